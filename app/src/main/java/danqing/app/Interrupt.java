package danqing.app;

import danqing.engine.job.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While open, Ctrl-C asks the work to stop, waits until it has, and ends the process with the code for "cancelled". */
final class Interrupt implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    Interrupt(Cancellation cancellation) {
        hook = new Thread(() -> {
            cancellation.cancel();
            try {
                ended.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(ExitCode.CANCELLED);
        }, "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // already stopping: the hook ends the process
        }
    }
}
