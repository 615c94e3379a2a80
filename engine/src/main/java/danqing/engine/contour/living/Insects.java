package danqing.engine.contour.living;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Tip;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.styles.Pigment;
import java.util.Map;

/** Dragonfly, cicada, bee, cricket, firefly, spider, silkworm; butterflies have their own class. */
final class Insects {
    private Insects() {}

    static void addTo(Map<String, Motif> m) {
        m.put("butterfly", Butterfly::draw);
        m.put("dragonfly", (b, s) -> dragonfly(Sketch.standing(b, s, 140, 100), s.pose() & 3));
        m.put("cicada", (b, s) -> cicada(Sketch.standing(b, s, 120, 100), s.pose() & 1));
        m.put("bee", (b, s) -> bee(Sketch.standing(b, s, 120, 100), s.pose() & 1));
        m.put("cricket", (b, s) -> cricket(Sketch.standing(b, s, 160, 100), s.pose() & 1));
        m.put("firefly", Insects::fireflies);
        m.put("spider", Insects::spider);
        m.put("silkworm", (b, s) -> silkworm(Sketch.standing(b, s, 200, 100), s.pose() & 1));
    }

    /** A transparent wing: breath of colour, veins, pressed front edge. */
    private static void gauze(Sketch sk, String form, Pigment p, double tone, String veins) {
        sk.mass(form, p, tone);
        sk.contour(form, .7);
        sk.lines(veins, .4, .7, 50);
    }

    /** Roots and tips of the four wings about the thorax: far fore, far hind, near fore, near hind (form units; the body lies along x, head right). */
    private static final double[][][] DRAGONFLY_WINGS = {
        {{22, -3, 34, -52}, {12, -3, 6, -50}, {22, 4, 42, 47}, {12, 4, 0, 49}},
        {{22, -3, 52, -44}, {12, -3, 22, -52}, {22, 4, 24, 50}, {12, 4, -16, 44}}};

    /** Dragonfly seen half from above: a long thin ringed body, two pairs of narrow wings held out to both sides; even poses rest, odd ones fly. */
    private static void dragonfly(Sketch paper, int pose) {
        boolean rests = pose % 2 == 0;
        Sketch sk = paper.at(72, rests ? 50 : 52, .98, rests ? -.34 : .16, false);
        Pigment body = pose < 2 ? Pigment.FEATHER_RED : Pigment.FEATHER_BLUE;
        double[][] w = DRAGONFLY_WINGS[rests ? 0 : 1];
        for (int i = 1; i >= 0; i--) {
            dragonflyWing(sk, w[i], i == 1 ? 7.4 : 6, -1);
        }
        if (rests) {
            sk.lines("27,6 34,13 36,19;23,7 27,15 26,21;30,5 39,10 44,14", .7, .9, 30);
        }
        String abdomen = rests ? "16,1,7.5 4,1,5 -14,0,4.2 -36,1,4 -50,2,4.6 -60,3,2.6" : "16,1,7.5 4,0,5 -14,-2,4.2 -36,-3,4 -50,-1,4.6 -60,2,2.6";
        Limb tail = Limb.of(abdomen);
        sk.mass(tail.outline(), body, .95);
        sk.tint(tail.outline(), body, .6, 0, .35);
        sk.tint(Curves.join(tail.spine(), Curves.reverse(tail.right())), Pigment.SHADE, .35, .4, 0);
        Tip edge = Tip.of(sk.line() * .7, sk.ink(), Sketch.BODY).raw().tremor(.3).wash(.3);
        sk.path(tail.left(), edge);
        sk.path(tail.right(), edge);
        int n = tail.spine().length;
        for (int i = n / 5; sk.shows(100, 26) && i < n - 2; i += Math.max(2, n / 9)) {
            sk.path(new double[][] {tail.left()[i], tail.spine()[i], tail.right()[i]}, Tip.of(sk.line() * 1.1, sk.ink(), Profile.EVEN).tremor(.3)
                    .wash(.4));
        }
        sk.form("30,0 / 27,-6 16,-7 9,-3 | 9,4 15,8 26,7 / 30,0", body, .95, .9);
        sk.tint("28,-1 18,-4 12,-1 20,0", Pigment.FEATHER_YELLOW, .6, .6);
        sk.lines("25,-5 22,1 24,6;17,-6 15,1 17,7", .6, .85, 60);
        for (int i = 3; i >= 2; i--) {
            dragonflyWing(sk, w[i], i == 3 ? 7.6 : 6.2, 1);
        }
        sk.solid("30,0 / 31,-5 36,-6 39,-2 / 39,3 36,7 31,5 30,0", Pigment.FEATHER_GREEN, .9);
        sk.blob(35, -4.4, 4, 3.4, .3, Pigment.FEATHER_DARK, .95, .7);
        sk.blob(35, 4.6, 4, 3.4, -.3, Pigment.FEATHER_DARK, .95, .7);
    }

