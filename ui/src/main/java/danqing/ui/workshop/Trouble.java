package danqing.ui.workshop;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.PackProblem;
import danqing.ui.Messages;
import java.io.UncheckedIOException;

/** What went wrong, in one sentence for the person. */
public final class Trouble {
    private Trouble() {}

    public static String sentence(Throwable e) {
        return switch (e) {
            case BadInput b -> b.getMessage();
            case PackProblem p -> p.getMessage();
            case UncheckedIOException io -> io.getMessage();
            case Cancelled c -> Messages.get("paint.cancelled");
            case OutOfMemoryError m -> Messages.get("trouble.memory");
            default -> Messages.get("trouble.other", e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("")));
        };
    }
}
