package danqing.ui.painting;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Layout;
import danqing.styles.Style;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.ContourPicture;
import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Workshop;
import java.awt.image.BufferedImage;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Shows a work while it grows, at a pace eyes can follow: the engine never waits for the screen, strokes are played on a thread of their own. At most one
 * change of the window is under way at a time.
 */
final class Playback implements StageListener {
    /** Time the drawing takes to appear, ms. */
    private static final long DRAWING = 900;
    private static final long LOOK = 450;
    /** Short side of the drawing on screen, px. */
    private static final int SIDE = 900;
    private final CanvasViewModel canvas;
    private final Workshop workshop;
    private final Style style;
    private final String text;
    private final Cancellation cancellation;
    private final PaintStatus status;
    private final boolean reveal;
    private final BlockingQueue<Group> groups = new LinkedBlockingQueue<>();
    private final CountDownLatch played = new CountDownLatch(1);
    private final AtomicBoolean posted = new AtomicBoolean();
    private volatile Contour contour;
    private volatile Frame latest;
    private volatile boolean drawnOut;
    private volatile boolean shown;
    private Layout layout;
    private int total = 1;

    /**
     * @param picture whether it is painted after a picture: there is nothing to be drawn
     * @param shown   whether the canvas shows it
     */
    Playback(CanvasViewModel canvas, Workshop workshop, Order order, Cancellation cancellation, PaintStatus status, boolean picture, boolean shown) {
        this.canvas = canvas;
        this.workshop = workshop;
        this.style = order.style();
        this.text = order.text();
        this.cancellation = cancellation;
        this.status = status;
        this.reveal = canvas.revealProperty().get();
        this.shown = shown;
        if (picture) {
            drawnOut = true;
            played.countDown();
        }
    }

    /** The canvas shows something else from now on; nothing waits for the screen any more. */
    void hide() {
        shown = false;
    }

    /** Whether the canvas may still be changed. */
    private boolean seen() {
        return shown && !cancellation.isCancelled();
    }

    /** As long as somebody looks. */
    private void linger(long millis) {
        for (long t = 0; t < millis && shown; t += 25) {
            Workshop.pause(cancellation, Math.min(25, millis - t));
        }
    }

    @Override
    public void layout(Layout l) {
        layout = l;
        total = l.placements().size() + 1;
        workshop.later(() -> {
            if (seen()) {
                canvas.laid(l, text);
                status.stage(PaintStatus.Phase.CONTOUR, 0);
            }
        });
        start(l.aspect());
    }

    private void start(double aspect) {
        Thread t = new Thread(() -> play(aspect), "danqing-playback");
        t.setDaemon(true);
        t.start();
    }

    @Override
    public void drawn(Group group, int done, int of) {
        total = of;
        groups.add(group);
        workshop.later(() -> status.stage(PaintStatus.Phase.CONTOUR, (double) done / of));
    }

    @Override
    public void contour(Contour c) {
        contour = c;
        if (layout == null) {
            start(c.width() / c.height());
        }
        workshop.later(() -> status.stage(PaintStatus.Phase.DETAIL, 0));
    }

    private void play(double aspect) {
        try {
            if (reveal && shown && layout != null) {
                linger(LOOK);
                strokes(aspect);
            }
            while (contour == null) {
                Workshop.pause(cancellation, 5);
            }
            if (!shown) {
                return;
            }
            Frame exact = ContourPicture.exact(contour, style, SIDE);
            workshop.later(() -> {
                if (seen()) {
                    canvas.drawn(exact);
                }
            });
            if (reveal) {
                linger(LOOK);
            }
            drawnOut = true;
            post();
        } catch (Cancelled e) {
            // nothing more to show
        } finally {
            drawnOut = true;
            played.countDown();
        }
    }

    private void strokes(double aspect) {
        ContourPicture picture = new ContourPicture(aspect, style, SIDE);
        Frame frame = new Frame(picture.image().getWidth(), picture.image().getHeight());
        long beat = Math.max(8, DRAWING / total);
        while (shown && (contour == null || !groups.isEmpty())) {
            Group g = groups.poll();
            if (g != null) {
                picture.draw(g);
                picture.copy(frame, layout.outline());
                workshop.later(() -> {
                    if (seen()) {
                        canvas.drawn(frame);
                    }
                });
            }
            linger(beat);
        }
    }

    @Override
    public void preview(BufferedImage image, double share) {
        Frame f = latest;
        if (f == null || f.width() != image.getWidth() || f.height() != image.getHeight()) {
            f = new Frame(image.getWidth(), image.getHeight());
        }
        f.take(image);
        latest = f;
        workshop.later(() -> status.stage(PaintStatus.Phase.DETAIL, share));
        if (drawnOut) {
            post();
        }
    }

    private void post() {
        if (latest != null && posted.compareAndSet(false, true)) {
            workshop.later(() -> {
                posted.set(false);
                if (seen() && latest != null) {
                    canvas.painted(latest);
                }
            });
        }
    }

    /** Waits until the drawing has been played. @throws Cancelled when stopped meanwhile */
    void await() {
        try {
            played.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
        cancellation.check();
    }
}
