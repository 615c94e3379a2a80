package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.List;

/**
 * One mass of a mountain, a hill or a shore, the building block of all land: contact shadow on what stands behind, silhouette, washes, inner
 * contours, texture strokes, broken contour, moss. Set what differs, then {@link #draw}.
 */
public final class Lobe {
    private final Subject s;
    private Texture texture;
    private double ink;
    private double line;
    private double density = 1;
    private double moss = 1;
    private double bulge = .15;
    private double wash = 1;
    private LandColours colours;
    private Gradient opacity;
    private int most = 420;
    private boolean shadow = true;
    private Visibility fade = Visibility.FULL;

    /** A mass with the darkness, contour width, light and colours that the subject's distance and weather ask for. */
    public Lobe(Subject s) {
        this.s = s;
        texture = Texture.of(s);
        ink = s.ink();
        line = s.line();
        if (s.depth() > .8) {
            density = .45;
            moss = 0;
        } else if (s.depth() > .55) {
            density = .8;
            moss = .4;
        }
        colours = LandColours.of(s);
    }

    /** Colour of the face, of the crest wash, and of the foot. */
    public Lobe colours(Pigment body, Pigment crest, Pigment foot) {
        colours = new LandColours(body, crest, foot);
        return this;
    }

    public Lobe texture(Texture v) {
        texture = v;
        return this;
    }

    /** Darkness, 0…1. */
    public Lobe ink(double v) {
        ink = v;
        return this;
    }

    /** Contour width, canvas units. */
    public Lobe line(double v) {
        line = v;
        return this;
    }

    /** Texture strokes relative to the usual number. */
    public Lobe density(double v) {
        density = v;
        return this;
    }

    public Lobe moss(double v) {
        moss = v;
        return this;
    }

    /** How far the arcs of the contour bulge; 0.15 rock, 0.10 earth, 0.05 shore. */
    public Lobe bulge(double v) {
        bulge = v;
        return this;
    }

    /** Strength of the washes; 1 usual. */
    public Lobe wash(double v) {
        wash = v;
        return this;
    }

    /** How much of what stands behind it is hidden, by height: lets feet run out into what is below. */
    public Lobe opacity(Gradient v) {
        opacity = v;
        return this;
    }

    /** Mist that its strokes and washes, but not its silhouette, are seen through. */
    public Lobe fade(Visibility v) {
        fade = v;
        return this;
    }

    /** Cap on texture strokes tried. */
    public Lobe most(int v) {
        most = v;
        return this;
    }

    /** Whether it darkens what stands behind its edge. */
    public Lobe shadow(boolean v) {
        shadow = v;
        return this;
    }

    /**
     * Draws the mass.
     *
     * @param base profile from the left foot over the apex to the right foot
     * @return its contour as drawn, left to right
     */
    public double[][] draw(Brush brush, Rng rng, double[][] base) {
        Brush b = brush.with(rng).through(fade);
        Slope f = new Slope(base, s.light(), rng);
        boolean snow = s.snowy();
        List<double[][]> arcs = Ridge.scallop(base, Hand.keep(.10 * f.size, 6, 22), bulge, rng);
        double[][] out = Curves.join(arcs.toArray(double[][][]::new));
        if (shadow && !snow && f.size > 14) {
            b.washStroke(Curves.thin(Curves.offset(out, f.size * .03), 8), Tip.of(f.size * .14, .22 * ink, Profile.ORCHID).fade(1, 1).tremor(.6)
                    .soft(f.size * .035), true);
        }
        silhouette(brush, f, out);
        if (f.size > 18) {
            tone(b, f, out, snow);
        }
        if (f.size > 45 && texture != Texture.NONE) {
            creases(b, f, snow);
        }
        if (f.size > 24) {
            texture(b, f, snow);
        }
        contour(b, f, arcs);
        if (moss > 0 && line > 1.2) {
            for (double[][] a : arcs) {
                if (rng.chance(.3 * moss * (snow ? .3 : 1))) {
                    moss(b, f, a, rng.chance(.7) ? 0 : a.length / 2);
                }
            }
        }
        return out;
    }

