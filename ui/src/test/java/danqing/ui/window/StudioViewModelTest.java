package danqing.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Provenance;
import danqing.engine.Work;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.engine.project.ProjectFile;
import danqing.ui.Messages;
import danqing.ui.canvas.Step;
import danqing.ui.library.WorkFile;
import danqing.ui.settings.Settings;
import danqing.ui.takes.RankedTake;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Workshop;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window without its controls, on the real engine, everything on one thread. */
class StudioViewModelTest {
    private static final String POEM = "明月松间照，清泉石上流。";
    @TempDir
    Path dir;
    private final List<StudioViewModel.Replaced> replaced = new ArrayList<>();
    private StudioViewModel model;

    @BeforeAll
    static void language() {
        Messages.language("zh");
    }

    @BeforeEach
    void open() {
        model = studio();
    }

    private StudioViewModel studio() {
        Settings settings = new Settings(dir.resolve("home"));
        settings.put("library", dir.resolve("works"));
        settings.put("side", 96);
        StudioViewModel m = new StudioViewModel(settings, new Workshop("cpu", Runnable::run, Runnable::run), new Random(1));
        m.onReplaced(replaced::add);
        m.onTrouble(s -> {
            throw new AssertionError(s);
        });
        return m;
    }

    @AfterEach
    void close() {
        model.close();
    }

    /** Composes a poem and moves something by hand. @return what it became */
    private Layout shaped() {
        model.poem().setText(POEM);
        model.editor().selectNext(1);
        model.editor().nudge(.03, .01);
        assertThat(model.editor().editedProperty().get()).isTrue();
        return model.editor().layoutProperty().get();
    }

    /** What a start after an abrupt end finds; the model before is not closed, as after {@code kill -9}. */
    private StudioViewModel again(List<String> restored) {
        StudioViewModel m = studio();
        m.onRestored(restored::add);
        m.restore();
        return m;
    }

    @Test
    void a_composition_shaped_by_hand_is_there_again_after_an_abrupt_end() {
        Layout shaped = shaped();
        model.remember();
        List<String> restored = new ArrayList<>();
        try (StudioViewModel m = again(restored)) {
            Layout back = m.editor().layoutProperty().get();
            assertThat(back.placements()).usingRecursiveFieldByFieldElementComparator().usingRecursiveComparison().withComparatorForType((a, b) -> Math.abs(a - b) < 1e-4 ? 0 : 1, Double.class)
                    .isEqualTo(shaped.placements());
            assertThat(m.editor().editedProperty().get()).isTrue();
            assertThat(m.poem().getText()).isEqualTo(POEM);
            assertThat(restored).hasSize(1);
        }
    }

    @Test
    void a_drawing_changed_by_hand_is_there_again_after_an_abrupt_end_with_what_was_hidden() throws Exception {
        model.open(welcome());
        model.canvas().contours().selectNext(1);
        model.canvas().contours().hide();
        model.canvas().contours().selectNext(1);
        model.canvas().contours().move(9, 4);
        int shown = model.canvas().contours().drawingProperty().get().groups().size();
        model.remember();
        List<String> restored = new ArrayList<>();
        try (StudioViewModel m = again(restored)) {
            assertThat(m.canvas().contours().editedProperty().get()).isTrue();
            assertThat(m.canvas().contours().drawingProperty().get().groups()).hasSize(shown);
            m.canvas().contours().showAll();
            assertThat(m.canvas().contours().drawingProperty().get().groups()).hasSize(shown + 1);
            m.canvas().contours().undo();
            m.canvas().contours().undo();
            assertThat(m.canvas().contours().editedProperty().get()).isFalse();
            assertThat(restored).hasSize(1);
        }
    }

    @Test
    void what_was_undone_or_never_touched_leaves_no_draft() {
        shaped();
        model.remember();
        assertThat(dir.resolve("home/draft.json")).exists();
        model.editor().undo();
        model.remember();
        assertThat(dir.resolve("home/draft.json")).doesNotExist();
        List<String> restored = new ArrayList<>();
        try (StudioViewModel m = again(restored)) {
            assertThat(restored).isEmpty();
        }
    }

    @Test
    void a_damaged_draft_is_passed_over() throws Exception {
        shaped();
        model.remember();
        Files.writeString(dir.resolve("home/draft.json"), "{\"format\":1,\"layout\":\"{");
        List<String> restored = new ArrayList<>();
        try (StudioViewModel m = again(restored)) {
            assertThat(restored).isEmpty();
            assertThat(m.poem().getText()).isEqualTo(POEM);
        }
    }

