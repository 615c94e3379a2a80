package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.Arrays;

/** The dragon after Chen Rong: a coiling body half hidden by its own cloud, scales, claws, antlers, long whiskers. */
final class Dragon implements Motif {
    private static final String[] BODY = {
        "6,84,3 22,94,8 44,92,13 60,74,16 54,54,17 36,42,17 34,22,17 54,10,17 78,18,17 92,38,16 112,46,14 126,36,12 136,28,12",
        "4,40,3 16,58,8 36,66,13 58,56,16 72,38,17 92,32,17 106,46,17 100,66,17 112,80,16 134,78,15 146,62,13 142,46,12 146,36,12"};

    @Override
    public void draw(Brush brush, Subject s) {
        int pose = s.pose() & 1;
        Sketch sk = Sketch.standing(brush, s, 180, 104);
        Limb l = Limb.of(BODY[pose]);
        cloud(sk, l, .30, 22);
        leg(sk, l, .33, 1, 0);
        leg(sk, l, .72, 1, 1);
        trunk(sk, l);
        leg(sk, l, .40, -1, 2);
        leg(sk, l, .78, -1, 3);
        tail(sk, l);
        double[] e = l.spine()[l.spine().length - 1];
        head(sk.part("head").at(e[0], e[1], 1.15, pose == 0 ? -.15 : -.3, false));
        cloud(sk.part("front"), l, .56, 15);
    }

    private void trunk(Sketch sk, Limb l) {
        int n = l.spine().length;
        // piece by piece from the tail, so that the coils overlap as they pass
        int pieces = 12;
        for (int k = 0; k < pieces; k++) {
            int a = Math.max(0, k * n / pieces - 1);
            int b = Math.min(n, (k + 1) * n / pieces + 1);
            double[][] left = Arrays.copyOfRange(l.left(), a, b);
            double[][] right = Arrays.copyOfRange(l.right(), a, b);
            double[][] mid = Arrays.copyOfRange(l.spine(), a, b);
            double[][] poly = Curves.join(left, Curves.reverse(right));
            sk.mass(poly, Pigment.FEATHER_GREEN, .6);
            double[][] belly = Curves.join(blend(mid, right, .35), Curves.reverse(right));
            sk.tint(belly, Pigment.FEATHER_YELLOW, .85, .4, 0);
            sk.tint(Curves.join(mid, Curves.reverse(right)), Pigment.SHADE, .22, 1, 0);
        }
        Tip edge = Tip.of(sk.line(), sk.ink(), Sketch.BODY).raw().tremor(.8).wash(.3);
        int cut = n / 7;
        for (int i = 0; i < n - 2; i += cut) {
            int to = Math.min(n, i + cut + 1);
            sk.path(Arrays.copyOfRange(l.left(), i, to), edge.width(sk.line() * sk.rng().uniform(.8, 1.2)));
            sk.path(Arrays.copyOfRange(l.right(), i, to), edge.width(sk.line() * sk.rng().uniform(.7, 1)));
        }
        int step = sk.shows(100, 60) ? 1 : sk.shows(100, 30) ? 2 : 4;
        for (int i = 3; i < n - 1; i += step) {
            double[] m = l.spine()[i];
            double[] q = l.right()[i];
            double[] p = l.left()[i];
            double[] back = l.left()[i - 1];
            // back fin
            double fx = p[0] - m[0];
            double fy = p[1] - m[1];
            sk.path(new double[][] {p, {p[0] + fx * .3, p[1] + fy * .3}, {p[0] + fx * .55 + (back[0] - p[0]) * .9, p[1] + fy * .55 + (back[1] - p[1]) * .9}},
                    Tip.of(Math.max(sk.line(), sk.unit() * 2), sk.ink(), Profile.NAIL).tremor(.5).wash(.6).pigment(Pigment.FEATHER_RED));
            // belly plates
            double[] c = {m[0] + (q[0] - m[0]) * .38, m[1] + (q[1] - m[1]) * .38};
            sk.path(new double[][] {c, {(c[0] + q[0]) / 2 + (back[0] - p[0]) * .2, (c[1] + q[1]) / 2 + (back[1] - p[1]) * .2}, q}, Tip.of(sk.line() * .5,
                    sk.ink() * .7, Profile.ORCHID)
                    .tremor(.5));
            // scales: two rows of arcs
            if (sk.shows(100, 90)) {
                for (int row = 0; row < 2; row++) {
                    double u = row == 0 ? .18 : .62;
                    double sx = m[0] + (p[0] - m[0]) * u;
                    double sy = m[1] + (p[1] - m[1]) * u;
                    double dx = l.spine()[i][0] - l.spine()[i - 1][0];
                    double dy = l.spine()[i][1] - l.spine()[i - 1][1];
                    sk.path(new double[][] {{sx + fx * .16, sy + fy * .16}, {sx - dx * .8, sy - dy * .8}, {sx - fx * .16, sy - fy * .16}},
                            Tip.of(sk.line() * .55, sk.ink() * .8, Profile.ORCHID).tremor(.4).wash(.15));
                }
            }
        }
    }

