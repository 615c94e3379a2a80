package danqing.ui.inspector;

import danqing.engine.inscribe.Colophon;
import danqing.engine.job.BadInput;
import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is written and stamped on a finished painting. */
public final class ColophonViewModel {
    private final BooleanProperty verse = new SimpleBooleanProperty();
    private final BooleanProperty stamp = new SimpleBooleanProperty();
    private final StringProperty signature = new SimpleStringProperty("");
    private final StringProperty seal = new SimpleStringProperty("");
    private final ObjectProperty<Path> font = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ColophonViewModel() {
        verse.addListener((o, was, is) -> check());
        stamp.addListener((o, was, is) -> check());
        signature.addListener((o, was, is) -> check());
        seal.addListener((o, was, is) -> check());
    }

    private void check() {
        try {
            colophon();
            problem.set("");
        } catch (BadInput e) {
            problem.set(e.getMessage().replaceAll("，例如 --\\S+ 丹青", ""));
        }
    }

    /**
     * As the engine takes it; null = nothing is written or stamped.
     *
     * @throws BadInput when the signature or the seal cannot be used
     */
    public Colophon colophon() {
        String name = signature.get().isBlank() || !verse.get() && !stamp.get() ? null : signature.get();
        String carved = !verse.get() && !stamp.get() ? null : seal.get().isBlank() ? stamp.get() ? Colophon.SEAL : null : seal.get();
        Colophon c = new Colophon(verse.get(), name, carved, font.get());
        return c.none() ? null : c;
    }

    /** What is set now. @return sets it again */
    Runnable state() {
        boolean v = verse.get();
        boolean s = stamp.get();
        String name = signature.get();
        String carved = seal.get();
        Path face = font.get();
        return () -> {
            verse.set(v);
            stamp.set(s);
            signature.set(name);
            seal.set(carved);
            font.set(face);
        };
    }

    /** Takes over what a work carries; null = nothing. */
    void recall(Colophon c) {
        verse.set(c != null && c.verse());
        stamp.set(c != null && c.seal() != null);
        if (c != null) {
            signature.set(c.signature() == null ? "" : c.signature());
            seal.set(c.seal() == null || c.seal().equals(Colophon.SEAL) ? "" : c.seal());
            font.set(c.font());
        }
    }

    /** Whether the poem is written on it. */
    public BooleanProperty verseProperty() {
        return verse;
    }

    /** Whether the name seal is stamped on it; the verse always comes with seals. */
    public BooleanProperty stampProperty() {
        return stamp;
    }

    public StringProperty signatureProperty() {
        return signature;
    }

    /** One to four characters; empty = {@value Colophon#SEAL}. */
    public StringProperty sealProperty() {
        return seal;
    }

    /** A font file; null = one found on this machine. */
    public ObjectProperty<Path> fontProperty() {
        return font;
    }

    /** One sentence when it cannot be written or carved, else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
