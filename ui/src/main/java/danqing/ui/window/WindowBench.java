package danqing.ui.window;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Device;
import danqing.styles.Style;
import danqing.ui.Messages;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;

/** A real window of its own, in an empty home, for measuring; the toolkit is started by the first one of a process. */
final class WindowBench implements AutoCloseable {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    private static final int LONGEST = 120;
    private static boolean started;
    StudioViewModel model;
    StudioWindow window;
    Stage stage;

    /** Opens the window on a library that may hold works already. */
    WindowBench(Path home, Path library) throws Exception {
        if (!started) {
            Platform.startup(() -> { });
            Platform.setImplicitExit(false);
            started = true;
        }
        Settings settings = new Settings(home);
        settings.put("library", library);
        fx(() -> {
            Messages.language("zh");
            model = new StudioViewModel(settings, new Workshop("cpu", Platform::runLater), new Random(1));
            stage = new Stage();
            window = new StudioWindow(model, stage);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            model.restore();
            window.ready();
            return null;
        });
    }

    /** Does something on the window's thread and waits for it. */
    static <T> T fx(Callable<T> c) throws Exception {
        FutureTask<T> task = new FutureTask<>(c);
        Platform.runLater(task);
        return task.get(LONGEST, TimeUnit.SECONDS);
    }

    /** Waits until something holds. */
    static void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
        while (!fx(holds)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException(what);
            }
            Thread.sleep(5);
        }
    }

    /** Fills a folder: a few real small works, each many times under other names and dates. */
    static void fill(Path library, int works) throws IOException {
        List<String> poems = List.of("孤舟蓑笠翁，独钓寒江雪。", "明月松间照，清泉石上流。", "大漠孤烟直，长河落日圆。", "采菊东篱下，悠然见南山。");
        Files.createDirectories(library);
        int n = 0;
        try (Studio studio = Studio.open(Device.CPU, s -> { })) {
            Path[] first = new Path[poems.size() * Style.all().size()];
            for (String poem : poems) {
                for (Style style : Style.all()) {
                    Work w = studio.paint(new Order(poem, style, Format.SQUARE, 512, 512, n, null, null), StageListener.SILENT, new Cancellation());
                    first[n] = library.resolve("work-%06d.png".formatted(n));
                    w.write(first[n]);
                    n++;
                }
            }
            for (; n < works; n++) {
                Path copy = library.resolve("work-%06d.png".formatted(n));
                Files.copy(first[n % first.length], copy);
                Files.setLastModifiedTime(copy, FileTime.fromMillis(1_700_000_000_000L + n * 60_000L));
            }
        }
    }

    @Override
    public void close() throws Exception {
        fx(() -> {
            stage.hide();
            return null;
        });
        model.close();
    }
}
