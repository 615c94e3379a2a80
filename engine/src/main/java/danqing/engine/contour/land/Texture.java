package danqing.engine.contour.land;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Subject;

/** 皴法: the strokes that give a mass its stuff. Each is drawn at a place (q, y) of a {@link Slope}. */
public enum Texture {
    /** 披麻皴: long soft strokes along the fall lines, earth hills of the south */
    HEMP(62, .46),
    /** 斧劈皴: short side-brush cuts, hard cliffs */
    AXE(74, .52),
    /** 雨点皴: rows of small upright nails, old weathered rock */
    RAIN(16, .46),
    /** 荷叶皴: a vein down each spur with side veins to both hands */
    LOTUS(150, .44),
    /** 折带皴: a level dry stroke that turns sharply down, layered rock */
    BELT(170, .42),
    /** contour and wash only */
    NONE(0, 1);

    /** Canvas units squared for one stroke tried, at contour width 2. */
    final double area;
    /** Ink cover above which no further stroke is laid. */
    final double limit;

    Texture(double area, double limit) {
        this.area = area;
        this.limit = limit;
    }

    private static final Texture[] BY_POSE = {HEMP, AXE, RAIN, LOTUS, HEMP, BELT, AXE, RAIN};

    /** A texture for a concept and pose: hard concepts take cutting strokes, earth takes soft ones. */
    public static Texture of(Subject s) {
        int pose = Math.floorMod(s.pose(), 8);
        return switch (s.concept()) {
            case "cliff", "gorge", "waterfall" -> pose % 3 == 2 ? RAIN : AXE;
            case "peak" -> new Texture[] {AXE, RAIN, HEMP, LOTUS, AXE, BELT, RAIN, LOTUS}[pose];
            case "hill", "island", "bank", "slope", "sandbar", "plain" -> pose % 4 == 3 ? LOTUS : HEMP;
            case "rock", "cave" -> pose % 4 == 1 ? HEMP : pose % 4 == 2 ? BELT : AXE;
            default -> BY_POSE[pose];
        };
    }

    /**
     * One stroke.
     *
     * @param width contour width
     * @param ink   darkness of the mass
     */
    void stroke(Brush b, Slope f, double q, double y, double width, double ink, int light) {
        Rng rng = b.rng();
        double h = f.height;
        double x = f.x(q, y);
        switch (this) {
            case HEMP -> {
                double[][] p = f.fall(q, y, Hand.keep(rng.uniform(.10, .28) * h, 7, 74));
                if (p != null) {
                    b.stroke(p, Tip.of(width * rng.uniform(.50, 1.0), ink * rng.uniform(.42, .95), rng.chance(.5) ? Profile.NAIL : Profile.ORCHID)
                            .fade(1, .55).dry(rng.chance(.16) ? .4 : 0).limit(limit));
                }
            }
            case AXE -> {
                double a = rng.normal(1.15, .13);
                double l = Hand.keep(rng.uniform(.04, .09) * h, 5, 18);
                double vx = Math.cos(a) * light;
                double vy = Math.sin(a);
                if (Math.abs(f.q(x + vx * l, y + vy * l)) < .97) {
                    b.stroke(Hand.path(x, y, x + vx * l * .5, y + vy * l * .5 + .6, x + vx * l, y + vy * l), Tip.of(width * rng.uniform(.9, 2),
                            ink * rng.uniform(.30, .85), Profile.AXE).dry(rng.chance(.45) ? rng.uniform(.25, .6) : 0).fade(1, .5).wash(.35)
                                    .limit(limit));
                }
            }
            case RAIN -> b.stroke(Hand.path(x, y, x + rng.normal(0, .5), y + rng.uniform(2.2, 5.5) * Math.max(.8, width * .6)),
                    Tip.of(width * rng.uniform(.6, 1.2), ink * rng.uniform(.42, .9)).tremor(.3).wash(.15).limit(limit));
            case LOTUS -> vein(b, f, q, y, width, ink);
            case BELT -> {
                double l = Hand.keep(rng.uniform(.05, .13) * h, 6, 26);
                double drop = l * rng.uniform(.25, .8);
                double s = light * (q > 0 ? 1 : rng.chance(.7) ? -1 : 1);
                if (Math.abs(f.q(x + s * l, y + drop)) < .98) {
                    Tip t = Tip.of(width * rng.uniform(.6, 1.2), ink * rng.uniform(.35, .8), Profile.EVEN).dry(rng.chance(.5) ? .4 : 0).fade(.8, 1)
                            .wash(.2).limit(limit);
                    b.stroke(Hand.path(x, y, x + s * l * .5, y + rng.normal(0, .6), x + s * l, y + rng.uniform(0, 1)), t);
                    b.stroke(Hand.path(x + s * l, y, x + s * (l + drop * .12), y + drop * .5, x + s * (l + drop * .1), y + drop),
                            t.profile(Profile.NAIL).fade(1, .4));
                }
            }
            case NONE -> { }
        }
    }

    /** A main vein down the spur and 2–5 side veins that leave it at acute angles, alternately. */
    private void vein(Brush b, Slope f, double q, double y, double width, double ink) {
        Rng rng = b.rng();
        double[][] p = f.fall(q, y, Hand.keep(rng.uniform(.12, .34) * f.height, 10, 90));
        if (p == null || p.length < 3) {
            return;
        }
        double t = ink * rng.uniform(.45, .9);
        b.stroke(p, Tip.of(width * rng.uniform(.6, 1), t).fade(1, .5).limit(limit));
        int n = rng.integer(2, 6);
        int side = rng.sign();
        for (int i = 0; i < n; i++) {
            double[] o = p[Math.min(p.length - 1, (int) (p.length * (i + rng.unit()) / n))];
            double l = Hand.keep(f.height * rng.uniform(.03, .08), 4, 20);
            side = rng.chance(.8) ? -side : side;
            if (Math.abs(f.q(o[0] + side * l * .55, o[1] + l)) < .97) {
                b.stroke(Hand.path(o[0], o[1], o[0] + side * l * .35, o[1] + l * .45, o[0] + side * l * .55, o[1] + l),
                        Tip.of(width * rng.uniform(.4, .7), t * rng.uniform(.6, 1)).fade(1, .5).limit(limit));
            }
        }
    }
}