    /** One wing from its root to its tip, {@code broad} units wide: narrow at the root, its front edge pressed, a dark cell near the tip. */
    private static void dragonflyWing(Sketch sk, double[] w, double broad, int side) {
        double dx = w[2] - w[0];
        double dy = w[3] - w[1];
        double l = Math.hypot(dx, dy);
        // across the wing, towards the tail
        double nx = -Math.abs(dy) / l;
        double ny = dx / l * side;
        double[][] along = {{.0, -.08}, {.25, -.30}, {.6, -.42}, {.9, -.40}, {1, .0}, {.94, .62}, {.7, 1.15}, {.42, 1.1}, {.16, .62}, {0, .2}};
        double[][] o = new double[along.length + 1][];
        for (int i = 0; i <= along.length; i++) {
            double[] q = along[i % along.length];
            o[i] = new double[] {w[0] + dx * q[0] + nx * q[1] * broad, w[1] + dy * q[0] + ny * q[1] * broad};
        }
        double[][] form = Curves.spline(o, 1.5);
        sk.mass(form, Pigment.ICE, .5);
        sk.path(Curves.spline(new double[][] {o[0], o[1], o[2], o[3], o[4]}, 2), Tip.of(sk.line() * 1.05, sk.ink(), Sketch.BODY).raw().tremor(.4).wash(.3));
        sk.path(Curves.spline(new double[][] {o[4], o[5], o[6], o[7], o[8], o[9]}, 2), Tip.of(sk.line() * .7, sk.ink() * .85, Sketch.BODY).raw().tremor(.4)
                .wash(.2));
        double[] root = o[0];
        for (int k = 0; sk.shows(100, 60) && k < 3; k++) {
            double v = .05 + .3 * k;
            double[] m = {w[0] + dx * .5 + nx * v * broad, w[1] + dy * .5 + ny * v * broad};
            double[] e = {w[0] + dx * (.95 - .06 * k) + nx * v * broad * 1.1, w[1] + dy * (.95 - .06 * k) + ny * v * broad * 1.1};
            sk.path(new double[][] {root, m, e}, Tip.of(sk.line() * .4, sk.ink() * .6, Profile.NAIL).tremor(.4));
        }
        sk.blob(w[0] + dx * .9 - nx * .2 * broad, w[1] + dy * .9 - ny * .2 * broad, 2.6, 1.2, Math.atan2(dy, dx), Pigment.FEATHER_DARK, .9, .7);
    }

    private static void cicada(Sketch sk, int pose) {
        // seen from above on the bark, head up; long clear wings folded like a roof beyond the body
        Sketch c = sk.at(60, 40, 1.12, pose == 0 ? .55 : .12, false);
        for (String leg : new String[] {"-10,-14 -22,-20 -26,-30", "10,-14 22,-20 26,-30", "-11,-6 -25,-4 -30,4", "11,-6 25,-4 30,4"}) {
            c.line(leg, .95, .9);
        }
        String abdomen = "-9,0 / -10,14 -6,28 0,33 / 6,28 10,14 9,0";
        c.solid(abdomen, Pigment.BARK_DARK, .8);
        c.lines("-8,12 0,15 8,12;-7,19 0,22 7,19;-5,25 0,28 5,25", .7, .9, 40);
        for (int side = -1; side <= 1; side += 2) {
            Sketch h = c.at(0, 0, 1, 0, side < 0);
            String wing = "6,-9 / 17,0 21,20 17,40 / 12,53 / 6,44 3,22 2,-2";
            h.tint(wing, Pigment.ICE, .55);
            h.contour(wing, .9);
            h.lines("7,-6 12,14 13,44;6,0 8,20 9,40;10,4 17,18 18,32;12,20 19,26;10,28 16,38;8,22 5,32", .45, .8, 30);
        }
        String thorax = "-14,-17 / -15,-6 -9,3 0,5 / 9,3 15,-6 14,-17 /.9 0,-21 -14,-17";
        c.solid(thorax, Pigment.BARK_DARK, .85);
        c.tint("-4,-6 -7,-1 -3,1", Pigment.GOLD, .9);
        c.tint("4,-6 7,-1 3,1", Pigment.GOLD, .9);
        c.colour("-11,-12 0,-15 11,-12", 1.6, Pigment.GOLD, .8, Profile.ORCHID);
        String head = "-16,-18 / -11,-27 0,-29 11,-27 16,-18 / 0,-16 -16,-18";
        c.solid(head, Pigment.BARK_DARK, .85);
        c.contour(head, .8);
        c.blob(-16, -22, 4, 3.8, 0, Pigment.FEATHER_DARK, 1, .9);
        c.blob(16, -22, 4, 3.8, 0, Pigment.FEATHER_DARK, 1, .9);
        c.lines("-5,-28 -9,-35;5,-28 9,-35", .6, .9, 30);
    }

