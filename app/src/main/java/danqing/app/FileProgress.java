package danqing.app;

import java.io.PrintStream;

/** A bar of files on stderr, on a terminal only; what went wrong is a line of its own everywhere. */
final class FileProgress {
    private static final int BAR = 24;
    private final PrintStream err;
    private final boolean terminal;

    FileProgress() {
        err = System.err;
        terminal = System.console() != null && System.console().isTerminal();
    }

    void at(int done, int total, String name) {
        if (terminal) {
            int n = (int) Math.round((double) BAR * done / Math.max(1, total));
            err.print("\r\033[K" + "█".repeat(n) + "░".repeat(BAR - n) + " " + done + "/" + total + " " + name);
            if (done == total) {
                err.print("\r\033[K");
            }
            err.flush();
        }
    }

    void line(String sentence) {
        err.println((terminal ? "\r\033[K" : "") + sentence);
    }
}
