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
    private Layout layout;
    private int total = 1;

    Playback(CanvasViewModel canvas, Workshop workshop, Order order, Cancellation cancellation, PaintStatus status) {
        this.canvas = canvas;
        this.workshop = workshop;
        this.style = order.style();
        this.text = order.text();
        this.cancellation = cancellation;
        this.status = status;
        this.reveal = canvas.revealProperty().get();
    }

    @Override
    public void layout(Layout l) {
        layout = l;
        total = l.placements().size() + 1;
        workshop.later(() -> {
            if (!cancellation.isCancelled()) {
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
            if (reveal && layout != null) {
                Workshop.pause(cancellation, LOOK);
                strokes(aspect);
            }
            while (contour == null) {
                Workshop.pause(cancellation, 5);
            }
            Frame exact = ContourPicture.exact(contour, style, SIDE);
            workshop.later(() -> {
                if (!cancellation.isCancelled()) {
                    canvas.drawn(exact);
                }
            });
            if (reveal) {
                Workshop.pause(cancellation, LOOK);
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
        for (int shown = 0; contour == null || !groups.isEmpty(); shown++) {
            Group g = groups.poll();
            if (g != null) {
                picture.draw(g);
                picture.copy(frame, layout.outline());
                workshop.later(() -> {
                    if (!cancellation.isCancelled()) {
                        canvas.drawn(frame);
                    }
                });
            }
            Workshop.pause(cancellation, beat);
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
                if (!cancellation.isCancelled() && latest != null) {
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
