package danqing.app;

import danqing.engine.StageListener;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.layout.Layout;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Progress on stderr: a bar on a terminal, one line per stage otherwise. */
final class Progress implements StageListener {
    private static final int BAR = 24;
    private final PrintStream err;
    private final boolean terminal;
    private long since = System.nanoTime();

    Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void scene(Scene scene) {
        done("意象 " + scene.entities().stream().map(Entity::name).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining(" ")));
        if (!scene.unknown().isEmpty()) {
            StringBuilder u = new StringBuilder("没读懂：");
            scene.unknown().forEach(w -> u.append(w.word()).append(' '));
            line(u.toString().strip());
        }
    }

    @Override
    public void layout(Layout layout) {
        done("布局 " + layout.placements().size() + " 处");
    }

    @Override
    public void drawn(Group group, int done, int total) {
        bar("轮廓", (double) done / total);
    }

    @Override
    public void contour(Contour contour) {
        done("轮廓 " + contour.groups().stream().mapToInt(g -> g.marks().size()).sum() + " 笔");
    }

    @Override
    public void preview(BufferedImage image, double share) {
        if (share >= 1) {
            done("细节 " + image.getWidth() + "×" + image.getHeight());
        } else {
            bar("细节", share);
        }
    }

    @Override
    public void notice(String sentence) {
        line(sentence);
    }

    private void done(String what) {
        long now = System.nanoTime();
        line(what + String.format("（%.2f 秒）", (now - since) / 1e9));
        since = now;
    }

    private void line(String s) {
        err.println((terminal ? "\r\033[K" : "") + s);
    }

    private void bar(String stage, double share) {
        if (terminal) {
            int n = (int) Math.round(share * BAR);
            err.print("\r\033[K" + stage + " " + "█".repeat(n) + "░".repeat(BAR - n));
            err.flush();
        }
    }
}
