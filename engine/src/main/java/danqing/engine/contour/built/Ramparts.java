package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** City walls, strongholds and beacon towers, and the parts they share: battlements, arched passages, gate towers. */
final class Ramparts {
    private Ramparts() {}

    /** A battered city wall with crenels from u0 to u1 (design units), foot at v. */
    static void battlement(Hand h, double u0, double u1, double v, double high, double batter, boolean broken) {
        battlement(h, u0, u1, v, v, high, high, batter, broken);
    }

    /** As above in perspective: its foot runs from height {@code v0} to {@code v1}, its own height from {@code high0} to {@code high1}. */
    static void battlement(Hand h, double u0, double u1, double v0, double v1, double high0, double high1, double batter, boolean broken) {
        double a = u0 + batter;
        double z = u1 - batter;
        double t0 = v0 - high0;
        double t1 = v1 - high1;
        double high = (high0 + high1) / 2;
        double[][] face = h.poly(a, t0, z, t1, u1, v1, u0, v0);
        h.body(face, Pigment.STONE, .75);
        h.volume(face, .42);
        h.shade(face, .25, Math.min(t0, t1) + high * .5, Math.max(v0, v1));
        double m = Math.max(high * .16, 4.2 / h.unit);
        int n = Math.max(3, (int) ((z - a) / (m * 1.75)));
        double step = (z - a) / n;
        for (int i = 0; i < n; i++) {
            if (broken && h.rng.chance(.35)) {
                continue;
            }
            double u = a + step * (i + h.rng.uniform(.1, .2));
            double t = (u - a) / (z - a);
            double top = t0 + (t1 - t0) * t;
            double right = t0 + (t1 - t0) * Math.min(1, t + .58 / n);
            double k = m * (high0 + (high1 - high0) * t) / high;
            double[][] merlon = h.poly(u, top + 1, u, top - k * h.rng.uniform(.85, 1.05), u + step * .58, right - k * h.rng.uniform(.85, 1.05),
                    u + step * .58, right + 1);
            h.body(merlon, h.s.snowy() ? Pigment.SNOW : Pigment.STONE, .8);
            h.edge(Outlines.dense(merlon), .8, .85);
        }
        double mid = (t0 + t1) / 2;
        h.line(1.1, .9, Profile.EVEN, a, t0 + .5, (a + z) / 2, mid + .9, z, t1 + .5);
        h.line(.6, .65, Profile.EVEN, a, t0 + high0 * .1, (a + z) / 2, mid + high * .1 + .5, z, t1 + high1 * .1);
        h.line(1.2, .9, Profile.EVEN, a, t0, u0, v0);
        h.line(1.3, .95, Profile.EVEN, z, t1, u1, v1);
        bricks(h, a, z, Math.max(t0, t1) + high * .18, Math.min(v0, v1) - high * .05, high);
    }

    /** Groups of courses here and there, most of the wall left bare. */
    private static void bricks(Hand h, double u0, double u1, double v0, double v1, double high) {
        int groups = h.count(u1 - u0, 34, 7);
        double c = Math.max(high * .07, 2.6 / h.unit);
        for (int g = 0; g < groups; g++) {
            double u = h.rng.uniform(u0 + 2, u1 - c * 6);
            double v = h.rng.uniform(v0, v1 - c * 3);
            int rows = h.rng.integer(2, 4);
            for (int r = 0; r < rows; r++) {
                double a = u + c * (r % 2) + h.rng.uniform(-1, 1);
                double l = c * h.rng.uniform(2.4, 6);
                h.line(.5, .5, Profile.NAIL, a, v + c * r, a + l, v + c * r + h.rng.normal(0, .2));
                h.line(.5, .5, Profile.NAIL, a + c * 1.2, v + c * r, a + c * 1.2, v + c * (r + .9));
                if (r + 1 < rows) {
                    h.line(.5, .5, Profile.NAIL, a + c * 3, v + c * r, a + c * 3, v + c * (r + .9));
                }
            }
        }
    }

