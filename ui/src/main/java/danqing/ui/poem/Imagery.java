package danqing.ui.poem;

import danqing.styles.Style;
import danqing.ui.composition.LayoutEditor;
import danqing.ui.inspector.InspectorViewModel;
import javafx.beans.Observable;

/** What can be done to a thing the poem names: how much it counts, whether it stays where it is, which style it is painted in. */
public final class Imagery {
    private final InspectorViewModel inspector;
    private final LayoutEditor editor;

    public Imagery(InspectorViewModel inspector, LayoutEditor editor) {
        this.inspector = inspector;
        this.editor = editor;
    }

    /** 1 = as the text says, 0 = not painted. */
    public double weight(Chip c) {
        return inspector.wishes().weight(c.id());
    }

    public void weigh(Chip c, double weight) {
        inspector.wishes().weigh(c.id(), weight);
    }

    /** Whether it stays where it is when the poem is composed anew. */
    public boolean locked(Chip c) {
        return editor.pinned(c.entity());
    }

    public void lock(Chip c, boolean on) {
        editor.pin(c.entity(), on);
    }

    /** Its own style; null = like the rest. */
    public Style style(Chip c) {
        return inspector.mix().things().get(c.id());
    }

    public void style(Chip c, Style s) {
        inspector.mix().style(c.id(), s);
    }

    /** What tells that one of these has changed. */
    Observable[] sources() {
        return new Observable[] {inspector.wishes().wishesProperty(), inspector.mix().things(), editor.layoutProperty()};
    }
}
