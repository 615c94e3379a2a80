package danqing.app;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.PackProblem;
import java.io.UncheckedIOException;

/** Exit codes of the command line. */
final class ExitCode {
    static final int OK = 0;
    static final int OTHER = 1;
    static final int BAD_INPUT = 2;
    static final int PACK = 3;
    static final int CANCELLED = 4;

    private ExitCode() {}

    /** The code for what went wrong. */
    static int of(Throwable e) {
        return switch (e) {
            case BadInput b -> BAD_INPUT;
            case PackProblem p -> PACK;
            case Cancelled c -> CANCELLED;
            default -> OTHER;
        };
    }

    /** One sentence for the person: what and what to do. */
    static String sentence(Throwable e) {
        return switch (e) {
            case BadInput b -> b.getMessage();
            case PackProblem p -> p.getMessage();
            case Cancelled c -> "已取消，没有写任何文件。";
            case UncheckedIOException io -> io.getMessage();
            case OutOfMemoryError m -> "内存不够：请把画面改小，或设 DANQING_MEMORY=4g 再试。";
            default -> "出了意外（" + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : "：" + e.getMessage().lines().findFirst().orElse(""))
                    + "）：请加 --debug 再运行，并把输出告诉我们。";
        };
    }
}