    private static void bee(Sketch sk, int pose) {
        Sketch b = sk.at(0, pose * 6, 1, pose == 0 ? 0 : -.12, false);
        gauze(b, "66,46 / 50,30 42,12 48,6 / 60,8 72,28 74,46", Pigment.ICE, .4, "68,44 56,26 48,10;71,42 62,22");
        b.lines("80,66 84,78 92,82;70,70 70,82 76,88;58,70 52,80 54,88", .9, .9, 30);
        String abdomen = "64,46 / 44,44 22,54 10,72 | 26,82 48,80 62,68";
        b.mass(abdomen, Pigment.FEATHER_YELLOW, .7);
        b.tint("52,45 44,45 42,60 50,78 56,73 50,60", Pigment.FEATHER_DARK, .95, .8, .5);
        b.tint("36,48 28,51 26,64 36,81 42,80 34,64", Pigment.FEATHER_DARK, .95, .8, .5);
        b.tint("22,56 10,72 20,78 20,66", Pigment.FEATHER_DARK, .95, .8, .5);
        b.contour(abdomen, .95);
        String thorax = "88,52 / 80,42 66,44 60,56 / 66,68 80,70 88,62 88,52";
        b.mass(thorax, Pigment.FUR_BROWN, .8);
        if (b.shows(100, 30)) {
            Hair.between(b, "68,46 76,44 84,48", "64,40 76,37 88,42", 9, .7, .8, 1, .05, Pigment.INK);
            Hair.between(b, "66,66 74,69 82,67", "64,72 74,75 84,72", 7, .7, .8, 1, .05, Pigment.INK);
        }
        b.contour(thorax, .8);
        b.solid("88,52 / 96,48 104,54 / 103,64 94,68 87,62", Pigment.FEATHER_DARK, .9);
        b.lines("100,52 106,44 112,44;102,54 110,50 116,52", .8, .9, 0);
        gauze(b, "76,46 / 72,26 78,6 88,2 / 94,12 88,32 82,46", Pigment.ICE, .4, "79,44 80,24 86,8;82,42 88,22");
    }

    private static void cricket(Sketch paper, int pose) {
        Sketch sk = pose == 0 ? paper : paper.at(0, 8, .94, -.1, false);
        sk.lines("118,58 140,36 160,34 176,44;118,56 134,24 150,10 166,6", .7, .9, 0);
        Limb.draw(sk, "104,74,4 110,84,3 118,96,2", Pigment.FUR_BROWN, .8, .8);
        Limb.draw(sk, "92,76,4 92,86,3 86,97,2", Pigment.FUR_BROWN, .8, .8);
        sk.lines("30,66 14,60 4,62;30,70 14,70 2,76", .8, .9, 0);
        String body = "108,52 /1 92,46 64,48 36,58 / 26,66 30,76 |.9 56,80 86,80 104,74 |0 108,52";
        sk.mass(body, Pigment.FUR_BROWN, .75);
        sk.model(body, .35);
        sk.contour(body, 1);
        sk.lines("100,52 72,56 36,64;98,60 74,66 48,72;60,79 58,72;72,80 70,73;84,80 82,74", .6, .85, 40);
        String head = "108,50 / 118,50 124,60 / 122,72 112,78 |.8 104,74 104,58 108,50";
        sk.mass(head, Pigment.FUR_DARK, .8);
        sk.contour(head, 1);
        sk.blob(118, 57, 2.8, 3.2, .2, Pigment.FEATHER_DARK, 1, .9);
        sk.lines("118,72 122,78 118,80", .7, .9, 30);
        // the jumping leg
        Limb.draw(sk, "78,72,12 60,52,10 44,32,5", Pigment.FUR_BROWN, .85, 1);
        Limb.draw(sk, "44,33,5 34,62,3.4 24,96,2.2", Pigment.FUR_BROWN, .85, .9);
        sk.lines("40,46 36,45;37,56 33,55;34,66 30,65;24,96 14,99", .7, .9, 30);
        sk.lines("72,66 60,54 52,42", .6, .8, 40);
    }

