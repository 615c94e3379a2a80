package danqing.ui.composition;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.layout.Box;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Setting;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayoutEditorTest {
    private final LayoutEditor editor = new LayoutEditor();
    private final Placement hill = new Placement("hill-1", null, "mountain", new Box(0, .2, 1, .6), .8, 0, false, false);
    private final Placement boat = new Placement("boat-1", "boat-1", "boat", new Box(.4, .6, .2, .1), .2, 3, false, false, List.of("lonely"));
    private final Layout layout = new Layout(1, Format.Outline.RECTANGLE, .5, Setting.PLAIN, List.of(hill, boat), 7);

    @BeforeEach
    void show() {
        editor.show(layout);
    }

    private Placement boat() {
        return editor.layoutProperty().get().placements().stream().filter(p -> p.id().equals("boat-1")).findFirst().orElseThrow();
    }

    @Test
    void the_smallest_thing_under_the_hand_is_taken() {
        assertThat(editor.at(.5, .65)).contains("boat-1");
        assertThat(editor.at(.1, .3)).contains("hill-1");
        assertThat(editor.at(.5, .05)).isEmpty();
    }

    @Test
    void a_gesture_is_one_step_and_pins_what_it_moved() {
        editor.select("boat-1");
        editor.begin();
        for (int i = 1; i <= 10; i++) {
            editor.drag(new Box(.4 - i * .01, .6, .2, .1));
        }
        assertThat(boat().box().x()).isCloseTo(.3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(boat().pinned()).isTrue();
        assertThat(boat().attributes()).containsExactly("lonely");
        assertThat(editor.pins()).extracting(Placement::id).containsExactly("boat-1");
        assertThat(editor.editedProperty().get()).isTrue();
        editor.undo();
        assertThat(editor.layoutProperty().get()).isSameAs(layout);
        assertThat(editor.editedProperty().get()).isFalse();
        assertThat(editor.undoableProperty().get()).isFalse();
        editor.redo();
        assertThat(boat().pinned()).isTrue();
    }

    @Test
    void flip_pin_and_delete_are_undone_one_by_one() {
        editor.select("boat-1");
        editor.flip();
        editor.pin();
        assertThat(boat().flip()).isTrue();
        assertThat(boat().pinned()).isTrue();
        editor.delete();
        assertThat(editor.layoutProperty().get().placements()).containsExactly(hill);
        assertThat(editor.selection()).isEmpty();
        editor.undo();
        editor.undo();
        assertThat(boat().flip()).isTrue();
        assertThat(boat().pinned()).isFalse();
        editor.undo();
        assertThat(editor.layoutProperty().get()).isSameAs(layout);
    }

    @Test
    void the_last_thing_stays_and_a_new_composition_forgets_the_history() {
        editor.select("boat-1");
        editor.delete();
        editor.select("hill-1");
        editor.delete();
        assertThat(editor.layoutProperty().get().placements()).hasSize(1);
        editor.show(layout);
        assertThat(editor.undoableProperty().get()).isFalse();
        assertThat(editor.editedProperty().get()).isFalse();
    }

    @Test
    void boxes_stay_in_sight_and_never_vanish() {
        editor.select("boat-1");
        editor.begin();
        editor.drag(new Box(50, -50, 1e-6, 1e-6));
        Box b = boat().box();
        assertThat(b.w()).isGreaterThanOrEqualTo(LayoutEditor.LEAST);
        assertThat(b.x()).isLessThan(1);
        assertThat(b.bottom()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_composition_the_person_brought_counts_as_shaped() {
        editor.adopt(layout);
        assertThat(editor.editedProperty().get()).isTrue();
        editor.selectNext(1);
        assertThat(editor.selectedProperty().get()).isEqualTo("hill-1");
        editor.selectNext(-1);
        assertThat(editor.selectedProperty().get()).isEqualTo("boat-1");
    }
}
