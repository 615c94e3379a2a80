package danqing.engine.job;

import java.util.ArrayList;
import java.util.List;

/** A request to stop, shared between whoever asks and the work that listens. Thread-safe. */
public final class Cancellation {
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean cancelled;

    /** Asks the work to stop; what listens is told at once, on this thread. */
    public void cancel() {
        List<Runnable> told;
        synchronized (listeners) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            told = List.copyOf(listeners);
        }
        told.forEach(Runnable::run);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** @throws Cancelled when a stop was asked for */
    public void check() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** Runs {@code action} when cancelled (at once, if that has happened), until the returned handle is closed. */
    public Handle onCancel(Runnable action) {
        synchronized (listeners) {
            listeners.add(action);
        }
        if (cancelled) {
            action.run();
        }
        return () -> {
            synchronized (listeners) {
                listeners.remove(action);
            }
        };
    }

    /** Ends a registration. */
    @FunctionalInterface
    public interface Handle extends AutoCloseable {
        @Override
        void close();
    }
}
