package danqing.ui.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The toolkit of the tests: started once, whoever comes first. */
final class Toolkit {
    private Toolkit() {}

    static void start() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            Platform.runLater(started::countDown);
        }
        if (!started.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no toolkit");
        }
        Platform.setImplicitExit(false);
    }

    /** Does something on the toolkit's thread and waits for it. */
    static <T> T fx(Callable<T> c) throws Exception {
        FutureTask<T> task = new FutureTask<>(c);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }
}
