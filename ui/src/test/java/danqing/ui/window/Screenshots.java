package danqing.ui.window;

import danqing.ui.Messages;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Makes the pictures of {@code docs/screenshots}: {@code java … danqing.ui.window.Screenshots FOLDER HOME} with a display at least 1920 × 1080 large (Xvfb
 * will do). HOME keeps the library between runs.
 */
public final class Screenshots {
    private final Path out;
    private StudioViewModel model;
    private StudioWindow window;
    private Stage stage;
    private Commands commands;

    private Screenshots(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Path home = Path.of(args[1]);
        Files.createDirectories(home);
        new Screenshots(Path.of(args[0])).run(home, args.length > 2 ? args[2] : "all");
        Runtime.getRuntime().halt(0);
    }

    private void open(Path home, String language) throws Exception {
        Messages.language(language);
        Settings settings = new Settings(home);
        settings.put("library", home.resolve("works"));
        settings.put("theme", "light");
        settings.put("side", 768);
        fx(() -> {
            model = new StudioViewModel(settings, new Workshop("cpu", Platform::runLater), new Random(1));
            stage = new Stage();
            window = new StudioWindow(model, stage);
            commands = window.commands();
            stage.setX(0);
            stage.setY(0);
            stage.show();
            model.restore();
            window.ready();
            return null;
        });
    }

    private void run(Path home, String which) throws Exception {
        open(home, "zh");
        Thread.sleep(1500);
        until(() -> model.canvas().workProperty().get() != null);
        shot("welcome", 1440, 900, "light");
        if (which.equals("first")) {
            return;
        }
        if (model.library().items().size() < 8) {
            String[] poems = {"两个黄鹂鸣翠柳，一行白鹭上青天。", "枯藤老树昏鸦，小桥流水人家。", "大漠孤烟直，长河落日圆。", "接天莲叶无穷碧，映日荷花别样红。", "墙角数枝梅，凌寒独自开。", "姑苏城外寒山寺，夜半钟声到客船。"};
            String[] styles = {"watercolor", "ink", "oil", "watercolor", "ink", "oil"};
            danqing.engine.layout.Format[] formats = {danqing.engine.layout.Format.HORIZONTAL, danqing.engine.layout.Format.SQUARE, danqing.engine.layout.Format.HORIZONTAL,
                danqing.engine.layout.Format.ROUND, danqing.engine.layout.Format.SCROLL, danqing.engine.layout.Format.FAN};
            for (int i = 0; i < poems.length; i++) {
                int n = i;
                fx(() -> {
                    model.inspector().styleProperty().set(danqing.styles.Style.named(styles[n]).orElseThrow());
                    model.inspector().formatProperty().set(formats[n]);
                    model.inspector().sideProperty().set(512);
                    return null;
                });
                paint(poems[i], 11 + i);
            }
            fx(() -> {
                model.inspector().styleProperty().set(danqing.styles.Style.named("ink").orElseThrow());
                model.inspector().formatProperty().set(danqing.engine.layout.Format.SQUARE);
                model.inspector().sideProperty().set(768);
                return null;
            });
        }
        paint("明月松间照，清泉石上流。\n竹喧归浣女，莲动下渔舟。", 7);
        for (String look : new String[] {"light", "dark"}) {
            both("detail", look);
            fx(() -> {
                model.canvas().look(danqing.ui.canvas.Step.CONTOUR);
                model.canvas().contours().select("pine-1");
                return null;
            });
            both("contour", look);
            fx(() -> {
                model.canvas().look(danqing.ui.canvas.Step.LAYOUT);
                model.editor().select("pine-1");
                return null;
            });
            both("layout", look);
            fx(() -> {
                commands.galleryProperty().set(true);
                model.gallery().pick(model.library().items().getFirst(), false);
                model.gallery().rate(model.library().items().getFirst(), 4);
                model.gallery().favourite(model.library().items().getFirst(), true);
                return null;
            });
            both("gallery", look);
            fx(() -> {
                commands.galleryProperty().set(false);
                model.canvas().look(danqing.ui.canvas.Step.DETAIL);
                return null;
            });
        }
        fx(() -> {
            model.verticalProperty().set(true);
            model.inspector().colophon().verseProperty().set(true);
            model.inspector().colophon().signatureProperty().set("辋川客");
            model.inspector().colophon().sealProperty().set("松风");
            model.inspector().mix().secondProperty().set(danqing.styles.Style.named("watercolor").orElseThrow());
            model.inspector().mix().style("moon", danqing.styles.Style.named("oil").orElseThrow());
            model.canvas().compareProperty().set(true);
            return null;
        });
        shot("vertical", 1440, 900, "light");
        shot("vertical", 1440, 900, "contrast");
        fx(() -> {
            stage.hide();
            return null;
        });
        open(home, "en");
        until(() -> model.canvas().workProperty().get() != null);
        shot("english", 1440, 900, "light");
    }

    private void both(String name, String look) throws Exception {
        shot(name, 1440, 900, look);
        shot(name, 1920, 1080, look);
    }

    private void paint(String poem, long seed) throws Exception {
        fx(() -> {
            model.canvas().revealProperty().set(false);
            model.inspector().seedProperty().set(seed);
            model.inspector().seedLockedProperty().set(true);
            model.poem().setText(poem);
            return null;
        });
        Thread.sleep(3000);
        fx(() -> {
            model.painting().start();
            return null;
        });
        Thread.sleep(500);
        until(() -> model.canvas().workProperty().get() != null);
        Thread.sleep(6000);
    }

    private void shot(String name, int w, int h, String look) throws Exception {
        fx(() -> {
            commands.themeProperty().set(look);
            stage.setWidth(w);
            stage.setHeight(h);
            return null;
        });
        Thread.sleep(900);
        BufferedImage im = fx(() -> {
            Scene s = stage.getScene();
            WritableImage shot = s.snapshot(null);
            int sw = (int) shot.getWidth();
            int sh = (int) shot.getHeight();
            int[] argb = new int[sw * sh];
            shot.getPixelReader().getPixels(0, 0, sw, sh, javafx.scene.image.PixelFormat.getIntArgbInstance(), argb, 0, sw);
            BufferedImage b = new BufferedImage(sw, sh, BufferedImage.TYPE_INT_RGB);
            b.setRGB(0, 0, sw, sh, argb, 0, sw);
            return b;
        });
        write(im, out.resolve(look + "-" + w + "-" + name + ".jpg").toFile());
    }

    private static void write(BufferedImage im, File file) throws Exception {
        Files.createDirectories(file.toPath().getParent());
        Files.deleteIfExists(file.toPath());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam p = writer.getDefaultWriteParam();
        p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        p.setCompressionQuality(.82f);
        try (FileImageOutputStream o = new FileImageOutputStream(file)) {
            writer.setOutput(o);
            writer.write(null, new IIOImage(im, null, null), p);
        }
    }

    private static <T> T fx(Callable<T> c) throws Exception {
        FutureTask<T> task = new FutureTask<>(c);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 600 && !fx(holds); i++) {
            Thread.sleep(100);
        }
    }
}