    private static double[][] blend(double[][] p, double[][] q, double t) {
        double[][] out = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            out[i] = new double[] {p[i][0] + (q[i][0] - p[i][0]) * t, p[i][1] + (q[i][1] - p[i][1]) * t};
        }
        return out;
    }

    private void leg(Sketch sk, Limb l, double at, int side, int k) {
        int i = (int) (at * (l.spine().length - 1));
        double[] m = l.spine()[i];
        double[] q = side > 0 ? l.right()[i] : l.left()[i];
        double a = Math.atan2(q[1] - m[1], q[0] - m[0]);
        Sketch g = sk.part("leg" + k).at(m[0], m[1], .95, Math.PI / 2 > Math.abs(a) || a > 0 ? a - Math.PI / 2 + .25 : a - Math.PI / 2, k % 2 == 1);
        Limb.draw(g, "0,0,11 7,12,8 0,21,5.5 5,29,4.5", Pigment.FEATHER_GREEN, .65, .9);
        for (String flame : new String[] {"-2,16 -10,14 -15,8", "-1,19 -8,20 -14,17"}) {
            g.colour(flame, 2.6, Pigment.FEATHER_RED, .9, Profile.NAIL);
        }
        for (String claw : new String[] {"5,28 12,29 16,35", "5,29 9,34 9,41", "4,29 2,35 -2,40", "4,28 -2,29 -7,27"}) {
            g.path(Outline.open(claw).points(), Tip.of(Math.max(sk.line() * 1.2, sk.unit() * 2.6), sk.ink(),
                    Profile.TAPER).raw().tremor(.5).wash(.5).pigment(Pigment.GOLD));
            g.line(claw, .7);
        }
    }

    private void tail(Sketch sk, Limb l) {
        double[] e = l.spine()[0];
        for (String flame : new String[] {"2,0 -6,-5 -10,-14", "2,1 -9,0 -17,-5", "2,2 -7,6 -15,7", "3,0 -1,-9 1,-17"}) {
            sk.at(e[0], e[1], 1).colour(flame, 3.4, Pigment.FEATHER_RED, .9, Profile.LEAF);
            sk.at(e[0], e[1], 1).line(flame, .5);
        }
    }

    private void head(Sketch h) {
        for (String lock : new String[] {"-6,-4 -18,-10 -30,-8", "-6,0 -20,-2 -32,4", "-5,4 -18,8 -28,16", "-4,8 -13,16 -18,26"}) {
            h.colour(lock, 4, Pigment.FEATHER_RED, .85, Profile.LEAF);
            h.line(lock, .6);
        }
        for (String antler : new String[] {"0,-8 -6,-18 -18,-24 -26,-22", "-8,-19 -10,-27 -16,-31", "5,-8 4,-18 -4,-28 -6,-34", "3,-20 9,-26 8,-31"}) {
            h.path(Outline.open(antler).points(), Tip.of(Math.max(1.2, h.unit() * 3), h.ink(),
                    Profile.TAPER).raw().tremor(.7).wash(.7).pigment(Pigment.BARK_DARK));
        }
        h.form("4,9 / 14,12 24,12 |1 30,15 27,18 / 16,19 6,17", Pigment.FEATHER_GREEN, .7, .9);
        h.tint("8,8 20,9 28,9 26,13 14,13", Pigment.FEATHER_RED, .9, .4);
        h.form("-8,-6 / -2,-13 6,-11 | 10,-8 18,-6 / 24,-11 31,-6 / 33,0 29,6 | 20,7 10,9 4,11 |0 -8,9 -8,-6", Pigment.FEATHER_GREEN, .75, 1);
        h.tint("28,3 30,6 20,8 10,10 12,7 22,6", Pigment.FEATHER_YELLOW, .8, .5);
        h.lines("12,8 13,11;17,7.5 18,11;22,7 23,11;26,6 28,12", .9, .9, 30);
        h.blob(27, -4, 2.4, 1.8, .3, Pigment.FEATHER_DARK, .85, .6);
        h.blob(9, -5, 4, 3.3, -.2, Pigment.PAPER, 1, 0);
        h.blob(10.2, -5, 1.9, 2, 0, Pigment.FEATHER_DARK, 1, .9);
        h.line("3,-8 8,-11 15,-7", 1.5);
        h.lines("-2,-3 2,2 1,8;-5,0 -2,5", .8, .9, 40);
        h.line("30,-2 42,-8 52,0 48,12", 1.1);
        h.line("29,3 38,8 42,18 36,26", 1);
        for (String beard : new String[] {"12,18 10,25 4,29", "18,19 18,27 13,33", "24,19 26,26 23,32"}) {
            h.line(beard, 1);
        }
    }

    /** Cloud curls around the coils: pale curls and soft ink. */
    private void cloud(Sketch paper, Limb l, double at, int seed) {
        Sketch sk = paper.part("cloud" + seed);
        Rng r = sk.rng();
        for (int k = 0; k < 3; k++) {
            int i = (int) Math.clamp((at + (k - 1) * .22 + r.uniform(-.04, .04)) * l.spine().length, 0, l.spine().length - 1);
            double x = l.spine()[i][0] + r.uniform(-6, 6);
            double y = l.spine()[i][1] + 8;
            double w = r.uniform(20, 30);
            double[][] puff = {{x - w, y + 2}, {x - w * .6, y - 6}, {x - w * .1, y - 5}, {x + w * .3, y - 9}, {x + w * .7, y - 3}, {x + w * 1.1, y + 3},
                    {x + w * .4, y + 7},
                {x - w * .4, y + 7}};
            sk.tint(Curves.spline(puff, 2), Pigment.CLOUD, .9, 4, 0);
            if (sk.subject().setting() != null) {
                sk.brush().fill(sk.map(puff), Pigment.HALO, .18 * sk.ink(), 9 * sk.unit(), null, 0);
            }
            Tip t = Tip.of(sk.line() * .7, sk.ink() * .6, Profile.ORCHID).tremor(.8).wash(.2);
            sk.path(new double[][] {{x - w, y + 3}, {x - w * .7, y - 5}, {x - w * .2, y - 4}}, t);
            sk.path(new double[][] {{x - w * .2, y - 2}, {x + w * .2, y - 9}, {x + w * .6, y - 5}, {x + w * .4, y}}, t);
            sk.path(new double[][] {{x - w * .5, y + 6}, {x + w * .3, y + 5}, {x + w, y + 2}}, t);
        }
    }
}