    /** A scatter of soft lights, in unequal groups, with a few bright ones. */
    private static void fireflies(Brush b, Subject s) {
        Rng r = Rng.of(s.seed(), "lights");
        int n = (int) Math.clamp(10 + s.w() * s.h() / 2200, 10, 34);
        double gx = s.x() + s.w() * r.uniform(.25, .75);
        double gy = s.y() + s.h() * r.uniform(.3, .7);
        for (int i = 0; i < n; i++) {
            boolean grouped = r.chance(.45);
            double x = grouped ? Math.clamp(r.normal(gx, s.w() * .14), s.x(), s.x() + s.w()) : s.x() + s.w() * r.unit();
            double y = grouped ? Math.clamp(r.normal(gy, s.h() * .16), s.y(), s.y() + s.h()) : s.y() + s.h() * r.unit();
            double near = r.uniform(.35, 1) * (i % 6 == 0 ? 1.5 : 1);
            double glow = (3.4 + 4.2 * near) * Math.clamp(s.h() / 150, .5, 1.3);
            spot(b, r, x, y, glow, Pigment.HALO, s.night() ? .5 : .22, glow * .6);
            b.clear(ring(r, x, y, glow * .62), Pigment.GLOW, Pigment.GLOW, 0, glow * .3, new Gradient(0, 0, .55f, 0, 1, .55f), false);
            spot(b, r, x, y, glow * .42, Pigment.LIGHT, .6, glow * .2);
            spot(b, r, x, y, Math.max(.7, glow * .2), Pigment.MOON, .95, glow * .08);
            if (i % 4 == 0 && s.h() > 60) {
                b.with(r).stroke(new double[][] {{x - 1, y - 1.4}, {x + r.uniform(-3, 3), y - 3}, {x + r.uniform(-4, 4), y - 5}}, Tip.of(1.1, s.ink() * .8,
                        Profile.NAIL).tremor(.4));
            }
        }
    }

    private static void spot(Brush b, Rng r, double x, double y, double radius, Pigment p, double tone, double soft) {
        b.fill(ring(r, x, y, radius), p, tone, soft, null, 0);
    }

    private static double[][] ring(Rng r, double x, double y, double radius) {
        double[][] q = new double[9][];
        for (int i = 0; i < 9; i++) {
            double t = 2 * Math.PI * i / 9;
            double k = radius * r.uniform(.85, 1.12);
            q[i] = new double[] {x + k * Math.cos(t), y + k * Math.sin(t) * .92};
        }
        return q;
    }