    /** An arched passage, dark inside. */
    static void arch(Hand h, double u, double v, double w, double high, boolean door) {
        double r = w / 2;
        double[][] hole = Curves.join(h.pts(u - r, v), h.oval(u, v - high + r, r, r, Math.PI, 2 * Math.PI), h.pts(u + r, v));
        h.b.clear(hole, Pigment.WOOD_DARK);
        h.dark(hole, door ? .5 : .72, .45);
        if (door && h.fine(w, 10)) {
            double[][] leaf = Curves.join(h.pts(u - r * .92, v), h.oval(u, v - high + r, r * .92, r * .92, Math.PI, 1.48 * Math.PI), h.pts(u - r * .1, v));
            h.tint(leaf, Pigment.VERMILION, .85);
            for (int i = 0; i < 9; i++) {
                double x = u - r * (.75 - .25 * (i % 3));
                double y = v - high * (.2 + .2 * (i / 3));
                h.line(.9, .9, Profile.DOT, x - .3, y, x + .4, y + .2);
            }
        }
        h.edge(Curves.join(h.pts(u - r, v), h.oval(u, v - high + r, r, r, Math.PI, 2 * Math.PI), h.pts(u + r, v)), 1.1, .95);
        double[][] outer = h.oval(u, v - high + r, r * 1.2, r * 1.2, 1.02 * Math.PI, 1.97 * Math.PI);
        h.edge(outer, .7, .75);
        if (h.fine(r, 7)) {
            for (int i = 0; i < 7; i++) {
                double t = Math.PI * (1.08 + .84 * i / 6) + h.rng.uniform(-.05, .05);
                h.line(.5, .7, Profile.NAIL, u + r * 1.02 * Math.cos(t), v - high + r + r * 1.02 * Math.sin(t), u + r * 1.2 * Math.cos(t),
                        v - high + r + r * 1.2 * Math.sin(t));
            }
        }
    }

    /** A gate tower: one or two roofs over the wall. */
    static void gateTower(Hand h, double u, double v, double w, int storeys) {
        Axo a = new Axo(h, u - w / 2, v, .22, .2);
        double base = 0;
        for (int i = 0; i < storeys; i++) {
            boolean last = i == storeys - 1;
            Hall t = new Hall(a.with(h.part("tower" + i)), w * .1 * i, w - w * .1 * i);
            t.base = base;
            t.depth = w * .3;
            t.wall = w * .15;
            t.roof = last ? w * .24 : w * .09;
            t.over = w * .1;
            t.lift = w * .05;
            t.kind = last ? Roof.Kind.HIP_GABLE : Roof.Kind.HIP;
            t.ridgeIn = last ? w * .13 : w * .09;
            t.posts = Pigment.VERMILION;
            t.bays = 5;
            t.fill = "olDlo";
            t.draw();
            base += t.wall + t.roof * .8;
        }
    }

