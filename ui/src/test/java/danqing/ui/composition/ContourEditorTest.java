package danqing.ui.composition;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Extent;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Wash;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourEditorTest {
    private static Group square(String id, float at) {
        float[] x = {at, at + 100, at + 100, at};
        float[] y = {at, at, at + 100, at + 100};
        return new Group(id, id, "rock", SemanticClass.NEAR_ROCK, .5f, List.of(new Wash(x, y, Pigment.INK, 1, 0, null, 1)));
    }

    @Test
    void what_is_seen_is_taken_hold_of_and_every_change_can_be_undone() {
        Group sky = new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(300, 0, 0)));
        Contour c = new Contour(768, 768, Format.Outline.RECTANGLE, Setting.PLAIN, List.of(sky, square("a", 100), square("b", 150)), 1);
        ContourEditor e = new ContourEditor();
        e.show(c);
        assertThat(e.at(160, 160)).contains("b");
        assertThat(e.at(110, 110)).contains("a");
        assertThat(e.at(700, 700)).isEmpty();
        assertThat(e.editedProperty().get()).isFalse();
        e.select("b");
        e.move(10, -20);
        assertThat(Extent.of(e.selection().orElseThrow())).isEqualTo(new Extent(160, 130, 260, 230));
        e.scale(.5);
        assertThat(Extent.of(e.selection().orElseThrow())).isEqualTo(new Extent(185, 180, 235, 230));
        e.hide();
        assertThat(e.drawingProperty().get().groups()).extracting(Group::id).containsExactly("backdrop", "a");
        assertThat(e.hidingProperty().get()).isTrue();
        e.undo();
        e.undo();
        e.undo();
        assertThat(e.drawingProperty().get()).isSameAs(c);
        assertThat(e.editedProperty().get()).isFalse();
        e.redo();
        assertThat(e.editedProperty().get()).isTrue();
    }
}