    private static void spider(Brush b, Subject s) {
        Sketch sk = Sketch.standing(b, s, 100, 100);
        Rng r = Rng.of(s.seed(), "web");
        double cx = 54;
        double cy = 44;
        int n = 11;
        double[] a = new double[n];
        double[] len = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = 2 * Math.PI * (i + r.uniform(-.22, .22)) / n;
            len[i] = r.uniform(38, 50);
            sk.path(new double[][] {{cx, cy}, {cx + Math.cos(a[i]) * len[i] * .5, cy + Math.sin(a[i]) * len[i] * .5 + .6}, {cx + Math.cos(a[i]) * len[i],
                    cy + Math.sin(a[i]) * len[i]}},
                    Tip.of(Math.max(.7, sk.line() * .45), sk.ink() * .7, Profile.ORCHID).tremor(.5));
        }
        int rings = sk.shows(100, 50) ? 8 : 5;
        for (int k = 1; k <= rings; k++) {
            for (int i = 0; i < n; i++) {
                if (r.chance(.08)) {
                    continue;
                }
                int j = (i + 1) % n;
                double u = (k + r.uniform(-.12, .12)) / (rings + .6);
                double x0 = cx + Math.cos(a[i]) * len[i] * u;
                double y0 = cy + Math.sin(a[i]) * len[i] * u;
                double v = (k + r.uniform(-.12, .12)) / (rings + .6);
                double x1 = cx + Math.cos(a[j]) * len[j] * v;
                double y1 = cy + Math.sin(a[j]) * len[j] * v;
                sk.path(new double[][] {{x0, y0}, {(x0 + x1) / 2 + (cx - (x0 + x1) / 2) * .1, (y0 + y1) / 2 + (cy - (y0 + y1) / 2) * .1 + .8}, {x1, y1}},
                        Tip.of(Math.max(.7, sk.line() * .4), sk.ink() * r.uniform(.4, .7), Profile.ORCHID).tremor(.4));
            }
        }
        Sketch p = sk.part("spider").at(cx - 4 + (s.pose() & 3) * 4, cy + 6, .62, .4 + (s.pose() & 3) * .7, false);
        for (int side = -1; side <= 1; side += 2) {
            Sketch h = p.at(0, 0, 1, 0, side < 0);
            for (String leg : new String[] {"4,-6 16,-18 18,-34", "5,-4 22,-10 30,-22", "5,-2 22,2 30,14", "4,0 14,14 16,30"}) {
                h.path(Outline.open(leg).points(), Tip.of(Math.max(1, h.unit() * 2.4), h.ink(), Profile.NAIL).raw().tremor(.5).wash(.5));
            }
        }
        p.solid("0,-2 / -9,4 -9,16 0,22 / 9,16 9,4 0,-2", Pigment.FEATHER_DARK, .9);
        p.tint("0,5 4,10 0,16 -4,10", Pigment.FEATHER_YELLOW, .9, .5);
        p.solid("0,-11 / -6,-7 -5,0 0,1 / 5,0 6,-7 0,-11", Pigment.FEATHER_DARK, .9);
    }

    private static void silkworm(Sketch sk, int pose) {
        // mulberry leaf with a bitten edge
        Sketch leaf = sk.part("leaf");
        String form = "4,86 / 30,62 70,52 110,58 | 124,66 | 134,58 / 158,58 182,70 198,84 / 164,98 120,101 70,99 / 30,97 4,86";
        leaf.form(form, Pigment.LEAF_LIGHT, .7, .95);
        leaf.model(form, .3);
        leaf.lines("6,86 60,82 120,80 192,84;50,83 64,68 82,58;90,81 104,70 112,62;130,80 150,72 164,64;60,83 76,92 96,98;110,81 128,90 146,97", .7, .8, 30);
        Limb l = Limb.of(pose == 0 ? "36,74,13 56,66,17 78,70,17 100,62,17 122,60,16 140,50,15 146,38,13" : "40,70,13 60,74,17 84,64,17 108,68,17 130,62,16 150,64,14");
        sk.mass(l.outline(), Pigment.FUR_LIGHT, .3);
        sk.tint(Curves.join(l.spine(), Curves.reverse(l.right())), Pigment.SHADE, .22, 2, 0);
        Tip t = Tip.of(sk.line(), sk.ink(), Sketch.BODY).raw().tremor(.6).wash(.2);
        sk.path(l.left(), t);
        sk.path(l.right(), t);
        int n = l.spine().length;
        for (int i = n / 11; i < n - 3; i += Math.max(2, n / 11)) {
            double[] a = l.left()[i];
            double[] m = l.spine()[Math.min(n - 1, i + 1)];
            double[] e = l.right()[i];
            sk.path(new double[][] {a, m, e}, Tip.of(sk.line() * .65, sk.ink() * .8, Profile.ORCHID).tremor(.4));
            sk.blob(m[0] + (e[0] - m[0]) * .45, m[1] + (e[1] - m[1]) * .45, 1, 1, 0, Pigment.FEATHER_DARK, .9, .6);
        }
        double[] h = l.spine()[n - 1];
        sk.blob(h[0] + 1, h[1] - 1, 5.6, 5.2, 0, Pigment.FUR_BROWN, .7, .2);
        sk.blob(h[0] + 3, h[1] - 1, 1.2, 1.2, 0, Pigment.FEATHER_DARK, 1, .9);
        double[] back = l.left()[2];
        sk.line((back[0] - 1) + "," + back[1] + " " + (back[0] - 5) + "," + (back[1] - 7), 1);
    }
}
