package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** What the drawing of one plant works with: the brush, its subject and what the setting does to it. */
final class Plant {
    final Brush brush;
    final Subject s;
    final Rng rng;
    final double x;
    final double y;
    final double w;
    final double h;
    final double foot;
    final double ink;
    final double line;
    /** +1: the dark side is the right one */
    final int dark;
    final boolean snow;
    final boolean autumn;
    /** leafless: withered, or a tree that sheds its leaves in winter */
    final boolean bare;
    /** one of many in a wood: fewer touches */
    final boolean massed;

    Plant(Brush brush, Subject s, String part) {
        this(brush, s, Rng.of(s.seed(), part));
    }

    private Plant(Brush brush, Subject s, Rng rng) {
        this.brush = brush.with(rng);
        this.s = s;
        this.rng = rng;
        x = s.x();
        y = s.y();
        w = s.w();
        h = s.h();
        foot = s.foot();
        ink = Math.min(1, s.ink() * (s.night() ? 1.06 : 1));
        line = s.line();
        dark = s.light() < 0 ? -1 : 1;
        snow = s.snowy();
        autumn = s.setting().season() == Setting.Season.AUTUMN;
        massed = s.is("massed");
        bare = s.is("withered") || s.is("bare") || s.setting().season() == Setting.Season.WINTER || snow;
    }

    /** The same plant with its own stream of chance. */
    Plant part(String name) {
        return new Plant(brush, s, Rng.of(s.seed(), name));
    }

    /** The same plant seen through more mist. */
    Plant through(Visibility more) {
        return more == Visibility.FULL ? this : new Plant(brush.through(more), s, rng);
    }

    /** Across the box, 0 = where it grows in from (mirrored when flipped). */
    double px(double u) {
        return s.flip() ? x + w * (1 - u) : x + w * u;
    }

    double py(double v) {
        return y + h * v;
    }

    /** A path given in shares of the box, mirrored when flipped. */
    double[][] path(double... uv) {
        double[][] p = new double[uv.length / 2][];
        for (int i = 0; i < p.length; i++) {
            p[i] = new double[] {px(uv[2 * i]), py(uv[2 * i + 1])};
        }
        return p;
    }

    /** How far the wind pushes tips, in heights; its sign is the direction. */
    double wind() {
        double k = s.setting().weather() == Setting.Weather.WIND ? .34 : s.setting().weather() == Setting.Weather.RAIN ? .14 : .06;
        return k * s.facing();
    }

    /** How large a part of {@code units} is here, kept within what a brush can do. */
    double span(double units, double least, double most) {
        return Math.clamp(units, least, most);
    }

    /** A line with a swell in the middle. */
    void line(double width, double tone, double[]... p) {
        brush.stroke(p, Tip.of(Math.max(.6, width), tone, Profile.ORCHID).tremor(.7));
    }

    /** A line with a pressed head. */
    void nail(double width, double tone, double[]... p) {
        brush.stroke(p, Tip.of(Math.max(.6, width), tone, Profile.NAIL).tremor(.6));
    }

    /** A coloured dab that tints: no line, crisp in the wash. */
    void dab(double width, double tone, Pigment pigment, Profile profile, double[]... p) {
        brush.washStroke(p, Tip.of(Math.max(.8, width), tone, profile).tremor(.5).fade(1, .9).pigment(pigment), false);
    }

    /** A leaf-shaped touch that stands in the lines and in the wash. */
    void touch(double width, double tone, Pigment pigment, Profile profile, double[]... p) {
        brush.stroke(p, Tip.of(Math.max(.7, width), tone, profile).tremor(.5).fade(1, .88).wash(.5).pigment(pigment));
    }
}
