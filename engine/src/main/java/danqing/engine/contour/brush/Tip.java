package danqing.engine.contour.brush;

import danqing.styles.Pigment;

/**
 * How a stroke is made. Start with {@link #of} and change what differs.
 *
 * @param width   full width at pressure 1, canvas units
 * @param tone    ink, 0…1
 * @param profile run of the width
 * @param dry     0 wet … 1 flying white (飞白): above 0.05 the stroke is drawn hair by hair
 * @param tremor  of the hand; 1 usual, 0.3–0.5 needles and hair lines, 1.5 old wood
 * @param head    ink at the head, relative to {@code tone}
 * @param tail    ink at the tail, relative to {@code tone}
 * @param wash    share that soaks into the wash raster
 * @param soft    blur, canvas units
 * @param pigment what with
 * @param limit   leave the stroke out where ink already covers more than this; 0 = never
 * @param exact   true: the points are the path itself; false: a spline goes through them
 */
public record Tip(double width, double tone, Profile profile, double dry, double tremor, double head, double tail, double wash, double soft,
        Pigment pigment, double limit, boolean exact) {
    public static Tip of(double width, double tone) {
        return new Tip(width, tone, Profile.NAIL, 0, 1, 1, .85, 0, 0, Pigment.INK, 0, false);
    }

    public static Tip of(double width, double tone, Profile profile) {
        return of(width, tone).profile(profile);
    }

    public Tip profile(Profile v) {
        return new Tip(width, tone, v, dry, tremor, head, tail, wash, soft, pigment, limit, exact);
    }

    public Tip dry(double v) {
        return new Tip(width, tone, profile, v, tremor, head, tail, wash, soft, pigment, limit, exact);
    }

    public Tip tremor(double v) {
        return new Tip(width, tone, profile, dry, v, head, tail, wash, soft, pigment, limit, exact);
    }

    public Tip fade(double head, double tail) {
        return new Tip(width, tone, profile, dry, tremor, head, tail, wash, soft, pigment, limit, exact);
    }

    public Tip wash(double v) {
        return new Tip(width, tone, profile, dry, tremor, head, tail, v, soft, pigment, limit, exact);
    }

    public Tip soft(double v) {
        return new Tip(width, tone, profile, dry, tremor, head, tail, wash, v, pigment, limit, exact);
    }

    public Tip pigment(Pigment v) {
        return new Tip(width, tone, profile, dry, tremor, head, tail, wash, soft, v, limit, exact);
    }

    public Tip limit(double v) {
        return new Tip(width, tone, profile, dry, tremor, head, tail, wash, soft, pigment, v, exact);
    }

    public Tip raw() {
        return new Tip(width, tone, profile, dry, tremor, head, tail, wash, soft, pigment, limit, true);
    }

    public Tip width(double v) {
        return new Tip(v, tone, profile, dry, tremor, head, tail, wash, soft, pigment, limit, exact);
    }

    public Tip tone(double v) {
        return new Tip(width, v, profile, dry, tremor, head, tail, wash, soft, pigment, limit, exact);
    }
}
