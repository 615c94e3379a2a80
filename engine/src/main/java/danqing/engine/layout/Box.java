package danqing.engine.layout;

/** A rectangle in shares of the picture: (0,0) top left, (1,1) bottom right. May reach outside the picture a little. */
public record Box(double x, double y, double w, double h) {
    public Box {
        if (!(w > 0) || !(h > 0) || !Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(w) || !Double.isFinite(h)) {
            throw new IllegalArgumentException("box " + x + "," + y + " " + w + "×" + h);
        }
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double centerX() {
        return x + w / 2;
    }

    public double centerY() {
        return y + h / 2;
    }

    /** Area shared with another box. */
    public double overlap(Box o) {
        return Math.max(0, Math.min(right(), o.right()) - Math.max(x, o.x)) * Math.max(0, Math.min(bottom(), o.bottom()) - Math.max(y, o.y));
    }
}
