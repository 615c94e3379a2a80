package danqing.engine.contour.built;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** One storey of a house: platform, walls with posts and openings, roof. Used for huts, halls, gate towers and storeyed buildings. */
final class Hall {
    Axo a;
    double x0;
    double x1;
    double depth = 30;
    double base;
    double wall = 22;
    double roof = 22;
    double over = 6;
    double lift = 3;
    double ridgeIn;
    Roof.Kind kind = Roof.Kind.GABLE;
    Pigment cover = Pigment.TILE;
    Pigment face = Pigment.WALL;
    Pigment posts = Pigment.WOOD;
    int bays = 3;
    /** one letter a bay: d door, D open door, w lattice window, o open bay, l lattice screen, _ plain wall, b brushwood wall */
    String fill = "wdw";

    Hall(Axo a, double x0, double x1) {
        this.a = a;
        this.x0 = x0;
        this.x1 = x1;
    }

    Hand h() {
        return a.h;
    }

    /** Height of the eave. */
    double eave() {
        return base + wall;
    }

    /** Height of the ridge. */
    double top() {
        return base + wall + roof;
    }

    Hall draw() {
        walls();
        roof();
        return this;
    }

    void roof() {
        double in = kind == Roof.Kind.GABLE ? 0 : ridgeIn;
        new Roof(a, kind, cover, x0 - over, x1 + over, -over * .8, depth + over * .8, eave() - over * .12, top(), x0 - over * .2 + in,
                x1 + over * .2 - in, lift).draw();
    }

    void walls() {
        Hand h = h();
        double y0 = base;
        double y1 = eave() + (kind == Roof.Kind.GABLE ? 1 : 1.5);
        double zm = depth / 2;
        double[][] side = kind == Roof.Kind.GABLE
                ? a.pts(x1, y0, 0, x1, y1, 0, x1, top() - 1, zm, x1, y1, depth, x1, y0, depth)
                : a.pts(x1, y0, 0, x1, y1, 0, x1, y1, depth, x1, y0, depth);
        double[][] front = a.pts(x0, y0, 0, x1, y0, 0, x1, y1, 0, x0, y1, 0);
        boolean open = fill.indexOf('o') >= 0;
        h.body(side, face, .7);
        h.shade(side, .34);
        h.body(front, face, .5);
        if (kind == Roof.Kind.GABLE) {
            a.line(.7, .7, x1, y1 - 2, 0, x1, y1 - 2, depth);
            if (h.fine(wall, 14)) {
                a.line(.7, .7, x1, y0, zm, x1, top() - 3, zm);
            }
        }
        double bay = (x1 - x0) / bays;
        for (int i = 0; i < bays; i++) {
            bay(h, fill.charAt(i % fill.length()), x0 + bay * i, x0 + bay * (i + 1), y0, y1);
        }
        // the eave's shadow
        h.b.fill(a.pts(x0, y1, 0, x1, y1, 0, x1, y1 - wall * .26, 0, x0, y1 - wall * .22, 0), Pigment.SHADE, .5 * h.ink, .9, null, 0);
        for (int i = 0; i <= bays; i++) {
            double x = x0 + bay * i;
            double w = Math.max(.9, wall * .055);
            if (posts != Pigment.WALL && h.fine(w, .8)) {
                h.paint(posts, w * 1.3, .95, Profile.EVEN, a.flat(x, y1, 0, x, y0, 0));
            }
            a.line(i == 0 || i == bays ? 1.15 : .8, .9, x - w * .4, y1, 0, x - w * .4, y0, 0);
            if (h.fine(w, 2)) {
                a.line(.6, .8, x + w * .6, y1, 0, x + w * .6, y0, 0);
            }
        }
        a.line(1, .9, x0 - 1, y0, 0, x1, y0, 0);
        a.line(1, .9, x1, y0, 0, x1, y0, depth);
        a.line(1, .85, x1, y0, depth, x1, y1, depth);
        if (!open && h.fine(wall, 14)) {
            a.line(.6, .65, x0, y1 - wall * .16, 0, x1, y1 - wall * .17, 0);
        }
    }

