package danqing.ui.canvas;

/** The three stages, in order. */
public enum Step {
    LAYOUT, CONTOUR, DETAIL
}
