package danqing.ui.composition;

import danqing.engine.Work;
import danqing.engine.contour.vector.Contour;
import danqing.engine.job.Cancellation;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.canvas.ContourPicture;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Workshop;

/** Makes the drawing visible again whenever it was changed by hand. */
public final class Redrawing {
    private static final int SIDE = 900;
    private Cancellation current = new Cancellation();

    public Redrawing(Workshop workshop, CanvasViewModel canvas) {
        canvas.contours().drawingProperty().addListener((o, was, is) -> {
            current.cancel();
            Work w = canvas.workProperty().get();
            // what has just been painted is on the canvas already
            if (is == null || w == null || was == null || !canvas.contours().undoableProperty().get() && !canvas.contours().redoableProperty().get()) {
                return;
            }
            Contour c = is;
            current = workshop.submit(Lane.LIVE, (studio, x) -> ContourPicture.exact(c, w.order().style(), SIDE), f -> {
                if (canvas.contours().drawingProperty().get() == c) {
                    canvas.redrawn(f);
                }
            }, e -> { });
        });
    }
}