    private void bay(Hand h, char c, double a0, double a1, double y0, double y1) {
        double w = a1 - a0;
        double m = w * .16;
        double hi = y1 - wall * .2;
        boolean fine = h.fine(w, 9);
        switch (c) {
            case 'd', 'D' -> {
                double[][] p = a.pts(a0 + m, y0, 0, a1 - m, y0, 0, a1 - m, hi, 0, a0 + m, hi, 0);
                if (c == 'D') {
                    h.dark(p, .62, .45);
                    lamp(h, a0 + w / 2, y0 + (hi - y0) * .5, w * .25);
                    double[][] leaf = a.pts(a0 + m, y0, 0, a0 + m - w * .12, y0 - 1.5, -4, a0 + m - w * .12, hi - 1.5, -4, a0 + m, hi, 0);
                    h.body(leaf, posts, .7);
                    h.edge(Outlines.dense(leaf), .7, .8);
                } else {
                    h.tint(p, Pigment.WOOD, .8);
                    a.line(.7, .85, a0 + w / 2, y0, 0, a0 + w / 2, hi, 0);
                    if (fine) {
                        a.line(.5, .6, a0 + m, y0 + (hi - y0) * .4, 0, a1 - m, y0 + (hi - y0) * .4, 0);
                    }
                }
                h.edge(Outlines.dense(a.pts(a0 + m, y0, 0, a0 + m, hi, 0, a1 - m, hi, 0, a1 - m, y0, 0)), .8, .85);
            }
            case 'w', 'l' -> {
                double lo = c == 'w' ? y0 + wall * .38 : y0 + wall * .1;
                double[][] p = a.pts(a0 + m, lo, 0, a1 - m, lo, 0, a1 - m, hi, 0, a0 + m, hi, 0);
                if (h.s.night() || h.s.setting().hour() == Setting.Hour.DUSK) {
                    h.tint(p, Pigment.LIGHT, .9);
                } else {
                    h.tint(p, Pigment.WOOD_DARK, .5);
                }
                lattice(h, a0 + m, a1 - m, lo, hi, fine ? h.count(w, 5, 5) : 1);
                h.edge(Outlines.dense(a.pts(a0 + m, lo, 0, a0 + m, hi, 0, a1 - m, hi, 0, a1 - m, lo, 0, a0 + m, lo, 0)), .75, .85);
            }
            case 'o' -> {
                double[][] p = a.pts(a0, y0, 0, a1, y0, 0, a1, y1, 0, a0, y1, 0);
                h.b.fill(p, Pigment.INK, .58 * h.ink, .8, Gradient.vertical(h.py(0, a.v(y1, 0)), 1, h.py(0, a.v(y0, 0)), .35), .08);
                if (h.s.night()) {
                    lamp(h, a0 + w / 2, y0 + wall * .45, w * .4);
                }
            }
            case 'b' -> {
                for (int i = 0; i < h.count(w, 2.6, 16); i++) {
                    double x = a0 + w * h.rng.unit();
                    a.line(.5, .6, x, y0, 0, x + h.rng.normal(0, .4), y0 + (y1 - y0) * h.rng.uniform(.6, .95), 0);
                }
            }
            default -> {
            }
        }
    }

    private void lamp(Hand h, double x, double y, double r) {
        if (h.s.night()) {
            h.b.fill(h.oval(a.u(x, 0), a.v(y, 0), r, r * 1.2), Pigment.LIGHT, .85, Math.max(1, r * h.unit * .35), null, 0);
        }
    }

    private void lattice(Hand h, double a0, double a1, double lo, double hi, int n) {
        for (int i = 1; i < n; i++) {
            double x = a0 + (a1 - a0) * (i + h.rng.uniform(-.12, .12)) / n;
            a.line(.45, .7, x, lo, 0, x, hi, 0);
        }
        for (int i = 1; i < n; i++) {
            double y = lo + (hi - lo) * (i + h.rng.uniform(-.12, .12)) / n;
            a.line(.45, .65, a0, y, 0, a1, y, 0);
        }
    }

    /** A stone platform with steps before the middle bay. */
    Hall platform(double high, double margin, boolean steps) {
        a.box(x0 - margin, 0, -margin, x1 + margin, high, depth + margin, Pigment.STONE, Pigment.PATH, .9);
        Hand h = h();
        if (steps && h.fine(high, 3)) {
            double m = (x0 + x1) / 2;
            double w = (x1 - x0) * .09;
            int n = Math.clamp((int) (high * h.unit / 2.4), 2, 5);
            double[][] p = a.pts(m - w, high, -margin, m + w, high, -margin, m + w * 1.1, 0, -margin - high * 1.3, m - w * 1.1, 0, -margin - high * 1.3);
            h.body(p, Pigment.STONE, .3);
            h.edge(Outlines.dense(p), .8, .8);
            for (int i = 1; i < n; i++) {
                double t = (double) i / n;
                a.line(.6, .75, m - w, high * (1 - t), -margin - high * 1.3 * t, m + w, high * (1 - t), -margin - high * 1.3 * t);
            }
        }
        base = high;
        return this;
    }

    /** A hand-made railing along the front. */
    void rail(double y, double z, double high, double from, double to) {
        Hand h = h();
        if (!h.fine(high, 2.5)) {
            a.line(.7, .8, from, y + high, z, to, y + high, z);
            return;
        }
        int n = Math.clamp((int) ((to - from) * h.unit / 9), 3, 14);
        a.line(1, .9, from, y + high, z, to, y + high, z);
        a.line(.6, .75, from, y + high * .45, z, to, y + high * .45, z);
        for (int i = 0; i <= n; i++) {
            double x = from + (to - from) * (i + (i > 0 && i < n ? h.rng.uniform(-.15, .15) : 0)) / n;
            a.line(i % 3 == 0 ? .9 : .6, .8, x, y, z, x, y + high * (i % 3 == 0 ? 1.12 : 1), z);
        }
    }
}
