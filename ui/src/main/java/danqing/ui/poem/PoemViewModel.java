package danqing.ui.poem;

import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.ui.Messages;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The poem sheet: what is written, and what is understood of it while it is being written. */
public final class PoemViewModel {
    /** Quiet after a keystroke before the text is read, ms. */
    static final long QUIET = 30;
    private final Workshop workshop;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private Cancellation reading = new Cancellation();

    public PoemViewModel(Workshop workshop) {
        this.workshop = workshop;
        text.addListener((o, was, is) -> read());
    }

    private void read() {
        reading.cancel();
        String t = text.get();
        if (t.isBlank()) {
            scene.set(null);
            chips.clear();
            problem.set("");
            return;
        }
        reading = workshop.submit(Lane.LIVE, (studio, c) -> {
            Workshop.pause(c, QUIET);
            return studio.read(t);
        }, this::understood, e -> {
            if (!(e instanceof Cancelled)) {
                scene.set(null);
                chips.clear();
                problem.set(Trouble.sentence(e));
            }
        });
    }

    private void understood(Scene s) {
        problem.set("");
        chips.setAll(chips(s));
        scene.set(s);
    }

    /** Chips of a scene: named first, in the order of the text, then what was inferred, what is absent, what is unknown. */
    static List<Chip> chips(Scene s) {
        List<Chip> all = new ArrayList<>();
        for (Entity e : s.entities()) {
            String label = Messages.concept(e.concept());
            Chip.Kind kind = switch (e.origin()) {
                case LEXICON -> Chip.Kind.NAMED;
                case ENCODER -> Chip.Kind.NEAREST;
                case INFERRED -> Chip.Kind.INFERRED;
            };
            all.add(new Chip(e.name().isEmpty() ? label : e.name(), label, e.count(), kind, e.concept(), e.id()));
        }
        s.absent().forEach(a -> all.add(new Chip(Messages.concept(a), Chip.Kind.ABSENT)));
        s.unknown().forEach(u -> all.add(new Chip(u.word(), Chip.Kind.UNKNOWN)));
        return all;
    }

    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String t) {
        text.set(t == null ? "" : t);
    }

    /** What the text asks for; null while it is blank or cannot be understood. */
    public ReadOnlyObjectProperty<Scene> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** One sentence when the text cannot be painted, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<Chip> chips() {
        return chips;
    }
}