    private Path welcome() throws Exception {
        Path png = dir.resolve("welcome.png");
        try (InputStream in = StudioViewModel.class.getResourceAsStream("/danqing/ui/welcome.png")) {
            Files.copy(in, png);
        }
        return png;
    }

    @Test
    void words_from_elsewhere_on_the_sheet_are_undone_with_the_composition_shaped_by_hand() {
        Layout by = shaped();
        model.rewrite(" 大漠孤烟直 ");
        assertThat(model.poem().getText()).isEqualTo("大漠孤烟直");
        assertThat(model.editor().layoutProperty().get()).isNotSameAs(by);
        assertThat(replaced).hasSize(1);
        assertThat(replaced.getFirst().was()).isEqualTo(POEM);
        replaced.getFirst().undo().run();
        assertThat(model.poem().getText()).isEqualTo(POEM);
        assertThat(model.editor().layoutProperty().get()).as("as it was shaped").isSameAs(by);
        assertThat(model.editor().editedProperty().get()).isTrue();
        assertThat(model.canvas().stepProperty().get()).isEqualTo(Step.LAYOUT);
        assertThat(model.canvas().standsFor(POEM)).isTrue();
        model.editor().undo();
        assertThat(model.editor().editedProperty().get()).as("its own history is there as well").isFalse();
        model.rewrite(POEM);
        assertThat(replaced).as("the same words replace nothing").hasSize(1);
    }

    @Test
    void the_first_words_on_an_empty_sheet_replace_nothing() {
        model.rewrite(POEM);
        assertThat(model.poem().getText()).isEqualTo(POEM);
        assertThat(replaced).isEmpty();
    }

    @Test
    void an_opened_project_is_undone_and_so_is_what_it_covered() throws Exception {
        Path png = welcome();
        Path project = dir.resolve("one.danqing");
        model.workshop().submit(Lane.LIVE, (studio, c) -> {
            ProjectFile.write(WorkFile.open(png, studio, new Cancellation()).work(), StudioViewModel.EXAMPLE, project);
            return project;
        }, p -> { }, e -> {
            throw new AssertionError(e);
        });
        Layout by = shaped();
        model.take(project);
        assertThat(model.poem().getText()).isEqualTo(StudioViewModel.EXAMPLE);
        Work opened = model.canvas().workProperty().get();
        assertThat(opened).isNotNull();
        assertThat(replaced).hasSize(1);
        replaced.getFirst().undo().run();
        assertThat(model.poem().getText()).isEqualTo(POEM);
        assertThat(model.canvas().workProperty().get()).isNull();
        assertThat(model.editor().layoutProperty().get()).isSameAs(by);
    }

    @Test
    void a_drawing_changed_by_hand_comes_back_with_its_history() throws Exception {
        Path png = welcome();
        model.poem().setText(POEM);
        model.open(png);
        model.canvas().contours().selectNext(-1);
        model.canvas().contours().hide();
        var drawing = model.canvas().contours().drawingProperty().get();
        model.rewrite("大漠孤烟直");
        assertThat(model.canvas().workProperty().get()).isNull();
        replaced.getFirst().undo().run();
        assertThat(model.canvas().file()).isEqualTo(png);
        assertThat(model.canvas().contours().editedProperty().get()).isTrue();
        assertThat(model.canvas().contours().drawingProperty().get().groups()).isEqualTo(drawing.groups());
        model.canvas().contours().undo();
        assertThat(model.canvas().contours().editedProperty().get()).isFalse();
    }

    @Test
    void settings_of_another_work_can_be_taken_back_with_the_words_that_came_with_them() throws Exception {
        model.poem().setText(POEM);
        model.inspector().seedProperty().set(77);
        model.inspector().formatProperty().set(Format.named("fan").orElseThrow());
        model.inspector().colophon().signatureProperty().set("小山");
        model.recall(welcome());
        assertThat(model.poem().getText()).isNotEqualTo(POEM);
        assertThat(model.inspector().seedProperty().get()).isNotEqualTo(77);
        model.latest().orElseThrow().run();
        assertThat(model.poem().getText()).isEqualTo(POEM);
        assertThat(model.inspector().seedProperty().get()).isEqualTo(77);
        assertThat(model.inspector().formatProperty().get()).isEqualTo(Format.named("fan").orElseThrow());
        assertThat(model.inspector().colophon().signatureProperty().get()).isEqualTo("小山");
        assertThat(model.latest()).isEmpty();
    }

