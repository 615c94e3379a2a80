package danqing.ui.window;

import danqing.engine.image.PictureFile;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import danqing.ui.Messages;
import danqing.ui.canvas.Step;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Makes the pictures of {@code docs/screenshots} from the real window: {@code docs/screenshots/make.sh} builds and calls it. It needs a display at least
 * 1920 × 1080 large (Xvfb will do) and paints everything it shows into a library of its own, kept between runs.
 */
public final class Screenshots {
    private static final String[] POEMS = {"两个黄鹂鸣翠柳，一行白鹭上青天。", "枯藤老树昏鸦，小桥流水人家。", "大漠孤烟直，长河落日圆。", "接天莲叶无穷碧，映日荷花别样红。",
        "墙角数枝梅，凌寒独自开。", "姑苏城外寒山寺，夜半钟声到客船。"};
    private static final String LAST = "明月松间照，清泉石上流。\n竹喧归浣女，莲动下渔舟。";
    private static final String[] STYLES = {"watercolor", "ink", "oil", "watercolor", "ink", "oil"};
    private static final Format[] FORMATS = {Format.HORIZONTAL, Format.SQUARE, Format.HORIZONTAL, Format.ROUND, Format.SCROLL, Format.FAN};
    private static final float QUALITY = .54f;
    private final Path out;
    private final Set<String> wanted;
    private StudioViewModel model;
    private Stage stage;
    private Commands commands;
    private String look = "light";

