package danqing.ui.composition;

import danqing.engine.Wishes;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Scene;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.inspector.InspectorViewModel;
import danqing.ui.poem.PoemViewModel;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The composition follows the typing: every change of what is understood, of the format or of the seed composes anew and stops the composition before.
 * What is pinned stays, as long as the format does.
 */
public final class LiveLayout {
    private final Workshop workshop;
    private final PoemViewModel poem;
    private final InspectorViewModel inspector;
    private final CanvasViewModel canvas;
    private final ReadOnlyBooleanProperty painting;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private Consumer<String> troubled = s -> { };
    private Consumer<Layout> composed = l -> { };
    private Cancellation current = new Cancellation();
    private int held;

    /** @param painting while it is true nothing is composed */
    public LiveLayout(Workshop workshop, PoemViewModel poem, InspectorViewModel inspector, CanvasViewModel canvas, ReadOnlyBooleanProperty painting) {
        this.workshop = workshop;
        this.poem = poem;
        this.inspector = inspector;
        this.canvas = canvas;
        this.painting = painting;
        poem.sceneProperty().addListener((o, was, is) -> compose());
        poem.textProperty().addListener((o, was, is) -> current.cancel());
        inspector.formatProperty().addListener((o, was, is) -> compose());
        inspector.seedProperty().addListener((o, was, is) -> compose());
        inspector.wishes().wishesProperty().addListener((o, was, is) -> wished(was, is));
        painting.addListener((o, was, is) -> current.cancel());
    }

    /** Told, in one sentence, when a text cannot be composed. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    /** Told every composition. */
    public void onComposed(Consumer<Layout> consumer) {
        composed = consumer;
    }

    /** Changes made meanwhile do not compose. */
    public void quietly(Runnable changes) {
        hold();
        try {
            changes.run();
        } finally {
            release();
        }
    }

    /** Gives up the composition that is being made. */
    public void stop() {
        current.cancel();
    }

    /** Nothing is composed until {@link #release}. */
    public void hold() {
        held++;
    }

    public void release() {
        held--;
    }

    /** Another light falls on what was shaped by hand; anything else composes anew. */
    private void wished(Wishes was, Wishes is) {
        if (held > 0 || painting.get()) {
            return;
        }
        if (was.weights().equals(is.weights()) && canvas.editor().editedProperty().get() && poem.sceneProperty().get() != null) {
            canvas.editor().light(is.over(poem.sceneProperty().get().setting()));
            composed.accept(canvas.editor().layoutProperty().get());
        } else {
            compose();
        }
    }

    /** Composes what is written now. */
    public void compose() {
        current.cancel();
        Scene scene = poem.sceneProperty().get();
        if (scene == null || held > 0 || painting.get() || !enabled.get()) {
            return;
        }
        var order = inspector.sketch(poem.getText());
        Layout shown = canvas.editor().layoutProperty().get();
        boolean sameShape = shown != null && shown.outline() == order.format().outline()
                && Math.abs(Math.log(shown.aspect() * order.height() / order.width())) < .03;
        List<Placement> pins = sameShape ? canvas.editor().pins().stream().filter(p -> p.added()
                || scene.entities().stream().anyMatch(e -> e.id().equals(p.entity()) && e.concept().equals(p.concept()))).toList() : List.of();
        Cancellation c = new Cancellation();
        current = c;
        workshop.submit(Lane.LIVE, c, (studio, same) -> studio.lay(order.wishes().over(scene), order, pins, c), layout -> {
            canvas.compose(layout, order.text());
            composed.accept(layout);
        }, e -> {
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Whether the composition follows the typing. */
    public BooleanProperty enabledProperty() {
        return enabled;
    }
}
