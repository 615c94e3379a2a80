package danqing.ui.window;

import danqing.ui.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What took the place of what the person had, and how that comes back: what came last, unless something was typed or shaped since. */
final class Replacements {
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private Consumer<StudioViewModel.Replaced> told = r -> { };
    private Undo latest;

    /** One way back, to be gone once. */
    private final class Undo implements Runnable {
        private final Runnable how;
        private final boolean choice;
        private final Undo before;
        private boolean done;

        /** @param before what can be taken back when this was; null = nothing */
        Undo(Runnable how, boolean choice, Undo before) {
            this.how = how;
            this.choice = choice;
            this.before = before;
        }

        @Override
        public void run() {
            if (!done) {
                done = true;
                latest(null);
                how.run();
                latest(before);
            }
        }
    }

    /** Told everything that is replaced; not what is chosen. */
    void onReplaced(Consumer<StudioViewModel.Replaced> consumer) {
        told = consumer;
    }

    /** Something was replaced. @param was the words that stood on the sheet */
    void replaced(String title, String was, Runnable undo) {
        Undo u = new Undo(undo, false, null);
        latest(u);
        told.accept(new StudioViewModel.Replaced(title, was.isBlank() ? Messages.get("work.untitled") : was.strip().lines().findFirst().orElse(""), u));
    }

    /** One of several was chosen; choices are taken back one after the other. */
    void chosen(Runnable undo) {
        latest(new Undo(undo, true, latest));
    }

    private void latest(Undo u) {
        latest = u;
        chosen.set(u != null && u.choice);
    }

    /** Something was typed or shaped: what was replaced before that stays replaced. */
    void forget() {
        latest(null);
    }

    /** Takes back what came last; empty when there is nothing. */
    Optional<Runnable> latest() {
        return Optional.ofNullable(latest);
    }

    /** Whether what would be taken back is a choice. */
    ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