    private Screenshots(Path out, Set<String> wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    /** @param args folder of the pictures, folder of the library, then the states wanted; none = all */
    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Path home = Path.of(args[1]);
        Screenshots s = new Screenshots(Path.of(args[0]), Set.copyOf(List.of(args).subList(2, args.length)));
        try {
            s.firstRun(home.resolve("first"));
            s.fill(home.resolve("library"));
            for (String look : new String[] {"light", "dark"}) {
                s.look = look;
                s.stages();
                s.gallery();
                s.reading(home);
                s.settings();
            }
            s.variants(home.resolve("library"));
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private void open(Path home, String language) throws Exception {
        Messages.language(language);
        Files.createDirectories(home);
        Settings settings = new Settings(home);
        settings.put("library", home.resolve("works"));
        settings.put("theme", look);
        settings.put("side", 768);
        fx(() -> {
            if (stage != null) {
                stage.hide();
            }
            model = new StudioViewModel(settings, new Workshop("cpu", Platform::runLater), new Random(1));
            stage = new Stage();
            stage.initStyle(StageStyle.UNDECORATED);
            StudioWindow window = new StudioWindow(model, stage);
            commands = window.commands();
            stage.setX(0);
            stage.setY(0);
            stage.show();
            model.restore();
            window.ready();
            return null;
        });
        Thread.sleep(1500);
    }

    /** As somebody sees it who opens it for the first time. */
    private void firstRun(Path home) throws Exception {
        if (!wants("first")) {
            return;
        }
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
        open(home, "zh");
        until(() -> model.canvas().workProperty().get() != null);
        Thread.sleep(3000);
        all("first");
    }

    /** A library to look at, and a work on the canvas. */
    private void fill(Path home) throws Exception {
        open(home, "zh");
        if (model.library().items().size() < POEMS.length) {
            for (int i = 0; i < POEMS.length; i++) {
                int n = i;
                set(STYLES[n], FORMATS[n], 512);
                paint(POEMS[i], 11 + i);
            }
            Path rated = model.library().items().getFirst();
            fx(() -> {
                model.gallery().rate(rated, 5);
                model.gallery().favourite(rated, true);
                return null;
            });
        }
        set("ink", Format.SQUARE, 768);
        if (model.library().items().size() <= POEMS.length) {
            paint(LAST, 7);
        } else {
            fx(() -> {
                model.poem().setText(LAST);
                return null;
            });
            Thread.sleep(2500);
            fx(() -> {
                model.inspector().seedProperty().set(7);
                model.open(model.library().items().getFirst());
                return null;
            });
            until(() -> model.canvas().workProperty().get() != null);
            Thread.sleep(5000);
        }
    }

    private void set(String style, Format format, int side) throws Exception {
        fx(() -> {
            model.inspector().styleProperty().set(Style.named(style).orElseThrow());
            model.inspector().formatProperty().set(format);
            model.inspector().sideProperty().set(side);
            return null;
        });
    }

    private void stages() throws Exception {
        both("detail");
        step(Step.CONTOUR, () -> model.canvas().contours().select("pine-1"));
        both("contour");
        step(Step.LAYOUT, () -> model.editor().select("pine-1"));
        both("layout");
        step(Step.DETAIL, () -> { });
        if (wants("replay")) {
            for (int w : new int[] {1440, 1920}) {
                fx(() -> {
                    model.replay().toggle();
                    return null;
                });
                until(() -> model.replay().positionProperty().get() > .3);
                shot("replay", w);
                fx(() -> {
                    model.replay().stop();
                    return null;
                });
            }
        }
        if (wants("painting")) {
            for (int w : new int[] {1440, 1920}) {
                size(w);
                set("watercolor", Format.HORIZONTAL, 1024);
                fx(() -> {
                    model.canvas().revealProperty().set(true);
                    model.painting().start();
                    return null;
                });
                until(() -> model.canvas().stepProperty().get() == Step.DETAIL && model.canvas().paintingProperty().get() != null);
                shot("painting", w);
                fx(() -> {
                    model.painting().cancel();
                    return null;
                });
                until(() -> !model.painting().runningProperty().get());
                set("ink", Format.SQUARE, 768);
                // the layout of the other shape is composed first
                Thread.sleep(1500);
                fx(() -> {
                    model.canvas().revealProperty().set(false);
                    model.open(model.library().items().getFirst());
                    return null;
                });
                until(() -> model.canvas().workProperty().get() != null);
                Thread.sleep(2500);
            }
        }
    }

    private void step(Step step, Runnable then) throws Exception {
        fx(() -> {
            model.canvas().look(step);
            then.run();
            return null;
        });
    }

    private void gallery() throws Exception {
        fx(() -> {
            commands.galleryProperty().set(true);
            model.gallery().pick(model.library().items().getFirst(), false);
            return null;
        });
        Thread.sleep(600);
        both("gallery");
        fx(() -> {
            model.gallery().pick(model.library().items().get(4), true);
            ((Button) stage.getScene().lookup("#gallery-compare")).fire();
            return null;
        });
        Thread.sleep(600);
        both("compare");
        fx(() -> {
            commands.galleryProperty().set(false);
            return null;
        });
    }

    /** A picture without a history of its own is read, asked about, and given verse. */
    private void reading(Path home) throws Exception {
        if (!wants("reading")) {
            return;
        }
        Path picture = home.resolve("lotus.jpg");
        ImageIO.write(PictureFile.read(model.library().items().get(3), PictureFile.PAPER), "jpg", picture.toFile());
        fx(() -> {
            model.take(picture);
            return null;
        });
        until(() -> model.reading().pictureProperty().get() != null && !model.reading().busyProperty().get());
        if (fx(() -> model.reading().ableProperty().get())) {
            fx(() -> {
                model.reading().seekVerses();
                model.reading().ask("图中有什么花？");
                return null;
            });
            until(() -> !model.reading().exchanges().isEmpty() && !model.reading().verses().isEmpty());
        }
        both("reading");
        fx(() -> {
            model.reading().close();
            return null;
        });
    }

    private void settings() throws Exception {
        if (!wants("settings")) {
            return;
        }
        for (int w : new int[] {1440, 1920}) {
            size(w);
            fx(() -> {
                commands.settings();
                return null;
            });
            shot("settings", w);
            if (w == 1440) {
                for (int tab = 1; tab < 4; tab++) {
                    int t = tab;
                    fx(() -> {
                        Window.getWindows().stream().map(v -> v.getScene().getRoot().lookup("#settings-tabs")).filter(TabPane.class::isInstance)
                                .forEach(n -> ((TabPane) n).getSelectionModel().select(t));
                        return null;
                    });
                    Thread.sleep(400);
                    page("settings", w, String.valueOf(t));
                }
            }
            fx(() -> {
                List.copyOf(Window.getWindows()).stream().filter(v -> v != stage).forEach(Window::hide);
                return null;
            });
        }
    }

    /** The poem in columns with a mix and an inscription, before and after; other languages; high contrast. */
    private void variants(Path home) throws Exception {
        look = "light";
        fx(() -> {
            model.verticalProperty().set(true);
            model.inspector().colophon().verseProperty().set(true);
            model.inspector().colophon().signatureProperty().set("辋川客");
            model.inspector().colophon().sealProperty().set("松风");
            model.inspector().mix().secondProperty().set(Style.named("watercolor").orElseThrow());
            model.inspector().mix().style("moon", Style.named("oil").orElseThrow());
            model.canvas().compareProperty().set(true);
            return null;
        });
        shot("vertical", 1440);
        look = "contrast";
        shot("vertical", 1440);
        look = "light";
        for (String language : new String[] {"en", "zh-TW"}) {
            open(home, language);
            until(() -> model.canvas().workProperty().get() != null);
            shot("language-" + language, 1440);
        }
    }

    private void all(String name) throws Exception {
        for (String l : new String[] {"light", "dark"}) {
            look = l;
            both(name);
        }
        look = "light";
    }

    private void both(String name) throws Exception {
        shot(name, 1440);
        shot(name, 1920);
    }

    private boolean wants(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    private void paint(String poem, long seed) throws Exception {
        fx(() -> {
            model.canvas().revealProperty().set(false);
            model.inspector().seedProperty().set(seed);
            model.inspector().seedLockedProperty().set(true);
            model.poem().setText(poem);
            return null;
        });
        Thread.sleep(2500);
        fx(() -> {
            model.painting().start();
            return null;
        });
        Thread.sleep(500);
        until(() -> model.canvas().workProperty().get() != null);
        // the word that it is done goes away, the styles' small pictures come
        Thread.sleep(6000);
    }

    private void size(int w) throws Exception {
        fx(() -> {
            commands.themeProperty().set(look);
            stage.setWidth(w);
            stage.setHeight(w == 1440 ? 900 : 1080);
            return null;
        });
        Thread.sleep(200);
        until(() -> stage.getScene().getWidth() == w);
    }

    /** Waits until the window has drawn itself a few times. */
    private void drawn() throws Exception {
        for (int i = 0; i < 4; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            Runnable seen = pulse::countDown;
            fx(() -> {
                stage.getScene().addPostLayoutPulseListener(seen);
                Platform.requestNextPulse();
                return null;
            });
            pulse.await(5, TimeUnit.SECONDS);
            fx(() -> {
                stage.getScene().removePostLayoutPulseListener(seen);
                return null;
            });
            Thread.sleep(150);
        }
    }

    private void shot(String name, int w) throws Exception {
        page(name, w, "");
    }

    private void page(String name, int w, String part) throws Exception {
        if (!wants(name)) {
            return;
        }
        size(w);
        drawn();
        int h = w == 1440 ? 900 : 1080;
        BufferedImage im = fx(() -> {
            WritableImage shot = new Robot().getScreenCapture(null, 0, 0, w, h);
            int[] argb = new int[w * h];
            shot.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
            BufferedImage b = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
            b.setRGB(0, 0, w, h, argb, 0, w);
            return b;
        });
        write(im, out.resolve(look + "-" + w + "-" + name + part + ".jpg").toFile());
    }

    private static void write(BufferedImage im, File file) throws Exception {
        Files.createDirectories(file.toPath().getParent());
        Files.deleteIfExists(file.toPath());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam p = writer.getDefaultWriteParam();
        p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        p.setCompressionQuality(QUALITY);
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
        for (int i = 0; i < 1200; i++) {
            if (fx(holds)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("waited a minute for nothing");
    }
}
