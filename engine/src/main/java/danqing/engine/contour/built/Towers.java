package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/** Pavilions, storeyed towers and pagodas. */
final class Towers {
    private Towers() {}

    /** 亭: poses: square and tiled, thatched, double-eaved, on stilts over water. */
    static void pavilion(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 110, 100);
        int pose = s.pose() % 4;
        Pigment cover = pose == 1 || s.is("grass") ? Pigment.THATCH : Pigment.TILE;
        Pigment post = pose == 0 || pose == 2 ? Pigment.VERMILION : Pigment.WOOD;
        if (pose == 3) {
            Ground.water(h, 8, 104, 96, 5);
            Ground.earth(h, 70, 110, 92, 8);
        } else {
            Ground.earth(h, 2, 108, 94, 9);
            if (h.fine(30, 12)) {
                Ground.tree(h.part("tree").tone(.75, .9), pose == 1 ? 98 : 12, 88, 52, s.is("withered") || s.snowy() ? 2 : pose % 2);
            }
        }
        Axo a = new Axo(h, 20, pose == 3 ? 84 : 92, .34, .24);
        double w = 58;
        double d = 40;
        double floor = pose == 3 ? 2 : 6;
        if (pose == 3) {
            for (double[] q : new double[][] {{3, 3}, {28, 1}, {55, 2}, {57, 36}}) {
                a.with(h.part("pile" + q[0])).line(1.5, .95, q[0], 0, q[1], q[0] + .4, -12, q[1]);
            }
        }
        a.box(-5, 0, -5, w + 5, floor, d + 5, pose == 1 ? Pigment.EARTH : Pigment.STONE, Pigment.PATH, .9);
        double eave = floor + 34;
        double[][] gloom = a.pts(0, eave, 0, w, eave, 0, w, eave, d, w, eave - 8, d, w, eave - 9, 0, 0, eave - 8, 0);
        // far posts, far rail, near posts
        post(a, post, 0, d, floor, eave, .75);
        a.line(.6, .6, 0, floor + 9, d, w, floor + 9, d);
        post(a, post, w, d, floor, eave, .8);
        h.b.fill(gloom, Pigment.SHADE, .5 * h.ink, 1.2, null, 0);
        stool(h.part("table"), a.u(w * .5, d * .5), a.v(floor, d * .5));
        post(a, post, 0, 0, floor, eave, 1);
        post(a, post, w, 0, floor, eave, 1);
        Hall rail = new Hall(a.with(h.part("rail")), 0, w);
        rail.rail(floor, 0, 9, 0, w * .34);
        rail.rail(floor, 0, 9, w * .66, w);
        a.line(.9, .85, w, floor + 9, 0, w, floor + 9, d);
        a.line(.6, .7, w, floor + 4, 0, w, floor + 4, d);
        a.line(1, .9, 0, eave - 5, 0, w, eave - 5, 0);
        a.line(.9, .85, w, eave - 5, 0, w, eave - 5, d);
        double over = 13;
        Axo top = a.with(h.part("roof"));
        if (pose == 2) {
            new Roof(top, Roof.Kind.HIP, cover, -over, w + over, -over * .7, d + over * .7, eave - 2, eave + 12, 13, w - 13, 5).draw();
            double e2 = eave + 17;
            a.line(1, .9, 14, eave + 10, 8, 14, e2, 8);
            a.line(1, .9, w - 14, eave + 10, 8, w - 14, e2, 8);
            new Roof(a.with(h.part("roof2")), Roof.Kind.HIP, cover, 3, w - 3, 3, d - 3, e2 - 2, e2 + 21, w / 2 - 1, w / 2 + 1, 4).draw();
            finial(h.part("finial"), a.u(w / 2, d / 2), a.v(e2 + 21, d / 2), 8);
        } else {
            new Roof(top, Roof.Kind.HIP, cover, -over, w + over, -over * .7, d + over * .7, eave - 2, eave + 30, w / 2 - 1.5, w / 2 + 1.5, 6).draw();
            finial(h.part("finial"), a.u(w / 2, d / 2), a.v(eave + 30, d / 2), cover == Pigment.THATCH ? 5 : 8);
        }
        Ground.grass(h.part("grass"), 6, 104, 98, 6, pose == 3 ? 1 : 3);
    }

    private static void post(Axo a, Pigment p, double x, double z, double y0, double y1, double tone) {
        a.h.paint(p, 2.6, .95 * tone, Profile.EVEN, a.flat(x, y1, z, x, y0, z));
        a.line(1, .95 * tone, x - 1.1, y1, z, x - 1.1, y0, z);
        a.line(.7, .85 * tone, x + 1.3, y1, z, x + 1.3, y0, z);
        a.line(1.5, .9 * tone, x - 2, y0 + .3, z, x + 2.2, y0 + .3, z);
    }

    private static void stool(Hand h, double u, double v) {
        if (h.fine(8, 6)) {
            Lathe.vessel(h, u, .3, Pigment.STONE, null, .5, 6, v - 8, 2.4, v - 6.4, 2.2, v - 2, 3.4, v);
        }
    }

    /** The knob that closes a pointed roof. */
    static void finial(Hand h, double u, double v, double high) {
        double k = high / 8;
        double[][] p = h.loop(u - 2.2 * k, v + 1.5 * k, u - 1.2 * k, v - 1 * k, u - 2.2 * k, v - 3 * k, u - .9 * k, v - 5 * k, u, v - 8 * k,
                u + .9 * k, v - 5 * k, u + 2.2 * k, v - 3 * k, u + 1.2 * k,
                v - 1 * k, u + 2.2 * k, v + 1.5 * k);
        h.body(p, h.s.snowy() ? Pigment.STONE : Pigment.BRONZE, .9);
        h.edge(p, .9, .95);
    }

    /** 楼: two or three storeys with galleries, the top under a hip-and-gable roof; poses change storeys and depth. */
    static void tower(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 100, 100);
        int pose = s.pose() % 3;
        int storeys = pose == 1 ? 2 : 3;
        Ground.earth(h, 1, 99, 96, 6);
        Ground.tree(h.part("tree").tone(.8, .9), 92, 93, 42, s.is("withered") || s.snowy() ? 2 : 0);
        Axo a = new Axo(h, 17, 95, .3, .22);
        double w = 54;
        double d = 30;
        double high = pose == 1 ? 15 : 11.5;
        Hall ground = new Hall(a, 0, w);
        ground.depth = d;
        ground.platform(5, 4, true);
        double y = 5;
        for (int i = 0; i < storeys; i++) {
            boolean last = i == storeys - 1;
            double in = 4.2 * i;
            Hall f = new Hall(new Axo(h.part("storey" + i), 17 + .3 * in, 95 - .22 * in, .3, .22), in, w - in);
            f.base = y;
            f.depth = d - in * 1.2;
            f.wall = high - i * .6;
            f.roof = last ? (pose == 1 ? 24 : 19) : 6.5;
            f.over = 7.5;
            f.lift = 3.6;
            f.kind = last ? Roof.Kind.HIP_GABLE : Roof.Kind.HIP;
            f.ridgeIn = last ? 9 : 10;
            f.posts = pose == 2 ? Pigment.WOOD : Pigment.VERMILION;
            f.bays = 5;
            f.fill = i == 0 ? "wlDlw" : "olDlo";
            f.walls();
            if (i > 0) {
                f.rail(y + .5, -2, 3.8, in - 2, w - in + 2);
            }
            f.roof();
            y += f.wall + (last ? 0 : 6.2);
        }
        Ground.tree(h.part("near"), 7, 97, 26, s.snowy() ? 2 : 1);
    }

    /** 塔: five to nine storeys; poses: octagonal with balconies, slim close-eaved (密檐), leaning old. */
    static void pagoda(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 42, 100);
        Ground.earth(h, 1, 41, 97, 4);
        pagoda(h, 21, 97, 94, s.pose() % 3);
        Ground.tree(h.part("tree"), 5, 98, 17, s.snowy() || s.is("withered") ? 2 : 0);
        Ground.tree(h.part("tree2"), 37, 98, 13, s.snowy() ? 2 : 1);
    }

    /** A pagoda with its foot at (u, v), {@code high} tall. */
    static void pagoda(Hand hand, double u, double v, double high, int pose) {
        Hand h = hand.part("pagoda" + (int) u);
        int n = pose == 1 ? 9 : h.fine(high, 60) ? 7 : 5;
        double body = high * .8;
        double w = high * (pose == 1 ? .115 : .15);
        double lean = h.s.is("old") ? .02 * high : .004 * high;
        double y = v;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 1 - .055 * i + (pose == 1 && i == 0 ? 1.6 : 0);
        }
        double[][] base = h.poly(u - w * 1.25, v - high * .025, u + w * 1.25, v - high * .025, u + w * 1.4, v, u - w * 1.4, v);
        h.solid(base, Pigment.STONE, .5, .9);
        y -= high * .025;
        for (int i = 0; i < n; i++) {
            double t = (double) i / n;
            double k = body / sum * (1 - .055 * i + (pose == 1 && i == 0 ? 1.6 : 0));
            double r = w * (pose == 1 ? 1 - .55 * t * t : 1 - .45 * t);
            double c = u + lean * t;
            storey(h, c, y, r, k, pose, i);
            y -= k;
        }
        spire(h, u + lean, y, w * .3, high * .175);
    }

    private static void storey(Hand h, double c, double v, double r, double k, int pose, int i) {
        double top = v - k * .72;
        double[][] wall = h.poly(c - r, v, c - r * .96, top, c + r * .96, top, c + r, v);
        h.body(wall, pose == 2 ? Pigment.STONE : Pigment.WALL, .6);
        h.volume(wall, .45);
        h.shade(wall, .35, v, top);
        boolean fine = h.fine(k, 7);
        h.line(.9, .85, Profile.EVEN, c - r, v, c - r * .96, top);
        h.line(1.1, .9, Profile.EVEN, c + r, v, c + r * .96, top);
        for (double q : new double[] {-.42, .46}) {
            h.line(.7, .75, Profile.EVEN, c + r * q, v, c + r * q, top);
        }
        if (fine) {
            double dw = r * .2;
            double[][] door = h.loop(c - dw, v, c - dw, v - k * .32, c, v - k * .46, c + dw, v - k * .32, c + dw, v);
            h.dark(door, h.s.night() ? .2 : .65, .4);
            if (h.s.night() && i % 2 == 0) {
                h.tint(door, Pigment.LIGHT, .9);
            }
            if (pose == 0 && i > 0) {
                h.line(.7, .8, Profile.EVEN, c - r * 1.16, v - k * .2, c, v - k * .18, c + r * 1.16, v - k * .2);
                for (int j = -3; j <= 3; j++) {
                    h.line(.45, .7, Profile.EVEN, c + r * .36 * j + h.rng.normal(0, .1), v - k * .2, c + r * .36 * j, v);
                }
            }
        }
        // eave: corners lifted, three facets
        double e = r * 1.42;
        double ev = v - k * .66;
        double[][] low = h.curve(c + e, ev - k * .16, c + r * .9, ev + k * .03, c + r * .5, ev + k * .07, c, ev + k * .09, c - r * .5, ev + k * .07,
                c - r * .9, ev + k * .03, c - e, ev - k * .16);
        double[][] roof = Curves.join(h.curve(c - e, ev - k * .16, c - r * 1.05, ev - k * .13, c - r * .86, v - k * 1.02), h.curve(c + r * .86,
                v - k * 1.02, c + r * 1.05, ev - k * .13, c + e,
                ev - k * .16), low);
        h.body(roof, h.s.snowy() ? Pigment.SNOW : Pigment.TILE, .8);
        if (!h.s.snowy()) {
            h.volume(roof, .4);
        }
        h.along(low, 1.2, .95, Profile.BONE);
        h.line(.9, .9, Profile.ORCHID, c - e, ev - k * .16, c - r * 1.05, ev - k * .13, c - r * .86, v - k * 1.0);
        h.line(1, .9, Profile.ORCHID, c + e, ev - k * .16, c + r * 1.05, ev - k * .13, c + r * .86, v - k * 1.0);
        if (fine && !h.s.snowy()) {
            int n = h.count(r * 2, 4.5, 12);
            for (int j = 0; j < n; j++) {
                double q = -1 + 2 * (j + h.rng.uniform(.2, .8)) / n;
                h.line(.5, .65, Profile.NAIL, c + q * r * .84, v - k * .98, c + q * r * 1.05, ev + k * .05 - k * .1 * q * q);
            }
        }
    }

    private static void spire(Hand h, double u, double v, double r, double high) {
        h.line(1.2, .95, Profile.TAPER, u, v, u + .1, v - high);
        double[][] bowl = h.loop(u - r * 1.4, v + r * .2, u - r, v - r * .9, u, v - r * 1.3, u + r, v - r * .9, u + r * 1.4, v + r * .2);
        h.body(bowl, Pigment.BRONZE, .9);
        h.edge(bowl, .8, .9);
        for (int i = 0; i < 4; i++) {
            double y = v - high * (.28 + .13 * i);
            double w = r * (.95 - .17 * i);
            h.line(1, .95, Profile.ORCHID, u - w, y, u, y + w * .3, u + w, y);
        }
        h.line(1.8, .95, Profile.DOT, u, v - high * .86, u + .1, v - high * .93);
    }
}
