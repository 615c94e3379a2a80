package danqing.ui.canvas;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Which part of the picture is seen, and how large. Zoom is screen pixels per picture pixel. While {@code fitting}, the picture follows the window.
 */
public final class Viewport {
    public static final double LEAST = .05;
    public static final double MOST = 8;
    private static final double BREATH = 28;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyDoubleWrapper x = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper y = new ReadOnlyDoubleWrapper();
    private double width = 1000;
    private double height = 1000;
    private double viewWidth = 1;
    private double viewHeight = 1;
    private boolean fitting = true;

    /** The picture's size, px. A picture of the same shape in another size stays where it is on the screen. */
    public void picture(double w, double h) {
        if (w == width && h == height) {
            return;
        }
        double share = w / width;
        boolean sameShape = Math.abs(Math.log(share * height / h)) < .02;
        width = w;
        height = h;
        if (fitting || !sameShape) {
            fit();
        } else {
            zoom.set(Math.clamp(zoom.get() / share, LEAST, MOST));
            keep();
        }
    }

    /** The window's size, px. */
    public void view(double w, double h) {
        double dx = (w - viewWidth) / 2;
        double dy = (h - viewHeight) / 2;
        viewWidth = w;
        viewHeight = h;
        if (fitting) {
            fit();
        } else {
            x.set(x.get() + dx);
            y.set(y.get() + dy);
        }
    }

    /** Shows the whole picture, centred. */
    public void fit() {
        fitting = true;
        double z = Math.min((viewWidth - 2 * BREATH) / width, (viewHeight - 2 * BREATH) / height);
        zoom.set(Math.clamp(z, LEAST, MOST));
        centre();
    }

    private void centre() {
        x.set((viewWidth - width * zoom.get()) / 2);
        y.set((viewHeight - height * zoom.get()) / 2);
    }

    /** Zooms by a factor about a point of the window. */
    public void zoomBy(double factor, double atX, double atY) {
        zoomTo(zoom.get() * factor, atX, atY);
    }

    /** Zooms about a point of the window, {@value #LEAST}…{@value #MOST}. */
    public void zoomTo(double z, double atX, double atY) {
        fitting = false;
        double to = Math.clamp(z, LEAST, MOST);
        double k = to / zoom.get();
        zoom.set(to);
        x.set(atX - (atX - x.get()) * k);
        y.set(atY - (atY - y.get()) * k);
        keep();
    }

    /** About the middle of the window. */
    public void zoomBy(double factor) {
        zoomBy(factor, viewWidth / 2, viewHeight / 2);
    }

    /** One picture pixel for one screen pixel. */
    public void actual() {
        zoomTo(1, viewWidth / 2, viewHeight / 2);
    }

    /** Moves the picture under the window; some of it always stays in sight. */
    public void pan(double dx, double dy) {
        fitting = false;
        x.set(x.get() + dx);
        y.set(y.get() + dy);
        keep();
    }

    private void keep() {
        double edge = 60;
        x.set(Math.clamp(x.get(), Math.min(edge - width * zoom.get(), viewWidth - edge), Math.max(edge, viewWidth - edge)));
        y.set(Math.clamp(y.get(), Math.min(edge - height * zoom.get(), viewHeight - edge), Math.max(edge, viewHeight - edge)));
    }

    /** Picture shares of a point of the window. */
    public double[] toShare(double px, double py) {
        return new double[] {(px - x.get()) / (width * zoom.get()), (py - y.get()) / (height * zoom.get())};
    }

    public double width() {
        return width * zoom.get();
    }

    public double height() {
        return height * zoom.get();
    }

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Left of the picture in the window. */
    public ReadOnlyDoubleProperty xProperty() {
        return x.getReadOnlyProperty();
    }

    /** Top of the picture in the window. */
    public ReadOnlyDoubleProperty yProperty() {
        return y.getReadOnlyProperty();
    }
}