    /** A group of dots along the contour, on its inner side. */
    private void moss(Brush b, Slope f, double[][] a, int at) {
        Rng rng = b.rng();
        int n = rng.integer(2, 7);
        for (int i = 0; i < n; i++) {
            double[] o = a[(int) Hand.keep(at + rng.normal(0, line * 1.6), 0, a.length - 1)];
            double in = f.spine(o[1]) > o[0] ? 1 : -1;
            if (b.visible(o[0], o[1]) > .4) {
                b.dot(o[0] + in * rng.uniform(-.3, 1.4) * line, o[1] + rng.normal(.4, .6) * line, line * rng.uniform(.7, 1.3),
                        line * rng.uniform(1.1, 2.4),
                        rng.normal(0, .3), ink, rng.chance(.5) ? Pigment.MOSS : Pigment.INK);
            }
        }
    }

    private void silhouette(Brush b, Slope f, double[][] out) {
        int n = out.length;
        double y = f.top + f.height * 1.02;
        double[][] poly = Curves.join(Curves.thin(out, 2), new double[][] {{(out[n - 1][0] + out[0][0]) / 2, y}});
        b.clear(poly, colours.body(), colours.foot(), 0, .5, opacity, true);
    }

    /** Washes: crest colour running down, dark side, clefts; light is what is left. */
    private void tone(Brush b, Slope f, double[][] out, boolean snow) {
        Rng rng = b.rng();
        double y0 = f.top;
        double h = f.height;
        int dark = s.light();
        double soft = Hand.keep(f.size * .035, 1, 8);
        if (!snow) {
            b.fill(f.plane(-.94, .94, .015, .74), colours.crest(), .48 * wash * (.5 + .5 * ink), soft * .8, Gradient.vertical(y0, 1, y0 + h * .7,
                    .06), 0);
        }
        double k = wash * (snow ? .5 : 1) * (.42 + .58 * ink);
        if (!snow && f.size > 18) {
            // the body tone: the lit side keeps the paper, the rest is a middle grey
            b.fill(f.plane(dark * .95, -dark * rng.uniform(.15, .4), .02, .9), Pigment.SHADE, .20 * k, soft * 2, Gradient.vertical(y0, 1,
                    y0 + h * .9, .15), 0);
        }
        if (f.size > 30) {
            // light on the near side of the spine, and the pale breath at the foot: colours that ink leaves as paper
            b.fill(f.plane(-dark * .88, -dark * rng.uniform(.05, .2), .06, .8), snow ? Pigment.PAPER : Pigment.MIST, .20 * wash, soft * 2,
                    Gradient.vertical(y0 + h * .1, 1, y0 + h * .8, .3), 0);
            if (opacity == null || opacity.y0() > y0 + h * .65) {
                b.fill(f.plane(-.95, .95, .4, .93), Pigment.MIST, .5 * wash, soft, Gradient.vertical(y0 + h * .4, 0, y0 + h * .95, 1), 0);
            }
        }
        b.fill(f.plane(dark * .9, dark * rng.uniform(.18, .34), .04, .9), Pigment.SHADE, (snow ? .42 : .50) * k, soft * 1.4, Gradient.vertical(y0 + h * .2, 1,
                y0 + h * .95, .1), 0);
        if (s.night()) {
            b.fill(f.plane(-.95, .95, .01, .95), snow ? Pigment.SHADE : Pigment.MOUNTAIN_NEAR, snow ? .14 : .42, soft, Gradient.vertical(y0, 1,
                    y0 + h * .95, .2), 0);
        }
        int n = f.size > 60 ? 16 : f.size > 30 ? 8 : 4;
        for (int i = 0; i < n * (snow ? .6 : 1); i++) {
            double q = rng.uniform(-1, 1);
            double y = y0 + h * (rng.chance(.7) ? Math.min(.8, Math.abs(rng.normal(0, .33))) : rng.uniform(0, .8));
            double v = f.shade(q, (y - y0) / h);
            if (rng.chance(Math.pow(v, 1.2) * 1.3)) {
                double[][] p = f.fall(q * .93, y, rng.uniform(.2, .5) * h);
                if (p != null && p.length > 2) {
                    double w = f.size * rng.uniform(.05, .12);
                    b.washStroke(Curves.thin(p, 2), Tip.of(w, .60 * k * v, Profile.ORCHID).fade(1, .45).tremor(.6).soft(w * .24)
                            .pigment(Pigment.SHADE), false);
                }
            }
        }
    }

