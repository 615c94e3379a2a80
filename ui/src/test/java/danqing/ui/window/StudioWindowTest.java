package danqing.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Provenance;
import danqing.engine.Wishes;
import danqing.engine.layout.Box;
import danqing.engine.layout.LayoutJson;
import danqing.engine.scene.Setting;
import danqing.styles.Style;
import danqing.ui.Messages;
import danqing.ui.canvas.Step;
import danqing.ui.poem.Chip;
import danqing.ui.settings.Settings;
import danqing.ui.takes.RankedTake;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javafx.scene.control.Label;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real window on the real engine, without a display: what a person does with it. */
class StudioWindowTest {
    private static final String POEM = "明月松间照，清泉石上流。";
    @TempDir
    Path dir;
    private StudioViewModel model;
    private StudioWindow window;
    private Stage stage;

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Toolkit.start();
        Messages.language("zh");
    }

    @BeforeEach
    void open() throws Exception {
        Settings settings = settings();
        settings.put("library", dir.resolve("works"));
        settings.put("side", 96);
        fx(() -> {
            model = new StudioViewModel(settings, new Workshop("cpu", Platform::runLater), new Random(1));
            model.canvas().revealProperty().set(false);
            stage = new Stage();
            window = new StudioWindow(model, stage);
            stage.show();
            model.restore();
            window.ready();
            return null;
        });
    }

    private Settings settings() {
        return new Settings(dir.resolve("home"));
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            window.remember();
            model.remember();
            stage.hide();
            return null;
        });
        model.close();
    }

    private static <T> T fx(Callable<T> c) throws Exception {
        FutureTask<T> task = new FutureTask<>(c);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }

    private void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!fx(holds)) {
            assertThat(System.nanoTime()).as("waited too long until " + what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Node node(String id) {
        Node n = stage.getScene().lookup("#" + id);
        assertThat(n).as(id).isNotNull();
        return n;
    }

    private void fire(String id) throws Exception {
        fx(() -> {
            assertThat(node(id).isDisabled()).as(id + " is off").isFalse();
            ((ButtonBase) node(id)).fire();
            return null;
        });
    }

    private void press(Node at, KeyCode code, boolean shortcut) throws Exception {
        fx(() -> {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
            return null;
        });
    }

    private void type(String text) throws Exception {
        fx(() -> {
            TextArea area = (TextArea) node("poem");
            area.clear();
            area.insertText(0, text);
            return null;
        });
        until("the layout follows", () -> model.canvas().workProperty().get() == null && model.editor().layoutProperty().get() != null
                && model.canvas().standsFor(text) && model.canvas().stepProperty().get() == Step.LAYOUT);
    }

    private Path paint() throws Exception {
        int before = fx(() -> model.library().items().size());
        press(fx(() -> node("poem")), KeyCode.ENTER, true);
        until("it is painted", () -> {
            assertThat(stage.getScene().lookup(".toast-warning")).as("nothing went wrong").isNull();
            return !model.painting().runningProperty().get() && model.library().items().size() > before;
        });
        return fx(() -> model.library().items().getFirst());
    }

    @Test
    void the_first_run_shows_a_work_and_a_poem() throws Exception {
        until("the example is shown", () -> model.canvas().workProperty().get() != null);
        assertThat(fx(() -> ((TextArea) node("poem")).getText())).isEqualTo(StudioViewModel.EXAMPLE);
        Set<Integer> colours = fx(() -> {
            WritableImage im = stage.getScene().getRoot().snapshot(null, null);
            Set<Integer> seen = new HashSet<>();
            for (int y = 0; y < im.getHeight(); y += 3) {
                for (int x = 0; x < im.getWidth(); x += 3) {
                    seen.add(im.getPixelReader().getArgb(x, y));
                }
            }
            return seen;
        });
        assertThat(colours).as("colours on the window").hasSizeGreaterThan(200);
        fire("step-layout");
        assertThat(model.canvas().stepProperty().get()).isEqualTo(Step.LAYOUT);
    }

    @Test
    void a_poem_becomes_a_saved_work_in_three_stages() throws Exception {
        type(POEM);
        fire("style-watercolor");
        fire("lock");
        Path file = paint();
        Provenance p = Provenance.read(file);
        assertThat(p.order().text()).isEqualTo(POEM);
        assertThat(p.order().style().id()).isEqualTo("watercolor");
        assertThat(p.order().width()).isEqualTo(96);
        for (Step s : Step.values()) {
            fire("step-" + s.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(model.canvas().stepProperty().get()).isEqualTo(s);
        }
        assertThat(model.canvas().contourProperty().get()).isNotNull();
        Path again = paint();
        assertThat(Files.readAllBytes(again)).as("the same seed, the same file").isEqualTo(Files.readAllBytes(file));
        fire("lock");
        paint();
        assertThat(fx(() -> model.inspector().seedProperty().get())).as("another take has another seed").isNotEqualTo(p.order().seed());

        Path svg = dir.resolve("c.svg");
        Path stages = dir.resolve("stages");
        Path png = dir.resolve("out.png");
        Export export = new Export(model.workshop(), f -> { }, e -> { throw new AssertionError(e); });
        export.svg(model.canvas().workProperty().get(), svg);
        export.stages(model.canvas().workProperty().get(), stages);
        export.picture(model.canvas().workProperty().get(), png);
        until("everything is written", () -> Files.exists(png));
        assertThat(svg).content().contains("<svg");
        assertThat(stages.resolve("layout.json")).exists();
        assertThat(Provenance.read(png).order().text()).isEqualTo(POEM);

        fire("replay");
        until("the process is played", () -> model.replay().positionProperty().get() > .05);
        fire("replay");
        assertThat(model.replay().playingProperty().get()).isFalse();
        fire("compare");
        fire("grid");
        Path gif = dir.resolve("process.gif");
        export.gif(model.canvas().workProperty().get(), gif);
        until("the film is written", () -> Files.exists(gif));
    }

    @Test
    void an_edited_layout_is_painted_as_it_was_edited() throws Exception {
        type(POEM);
        String id = fx(() -> {
            model.editor().selectNext(-1);
            return model.editor().selectedProperty().get();
        });
        Box was = fx(() -> model.editor().selection().orElseThrow().box());
        press(fx(() -> node("canvas")), KeyCode.LEFT, false);
        press(fx(() -> node("canvas")), KeyCode.F, false);
        fire("layout-undo");
        fire("layout-redo");
        Box is = fx(() -> model.editor().selection().orElseThrow().box());
        assertThat(is.x()).isLessThan(was.x());
        fire("continue");
        until("it is painted", () -> !model.painting().runningProperty().get() && !model.library().items().isEmpty());
        Provenance p = Provenance.read(fx(() -> model.library().items().getFirst()));
        assertThat(p.json()).contains("\"from\":\"layout\"");
        assertThat(p.order().layout().placements()).filteredOn(q -> q.id().equals(id)).allSatisfy(q -> assertThat(q.box()).isEqualTo(is));
    }

    @Test
    void escape_stops_at_once_and_loses_nothing() throws Exception {
        type(POEM);
        paint();
        fx(() -> {
            model.inspector().sideProperty().set(2048);
            return null;
        });
        fire("paint");
        until("it paints", () -> model.canvas().contourProperty().get() != null);
        long t = System.nanoTime();
        press(fx(() -> node("poem")), KeyCode.ESCAPE, false);
        until("it has stopped", () -> !model.painting().runningProperty().get());
        assertThat((System.nanoTime() - t) / 1e9).isLessThan(10);
        assertThat(fx(() -> model.library().items().size())).isEqualTo(1);
    }

    @Test
    void dropped_files_are_taken_in_without_touching_the_settings() throws Exception {
        type(POEM);
        Path work = paint();
        Path text = Files.writeString(dir.resolve("poem.txt"), "两个黄鹂鸣翠柳\n");
        Path layout = Files.writeString(dir.resolve("layout.json"), LayoutJson.write(Provenance.read(work).order().layout()));
        fx(() -> {
            model.take(text);
            return null;
        });
        until("the text is on the sheet", () -> model.poem().getText().equals("两个黄鹂鸣翠柳"));
        until("its layout is shown", () -> model.canvas().workProperty().get() == null && model.canvas().standsFor("两个黄鹂鸣翠柳"));
        fx(() -> {
            model.inspector().seedLockedProperty().set(true);
            model.inspector().seedProperty().set(4);
            model.take(work);
            return null;
        });
        until("the work is shown", () -> model.canvas().workProperty().get() != null);
        assertThat(fx(() -> model.inspector().seedProperty().get())).isEqualTo(4);
        fire("recall");
        assertThat(fx(() -> model.poem().getText())).isEqualTo(POEM);
        assertThat(fx(() -> model.inspector().seedProperty().get())).isEqualTo(Provenance.read(work).order().seed());
        fx(() -> {
            model.take(layout);
            return null;
        });
        until("the layout is shown", () -> model.canvas().workProperty().get() == null && model.editor().editedProperty().get());
        fire("gallery");
        assertThat(fx(() -> stage.getScene().lookup(".gallery"))).isNotNull();
        fire("theme");
        assertThat(settings().get("theme", "light")).isEqualTo("light");
        assertThat(fx(() -> model.settings().get("theme", "light"))).isEqualTo("dark");
    }

    @Test
    void works_wait_in_the_queue_which_rests_is_stopped_and_outlives_the_window() throws Exception {
        type(POEM);
        fx(() -> {
            model.inspector().sideProperty().set(1024);
            return null;
        });
        fire("paint");
        until("it paints", () -> model.canvas().contourProperty().get() != null);
        fire("queue-add");
        fire("queue-add");
        assertThat(fx(() -> model.queue().waiting().size())).isEqualTo(2);
        fire("queue");
        fx(() -> {
            ((ButtonBase) window.queue().content().lookup("#queue-pause")).fire();
            return null;
        });
        // the window is free meanwhile: another poem is composed while the first is painted
        type("两个黄鹂鸣翠柳");
        assertThat(fx(() -> model.painting().runningProperty().get())).isTrue();
        fire("paint");
        assertThat(fx(() -> model.painting().runningProperty().get())).as("stopped").isFalse();
        fx(() -> {
            ((ButtonBase) window.queue().content().lookup("#queue-undo")).fire();
            return null;
        });
        assertThat(fx(() -> model.queue().waiting().size())).isEqualTo(3);
        close();
        open();
        until("what was left is told", () -> model.queue().waiting().size() == 3);
        assertThat(fx(() -> model.painting().runningProperty().get())).as("it rests").isFalse();
        fx(() -> {
            model.queue().cancel(model.queue().waiting().getLast());
            model.queue().cancel(model.queue().waiting().getLast());
            return null;
        });
        fire("queue-go");
        until("the rest is painted", () -> model.library().items().size() == 1 && !model.painting().runningProperty().get());
        assertThat(Provenance.read(fx(() -> model.library().items().getFirst())).order().text()).isEqualTo(POEM);
    }

    @Test
    void a_dropped_folder_is_painted_as_a_batch_and_words_on_the_sheet_can_be_brought_back() throws Exception {
        type(POEM);
        Path folder = Files.createDirectory(dir.resolve("batch"));
        Files.writeString(folder.resolve("1.txt"), "两个黄鹂鸣翠柳");
        Files.writeString(folder.resolve("2.txt"), "大漠孤烟直\n");
        ImageIO.write(new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("a.png").toFile());
        Files.writeString(folder.resolve("notes.xyz"), "");
        fx(() -> {
            model.queue().pausedProperty().set(true);
            model.intake().take(List.of(folder));
            return null;
        });
        until("actions are offered", () -> stage.getScene().lookup("#offer-poems") != null);
        fire("offer-poems");
        until("the poems wait", () -> model.queue().waiting().size() == 2);
        Path work = dir.resolve("work.png");
        try (InputStream in = StudioViewModel.class.getResourceAsStream("/danqing/ui/welcome.png")) {
            Files.copy(in, work);
        }
        fx(() -> {
            model.intake().take(List.of(work));
            return null;
        });
        until("a work painted here offers what it came from", () -> stage.getScene().lookup("#offer-recall") != null);
        assertThat(fx(() -> model.canvas().file())).as("nothing is done before the person picks").isNull();
        fire("offer-open");
        until("it is on the canvas", () -> work.equals(model.canvas().file()));
        assertThat(fx(() -> model.poem().getText())).isEqualTo(POEM);
        fx(() -> {
            model.intake().takeText("  野渡无人舟自横 ");
            return null;
        });
        fire("offer-sheet");
        assertThat(fx(() -> model.poem().getText())).isEqualTo("野渡无人舟自横");
        until("what stood there can be brought back", () -> stage.getScene().lookup("#sheet-undo") != null);
        fire("sheet-undo");
        assertThat(fx(() -> model.poem().getText())).isEqualTo(POEM);
        fx(() -> {
            model.intake().take(List.of(folder.resolve("notes.xyz")));
            return null;
        });
        until("what cannot be used is said", () -> stage.getScene().lookup(".toast-warning") != null);
    }

    @Test
    void a_project_is_saved_and_opened_again_without_touching_the_settings() throws Exception {
        type(POEM);
        Path work = paint();
        Path project = dir.resolve("one.danqing");
        Export export = new Export(model.workshop(), f -> { }, e -> { throw new AssertionError(e); });
        export.project(model.canvas().workProperty().get(), POEM, project);
        until("the project is written", () -> Files.exists(project));
        type("两个黄鹂鸣翠柳");
        fx(() -> {
            model.inspector().seedProperty().set(4);
            model.take(project);
            return null;
        });
        until("the work is shown", () -> model.canvas().workProperty().get() != null && model.poem().getText().equals(POEM));
        assertThat(fx(() -> model.canvas().workProperty().get().provenance().json())).isEqualTo(Provenance.read(work).json());
        assertThat(fx(() -> model.inspector().seedProperty().get())).isEqualTo(4);
        Path broken = Files.writeString(dir.resolve("broken.danqing"), "no zip");
        fx(() -> {
            model.take(broken);
            return null;
        });
        until("it is said", () -> stage.getScene().lookup(".toast-warning") != null);
        assertThat(fx(() -> model.canvas().workProperty().get())).as("the work stays").isNotNull();
    }

    @Test
    void a_library_that_cannot_be_written_loses_no_work() throws Exception {
        Path blocked = Files.writeString(dir.resolve("blocked"), "");
        fx(() -> {
            model.library().move(blocked.resolve("works"));
            return null;
        });
        type(POEM);
        fire("paint");
        until("it is painted", () -> !model.painting().runningProperty().get() && model.canvas().workProperty().get() != null);
        assertThat(fx(() -> stage.getScene().lookup(".toast-warning"))).as("a word about it").isNotNull();
        Path rescued = fx(() -> model.canvas().file());
        assertThat(rescued.getParent()).isEqualTo(dir.resolve("home/rescued"));
        assertThat(Provenance.read(rescued).order().text()).isEqualTo(POEM);
    }

    @Test
    void a_drawing_changed_by_hand_is_painted_as_it_was_changed() throws Exception {
        type(POEM);
        paint();
        int groups = fx(() -> model.canvas().workProperty().get().contour().groups().size());
        fire("step-contour");
        String hidden = fx(() -> {
            model.canvas().contours().selectNext(-1);
            return model.canvas().contours().selectedProperty().get();
        });
        press(fx(() -> node("canvas")), KeyCode.DELETE, false);
        fire("contour-undo");
        fire("contour-redo");
        fx(() -> {
            model.canvas().contours().selectNext(1);
            return null;
        });
        press(fx(() -> node("canvas")), KeyCode.RIGHT, false);
        fx(() -> {
            model.inspector().mix().style("moon", Style.named("oil").orElseThrow());
            return null;
        });
        fire("contour-continue");
        until("it is painted", () -> !model.painting().runningProperty().get() && model.library().items().size() == 2);
        Provenance p = Provenance.read(fx(() -> model.library().items().getFirst()));
        assertThat(p.json()).contains("\"from\":\"contour\"");
        assertThat(p.order().contour().groups()).hasSize(groups - 1).noneMatch(g -> g.id().equals(hidden));
        assertThat(p.order().mix().things()).containsKey("moon");
        assertThat(p.order().layout()).as("the layout can still be looked at").isNotNull();
        fire("step-layout");
    }

    @Test
    void light_weights_and_inscription_reach_the_work() throws Exception {
        type(POEM);
        fx(() -> {
            Chip pine = model.poem().chips().stream().filter(c -> "pine".equals(c.id())).findFirst().orElseThrow();
            model.imagery().weigh(pine, 0);
            model.inspector().wishes().hourProperty().set(Setting.Hour.DUSK);
            model.inspector().colophon().stampProperty().set(true);
            model.inspector().colophon().sealProperty().set("松风");
            return null;
        });
        until("the layout follows", () -> model.editor().layoutProperty().get().placements().stream().noneMatch(p -> p.concept().equals("pine")));
        Provenance p = Provenance.read(paint());
        assertThat(p.order().wishes().weight("pine")).isZero();
        assertThat(p.order().layout().setting().hour()).isEqualTo(Setting.Hour.DUSK);
        assertThat(p.order().colophon().seal()).isEqualTo("松风");
        fx(() -> {
            model.inspector().wishes().recall(Wishes.NONE);
            model.inspector().colophon().stampProperty().set(false);
            return null;
        });
        until("composed anew", () -> model.editor().layoutProperty().get().placements().stream().anyMatch(q -> q.concept().equals("pine")));
        fx(() -> {
            model.open(model.library().items().getFirst());
            return null;
        });
        until("it is shown again", () -> model.canvas().workProperty().get() != null);
        fire("recall");
        assertThat(fx(() -> model.inspector().colophon().sealProperty().get())).isEqualTo("松风");
        assertThat(fx(() -> model.inspector().wishes().weight("pine"))).isZero();
        assertThat(fx(() -> model.history().items())).contains(POEM);
    }

    @Test
    void works_in_the_gallery_are_compared_thrown_away_and_brought_back() throws Exception {
        type(POEM);
        Path one = paint();
        Path two = paint();
        fire("gallery");
        until("what is known of them is read", () -> model.gallery().record(one) != null && model.gallery().record(two) != null);
        System.gc();  // the side must go on following when memory has been cleaned
        fx(() -> {
            model.gallery().wordsProperty().set("清泉");
            model.gallery().pick(one, false);
            model.gallery().pick(two, true);
            return null;
        });
        assertThat(fx(() -> model.gallery().shown().size())).isEqualTo(2);
        until("the side shows them", () -> stage.getScene().lookup("#gallery-compare") != null);
        fire("gallery-compare");
        assertThat(fx(() -> stage.getScene().lookup(".compare"))).isNotNull();
        press(fx(() -> stage.getScene().lookup(".compare")), KeyCode.ESCAPE, false);
        assertThat(fx(() -> stage.getScene().lookup(".compare"))).isNull();
        fire("gallery-delete");
        until("they are gone", () -> model.library().items().isEmpty());
        assertThat(one).doesNotExist();
        press(fx(() -> stage.getScene().lookup(".gallery")), KeyCode.Z, true);
        until("they are back", () -> model.library().items().size() == 2);
        assertThat(one).exists();
        assertThat(fx(() -> model.history().items())).containsExactly(POEM);
    }

    @Test
    void a_dropped_picture_is_read_asked_about_and_painted_again() throws Exception {
        Path picture = dir.resolve("snow.jpg");
        try (InputStream in = StudioViewModel.class.getResourceAsStream("/danqing/ui/welcome.png")) {
            BufferedImage from = ImageIO.read(in);
            BufferedImage rgb = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
            rgb.createGraphics().drawImage(from, 0, 0, 320, 320, null);
            ImageIO.write(rgb, "jpg", picture.toFile());
        }
        String before = fx(() -> model.poem().getText());
        fx(() -> {
            model.take(picture);
            return null;
        });
        until("it is read", () -> model.reading().pictureProperty().get() != null && !model.reading().busyProperty().get());
        assertThat(fx(() -> model.reading().problemProperty().get())).isEmpty();
        assertThat(fx(() -> ((Label) node("reading-caption")).getText())).isNotBlank();
        assertThat(fx(() -> model.poem().getText())).as("nothing is asked, nothing is overwritten").isEqualTo(before);
        assertThat(fx(() -> node("reading-verse").isVisible())).as("without models no button for them").isEqualTo(fx(() -> model.reading().ableProperty().get()));
        fire("reading-repaint");
        until("it is painted again", () -> model.library().items().size() == 1 && model.canvas().workProperty().get() != null && model.canvas().file() != null);
        Path again = fx(() -> model.library().items().getFirst());
        assertThat(Provenance.read(again).summary()).contains("snow.jpg");
        assertThat(fx(() -> stage.getScene().lookup(".reading"))).isNull();
        assertThat(fx(() -> node("step-contour").isDisabled())).as("it has no drawing").isTrue();
    }

    @Test
    void takes_of_a_run_stand_in_the_strip_with_their_rank_and_one_is_chosen() throws Exception {
        type(POEM);
        fx(() -> {
            model.inspector().takesProperty().set(2);
            return null;
        });
        fire("paint");
        until("both are painted", () -> !model.painting().runningProperty().get() && model.library().items().size() == 2);
        RankedTake best = fx(() -> model.painting().takes().items().getFirst());
        assertThat(fx(() -> node("take-" + best.seed()).getAccessibleText())).contains("第 1 名").contains("构图").contains("种子 " + best.seed());
        assertThat(fx(() -> ((Label) node("take-" + best.seed()).lookup(".take-place")).getPseudoClassStates().toString())).contains("best");
        RankedTake other = fx(() -> model.painting().takes().items().get(1));
        Path before = fx(() -> model.canvas().file());
        RankedTake pick = before.equals(best.file()) ? other : best;
        fire("take-" + pick.seed());
        until("it is on the canvas", () -> pick.file().equals(model.canvas().file()));
        fire("takes-undo");
        assertThat(fx(() -> model.canvas().file())).isEqualTo(before);
        fire("takes-close");
        assertThat(fx(() -> stage.getScene().lookup("#take-" + pick.seed()))).isNull();
    }

    @Test
    void panels_fold_away_by_button_and_key_and_stay_folded_in_the_next_window() throws Exception {
        fx(() -> {
            stage.setWidth(1024);
            stage.setHeight(700);
            return null;
        });
        until("the window has its size", () -> stage.getScene().getWidth() == 1024 && node("strip").getParent().getParent().isVisible());
        double narrow = fx(() -> ((Region) node("canvas")).getWidth());
        assertThat(narrow).as("a canvas to work on at 1024 × 700").isGreaterThan(350);
        fire("panel-inspector");
        until("the canvas takes its place", () -> ((Region) node("canvas")).getWidth() > narrow + 300);
        press(fx(() -> node("canvas")), KeyCode.B, true);
        press(fx(() -> node("canvas")), KeyCode.J, true);
        until("the canvas has the window to itself", () -> ((Region) node("canvas")).getWidth() == stage.getScene().getWidth());
        close();
        open();
        until("so it is next time", () -> ((Region) node("canvas")).getWidth() == stage.getScene().getWidth());
        press(fx(() -> node("canvas")), KeyCode.BACK_SLASH, true);
        until("all are back", () -> node("poem").getScene() != null && ((ToggleButton) node("panel-inspector")).isSelected() && ((Region) node("poem")).getWidth() > 200);
    }
}