    /** 城: a stretch of wall with its gate and gate tower, corner bastion. */
    static void cityWall(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 300, 100);
        double gate = new double[] {110, 195, 150, 90}[s.pose() % 4];
        boolean old = s.is("old") || s.is("lonely");
        Ground.earth(h, 2, 298, 94, 8);
        // the wall turns away from the gate on both sides, and on the longer one turns once more at a bastion
        boolean right = gate <= 150;
        double turn = right ? gate + (300 - gate) * .62 : gate * .40;
        Hand far = h.part("far").tone(.75, .85);
        if (right) {
            battlement(far, turn - 8, 294, 92, 88, 33, 25, 1, old);
        } else {
            battlement(far, 6, turn + 8, 88, 92, 25, 33, 1, old);
        }
        double start = right ? 8 : turn;
        double end = right ? turn : 292;
        Hand wall = h.part("near");
        battlement(wall, start, gate, right ? 93 : 93.5, 96.5, right ? 38 : 36, 45, 2, old);
        battlement(wall, gate, end, 96.5, right ? 93.5 : 93, 45, right ? 36 : 38, 2, old);
        battlement(wall, right ? turn - 9 : turn - 8, right ? turn + 8 : turn + 9, 94.5, 39, 2, false);
        Hand g = h.part("gate");
        battlement(g, gate - 40, gate + 40, 97, 50, 3, false);
        arch(g, gate, 97, 22, 30, s.pose() % 2 == 0);
        gateTower(h, gate, 48, 58, s.pose() % 3 == 1 ? 1 : 2);
        Ground.tree(h.part("tree"), gate > 150 ? 30 : 268, 95, 34, s.is("withered") || s.snowy() ? 2 : 1);
        Ground.tree(h.part("tree2"), gate > 150 ? 42 : 254, 96, 26, s.is("withered") ? 2 : 0);
        for (int i = 0; i < 4; i++) {
            boolean left = i % 2 == 0;
            double at = (gate > 150) == left ? (left ? 62 : 252) : left ? 8 : 292;
            Ground.tree(h.part("end" + i), at + h.rng.uniform(-7, 7), 97.5, new double[] {30, 33, 22, 24}[i], s.is("withered") || s.snowy() ? 2 : i == 3 ? 1 : 0);
        }
        Ground.bank(h, -14, gate - 12, 96, 7.5);
        Ground.bank(h, gate + 12, 314, 96, 7.5);
        Ground.road(h, gate, 96.5, 23, 9);
        if (s.setting().mood() == Setting.Mood.MARTIAL) {
            h.line(.9, .95, Profile.EVEN, gate - 36, 47, gate - 36.5, 22);
            Flags.hang(h.part("banner"), gate - 36, 23, 9, 16, Pigment.CLOTH_RED, false);
        }
    }

    /** 关塞: a lone stronghold on rising ground, wall stepping down on both sides. */
    static void fort(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 180, 100);
        double[][] hill = h.loop(0, 100, 10, 88, 40, 80, 62, 74, 118, 74, 146, 82, 172, 90, 180, 100);
        h.b.clear(hill, Pigment.ROCK_LIGHT, Pigment.EARTH, 0, 1.2, Gradient.vertical(h.py(0, 84), 1, h.py(0, 100), .2), true);
        h.b.fill(hill, Pigment.EARTH, .5 * h.ink, 1.2, Gradient.vertical(h.py(0, 74), .9, h.py(0, 100), 0), 0);
        for (int i = 0; i < h.count(100, 7, 26); i++) {
            double u = h.rng.uniform(8, 172);
            double v = 78 + Math.abs(u - 90) * .13 + h.rng.uniform(0, 10);
            h.line(h.rng.uniform(.5, .9), h.rng.uniform(.3, .6), Profile.NAIL, u, v, u + (u > 90 ? 4 : -4), v + 3, u + (u > 90 ? 9 : -9), v + 5);
        }
        boolean old = s.is("old") || s.is("lonely") || s.pose() % 3 == 2;
        Hand w = h.part("wall");
        battlement(w.at(0, 95, 1, 1, 0).shear(-.2).tone(.85, .9), 2, 60, 1, 19, 0, old);
        battlement(w.at(180, 97, -1, 1, 0).shear(-.22).tone(.85, .9), 2, 60, 1, 18, 0, old);
        battlement(h.part("keep"), 46, 134, 84, 36, 5, old);
        arch(h.part("keep"), 90, 84, 17, 22, s.pose() % 2 == 0);
        gateTower(h, 90, 49, 50, s.pose() % 2 == 0 ? 1 : 2);
        h.line(1, .95, Profile.EVEN, 56, 47, 55.5, 20);
        Hand f = h.part("flag");
        double[][] flag = f.loop(56, 21, 63, 19, 70, 22, 76, 20.5, 74, 27, 67, 29, 60, 27, 56, 29);
        f.solid(flag, Pigment.CLOTH_RED, .4, .8);
        Ground.grass(h.part("grass"), 20, 160, 90, 6, 4);
    }

    /** 烽火台: a tapering watch tower of rammed earth; fire or smoke on it at night or in war. */
    static void beacon(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 90, 100);
        Ground.earth(h, 2, 88, 95, 8);
        double[][] keep = h.poly(28, 30, 59, 29, 66, 96, 18, 96);
        double[][] side = h.poly(59, 29, 68, 25, 77, 92, 66, 96);
        h.body(side, Pigment.EARTH, .9);
        h.shade(side, .6);
        h.body(keep, Pigment.SAND, .9);
        h.volume(keep, .35);
        boolean ruined = s.is("old") || s.is("lonely") || s.pose() % 3 == 2;
        for (int i = 0; i < h.count(66, 6, 12); i++) {
            double t = (i + h.rng.uniform(.2, .8)) / Math.max(1, h.count(66, 6, 12));
            double v = 34 + 60 * t;
            double l = 28 - 10 * t;
            double r = 59 + 7 * t;
            double a = h.rng.uniform(l, l + 16);
            double z = h.rng.uniform(r - 18, r);
            h.line(.55, .5, Profile.EVEN, a, v, (a + z) / 2, v + h.rng.normal(0, .5), z, v - .4);
            if (h.rng.chance(.6)) {
                h.line(.5, .6, Profile.NAIL, r + 1, v - .6, r + 5 + 4 * h.rng.unit(), v - 3.2);
            }
        }
        for (int i = 0; i < h.count(40, 5, 8); i++) {
            double u = h.rng.uniform(26, 62);
            double v = h.rng.uniform(36, 80);
            h.line(.6, .6, Profile.NAIL, u, v, u + 1.5 * h.rng.normal(), v + 5, u + 2 * h.rng.normal(), v + 11);
        }
        h.edge(Outlines.dense(h.pts(28, 30, 23, 64, 18, 96)), 1.1, .9);
        h.line(1, .85, Profile.EVEN, 59, 29, 62, 60, 66, 96);
        h.edge(Outlines.dense(h.pts(68, 25, 73, 60, 77, 92)), 1.2, .95);
        // parapet
        double[][] crown = h.poly(25, 31, 25, 22, 33, 21.5, 33, 26, 39, 26, 39, 21, 47, 21, 47, 25.5, 53, 25, 53, 20.5, 61, 20, 70, 16.5, 70, 26, 61, 30);
        if (!ruined) {
            h.body(crown, Pigment.SAND, .9);
            h.volume(crown, .4);
            h.edge(Outlines.dense(Curves.join(crown, new double[][] {crown[0]})), 1, .9);
            h.line(.7, .8, Profile.EVEN, 61, 20, 61, 30);
        } else {
            double[][] broken = h.poly(26, 31, 27, 25, 34, 27, 40, 22, 46, 27, 52, 28, 60, 24, 69, 22, 69, 27, 60, 31);
            h.body(broken, Pigment.SAND, .9);
            h.edge(Outlines.dense(broken), 1, .9);
        }
        double[][] door = h.loop(40, 66, 39, 56, 43, 52, 47, 56, 47, 66);
        h.dark(door, .7, .5);
        h.line(.6, .8, Profile.EVEN, 41, 66, 40, 95);
        h.line(.6, .8, Profile.EVEN, 46, 66, 46, 95);
        for (int i = 0; i < h.count(28, 4, 7); i++) {
            h.line(.6, .75, Profile.EVEN, 40.6, 69 + 4 * i + h.rng.normal(0, .3), 46.2, 69 + 4 * i);
        }
        if (!ruined && (s.night() || s.pose() % 3 == 1 || s.setting().mood() == Setting.Mood.MARTIAL)) {
            Flames.blaze(h.part("fire").at(46, 24, .22, .24, 0), 40, 90);
        } else if (!ruined) {
            Dwellings.smoke(h.part("smoke").at(0, 0, 1, .55, 0), 45, 46);
        }
    }
}
