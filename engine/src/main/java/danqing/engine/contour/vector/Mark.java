package danqing.engine.contour.vector;

/** One act of the draughtsman; marks are carried out in order, later ones over earlier ones. Coordinates are canvas units (see {@link Contour}). */
public sealed interface Mark permits Stroke, Wash, Clear, Backdrop {}