    @Test
    void a_composition_from_a_file_can_be_taken_back_to_what_was_shaped_by_hand() throws Exception {
        Layout shaped = shaped();
        Path file = dir.resolve("other.layout.json");
        Files.writeString(file, LayoutJson.write(shaped));
        model.poem().setText("大漠孤烟直，长河落日圆。");
        model.editor().selectNext(1);
        model.editor().nudge(.02, .02);
        Layout mine = model.editor().layoutProperty().get();
        model.take(file);
        assertThat(model.editor().layoutProperty().get().placements()).hasSameSizeAs(shaped.placements());
        model.latest().orElseThrow().run();
        assertThat(model.editor().layoutProperty().get()).isEqualTo(mine);
        assertThat(model.editor().editedProperty().get()).isTrue();
    }

    @Test
    void what_was_typed_or_shaped_since_is_not_taken_back() {
        model.poem().setText(POEM);
        model.rewrite("大漠孤烟直，长河落日圆。");
        assertThat(model.latest()).isPresent();
        model.poem().setText("大漠孤烟直，长河落日圆。白日");
        assertThat(model.latest()).isEmpty();
    }

    private List<RankedTake> takes(int number) {
        model.poem().setText(POEM);
        model.canvas().revealProperty().set(false);
        model.inspector().takesProperty().set(number);
        model.inspector().seedProperty().set(11);
        model.painting().start();
        return List.copyOf(model.painting().takes().items());
    }

    @Test
    void takes_are_ranked_the_best_first_and_stay_what_their_seeds_make_them() {
        List<RankedTake> takes = takes(3);
        assertThat(takes).extracting(t -> t.rank().place()).containsExactly(1, 2, 3);
        assertThat(takes).extracting(RankedTake::seed).containsExactlyInAnyOrder(11L, 12L, 13L);
        assertThat(takes).allMatch(t -> t.rank().judged() && t.there());
        assertThat(takes.stream().filter(RankedTake::best)).containsExactly(takes.getFirst());
        assertThat(model.library().items().reversed()).as("painted in the order of their seeds").extracting(f -> Provenance.read(f).order().seed()).containsExactly(11L, 12L, 13L);
        for (RankedTake t : takes) {
            Provenance p = Provenance.read(t.file());
            assertThat(p.order().seed()).isEqualTo(t.seed());
            assertThat(p.rank().orElseThrow().place()).isEqualTo(t.rank().place());
            assertThat(p.order().layout().placements()).as("the same order alone makes the same").hasSameSizeAs(alone(t.seed()).placements());
        }
    }

    private Layout alone(long seed) {
        List<Layout> out = new ArrayList<>();
        model.workshop().submit(Lane.LIVE, (studio, c) -> studio.lay(studio.read(POEM), model.inspector().order(POEM, null).seed(seed), List.of(), c), out::add, e -> {
            throw new AssertionError(e);
        });
        return out.getFirst();
    }

    @Test
    void a_choice_among_takes_is_taken_back_step_by_step() {
        List<RankedTake> takes = takes(3);
        Path last = model.canvas().file();
        long seed = model.inspector().seedProperty().get();
        model.choose(takes.get(0));
        assertThat(model.canvas().file()).isEqualTo(takes.get(0).file());
        assertThat(model.inspector().seedProperty().get()).isEqualTo(takes.get(0).seed());
        model.choose(takes.get(1));
        assertThat(model.choiceProperty().get()).isTrue();
        model.latest().orElseThrow().run();
        assertThat(model.canvas().file()).isEqualTo(takes.get(0).file());
        assertThat(model.inspector().seedProperty().get()).isEqualTo(takes.get(0).seed());
        model.latest().orElseThrow().run();
        assertThat(model.canvas().file()).isEqualTo(last);
        assertThat(model.inspector().seedProperty().get()).isEqualTo(seed);
        assertThat(model.choiceProperty().get()).isFalse();
        assertThat(replaced).as("no notice for looking around").isEmpty();
    }

    @Test
    void a_take_thrown_away_stays_listed_but_cannot_be_chosen() throws Exception {
        RankedTake best = takes(2).getFirst();
        Files.delete(best.file());
        model.library().refresh();
        assertThat(model.painting().takes().items().getFirst().there()).isFalse();
        model.painting().takes().close();
        assertThat(model.painting().takes().items()).isEmpty();
    }

    @Test
    void takes_of_one_composition_by_hand_are_not_judged() {
        shaped();
        model.canvas().revealProperty().set(false);
        model.inspector().takesProperty().set(2);
        model.painting().start();
        assertThat(model.painting().takes().items()).hasSize(2).noneMatch(t -> t.rank().judged() || t.best());
    }
}