    /** Inner contours: the edge where one fold overlaps the next, dark on the shadow side. */
    private void creases(Brush b, Slope f, boolean snow) {
        Rng rng = b.rng();
        int light = s.light();
        int n = f.size > 120 ? 9 : 6;
        for (int i = 0; i < n; i++) {
            double q = -.85 + 1.7 * i / (n - 1) + rng.normal(0, .06);
            if (f.fold(q, .2) < .14 || rng.chance(.2)) {
                continue;
            }
            double y = f.top + f.height * rng.uniform(.04, .3);
            double[][] p = f.fall(Hand.keep(q, -.95, .95), y, f.height * rng.uniform(.3, .65));
            if (p == null || p.length < 4) {
                continue;
            }
            double w = f.size * .08;
            b.washStroke(Hand.shift(Curves.thin(p, 2), light * f.size * .03, 0), Tip.of(w, .36 * ink * wash * (snow ? .45 : 1), Profile.ORCHID)
                    .fade(1, .3)
                    .soft(w * .25).pigment(Pigment.SHADE), false);
            // the dark in the bottom of the cleft
            int deep = Math.max(3, p.length * 2 / 3);
            b.washStroke(Hand.shift(Hand.part(p, 0, deep), light * f.size * .012, 0), Tip.of(w * .42, .62 * ink * (snow ? .5 : 1), Profile.LEAF)
                    .fade(1, .2).soft(w * .10).pigment(Pigment.SHADE), false);
            for (double[][] a : Ridge.scallop(p, Hand.keep(f.size * .10, 7, 22), .12 * light, rng)) {
                if (rng.chance(.8)) {
                    b.stroke(Curves.thin(a, 3), Tip.of(line * rng.uniform(.7, 1.25), ink * rng.uniform(.6, .95)).fade(1, .6).dry(rng.chance(.2) ? .3
                            : 0));
                }
            }
        }
    }

    private void texture(Brush b, Slope f, boolean snow) {
        if (texture == Texture.NONE) {
            return;
        }
        Rng rng = b.rng();
        double tries = 1.3 * density * f.size * f.size / (texture.area * (snow ? 6 : 1)) * Math.pow(2 / Math.max(.9, line), .6);
        int n = (int) Math.min(tries, most * (texture == Texture.RAIN ? 2 : texture == Texture.LOTUS ? .4 : 1));
        for (int i = 0; i < n; i++) {
            double q = rng.uniform(-.97, .97);
            double dep = rng.chance(.7) ? Math.abs(rng.normal(0, .33)) : rng.unit();
            if (dep > .95) {
                continue;
            }
            double y = f.top + f.height * dep;
            double seen = b.visible(f.x(q, y), y);
            if (seen < .06 || !rng.chance(f.shade(q, dep) * 1.15 * Math.pow(seen, .6))) {
                continue;
            }
            texture.stroke(b, f, q, y, line, ink, s.light());
        }
    }

    /** Pressed at each notch, lifted on the lit crest; some arcs left out, some backwards, some doubled. */
    private void contour(Brush b, Slope f, List<double[][]> arcs) {
        Rng rng = b.rng();
        for (double[][] a : arcs) {
            double[] m = a[a.length / 2];
            double lit = Hand.keep(-s.light() * f.q(m[0], m[1]) * .8, 0, 1);
            if (rng.chance(.06 + .16 * lit) || b.visible(m[0], m[1]) < .08) {
                continue;
            }
            double heavy = 1 + .42 * Hand.keep(s.light() * f.q(m[0], m[1]) * 1.3, 0, 1);
            double[][] p = a.length > 8 ? Curves.thin(a, 3) : a;
            b.stroke(rng.chance(.4) ? Curves.reverse(p) : p, Tip.of(line * rng.uniform(.85, 1.5) * heavy * (1 - .3 * lit), ink * rng.uniform(.8,
                    1.05) * (1 - .25 * lit),
                    rng.chance(.6) ? Profile.NAIL : Profile.ORCHID).dry(rng.chance(.18) ? .3 : 0).fade(1, .75).wash(.2));
            if (rng.chance(.35)) {
                b.stroke(Hand.shift(Curves.thin(a, 3), rng.normal(0, 1.2), rng.uniform(.8, 2.6)), Tip.of(line * .7, ink * .5, Profile.ORCHID));
            }
        }
    }
}
