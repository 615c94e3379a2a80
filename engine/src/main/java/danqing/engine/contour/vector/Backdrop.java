package danqing.engine.contour.vector;

/**
 * The empty picture: sky down to the horizon, and what lies below it before anything is drawn.
 *
 * @param horizon height of the horizon, canvas units
 * @param tone    ink laid over the sky, 0…1 (night, snow)
 * @param ground  ink laid below the horizon, 0…1
 */
public record Backdrop(float horizon, float tone, float ground) implements Mark {}
