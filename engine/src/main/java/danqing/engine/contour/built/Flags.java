package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;

/** Flags and banners in the wind. */
final class Flags {
    private Flags() {}

    /** 旗: an army's banner on a lance; poses: streaming with tongues, square, long swallow-tail. */
    static void flag(Brush brush, Subject s) {
        Hand h = Hand.on(brush, s, 60, 100);
        Ground.earth(h, 2, 34, 97, 4);
        h.line(1.7, 1, Profile.EVEN, 12, 98, 11.4, 55, 12, 10);
        h.paint(Pigment.BRONZE, 2.2, .9, Profile.LEAF, 12, 11, 12.6, 5, 12, 1);
        h.line(.8, .9, Profile.ORCHID, 11, 10, 12.2, 1.5, 13, 10);
        h.paint(Pigment.LAMP, 2.4, .9, Profile.NAIL, 12, 12, 9.5, 15, 10, 19);
        h.paint(Pigment.LAMP, 2, .9, Profile.NAIL, 12, 12, 14, 15, 13, 18);
        Pigment cloth = s.is("white") ? Pigment.CLOTH_LIGHT : s.is("green") ? Pigment.CLOTH_GREEN : s.is("blue") ? Pigment.CLOTH_BLUE : s.pose() % 3 == 2 ? Pigment.CLOTH_BLUE
                : Pigment.CLOTH_RED;
        boolean wind = s.setting().weather() == Setting.Weather.WIND;
        double k = wind ? -4 : 3;
        double len = s.pose() % 3 == 1 ? 38 : 46;
        double deep = s.pose() % 3 == 2 ? 17 : 28;
        double[][] up = h.curve(12, 14, 12 + len * .22, 10 + k * .3, 12 + len * .5, 17 + k, 12 + len * .8, 12 + k * 1.8, 12 + len, 16 + k * 2.4);
        double[][] low = h.curve(12 + len * .9, 16 + deep * .9 + k * 2.4, 12 + len * .7, 13 + deep + k * 1.8, 12 + len * .45, 19 + deep + k,
                12 + len * .2, 13 + deep, 12, 16 + deep);
        double[][] all = Curves.join(up, h.curve(12 + len, 16 + k * 2.4, 12 + len * .93, 16 + deep * .4 + k * 2, 12 + len * .9, 16 + deep * .9 + k * 2.4), low);
        h.body(all, cloth, .9);
        folds(h, 12, len, 14, deep, k);
        if (s.pose() % 3 == 0) {
            for (int i = 0; i < 3; i++) {
                double v = 18 + deep * (.1 + .38 * i) + k * 2;
                double u = 12 + len * (.97 - .03 * i);
                h.paint(cloth, 4.2, .9, Profile.LEAF, u - 3, v, u + 6, v - 3 + 2 * i, u + 13 - 2 * i, v + 1 + 2 * i);
                h.line(.7, .8, Profile.ORCHID, u - 1, v + 2, u + 6, v - 1 + 2 * i, u + 13 - 2 * i, v + 1.4 + 2 * i);
            }
        }
        h.edge(up, 1, .9);
        h.edge(low, 1.2, .95);
        h.line(1, .9, Profile.EVEN, 12, 14, 11.8, 16 + deep);
        if (s.pose() % 3 == 1) {
            double[][] disc = h.oval(12 + len * .48, 15 + deep * .55 + k, deep * .24, deep * .25);
            h.tint(disc, Pigment.CLOTH_LIGHT, .9);
            h.edge(disc, .7, .8);
        }
        for (int i = 0; i < 3; i++) {
            h.line(.6, .8, Profile.EVEN, 10.6, 18 + deep * .4 * i, 13.4, 17.4 + deep * .4 * i);
        }
    }

    private static void folds(Hand h, double u, double len, double v, double deep, double k) {
        for (double t : new double[] {.28, .62, .86}) {
            double x = u + len * t;
            double y = v + k * t * 2;
            h.b.fill(h.loop(x - len * .06, y + 1, x + len * .05, y + deep * .4, x - len * .02, y + deep, x + len * .07, y + deep * .98,
                    x + len * .13, y + deep * .5, x + len * .06, y + 1), Pigment.SHADE,
                    .45 * h.ink, Math.max(.7, deep * h.unit * .06), null, 0);
            h.line(.6, .7, Profile.NAIL, x - len * .03, y + 1.5, x + len * .02, y + deep * .35, x - len * .02, y + deep * h.rng.uniform(.6, .9));
        }
    }

    /** A hanging cloth sign from a short arm: top at (u, v), {@code w} wide, {@code l} long. */
    static void hang(Hand h, double u, double v, double w, double l, Pigment cloth, boolean character) {
        h.line(1, .95, Profile.EVEN, u - 1, v, u + w + 2, v - 1.5);
        double sway = h.s.setting().weather() == Setting.Weather.WIND ? w * .5 : w * .12;
        double[][] left = h.curve(u + 1, v + .5, u + 2 + sway * .3, v + l * .4, u + .5 + sway, v + l * .8);
        double[][] right = h.curve(u + w + sway, v + l * .86, u + w + .8 + sway * .3, v + l * .4, u + w, v - .8);
        double[][] all = Curves.join(left, h.pts(u + w * .5 + sway, v + l), right);
        h.body(all, cloth, .95);
        h.volume(all, .4);
        h.outline(all, .9, .9);
        if (character && h.fine(w, 8)) {
            double m = u + w * .55 + sway * .4;
            double[][] disc = h.oval(m, v + l * .4, w * .34, w * .4);
            h.tint(disc, Pigment.CLOTH_LIGHT, .95);
            h.line(.9, .95, Profile.BONE, m - w * .2, v + l * .33, m + w * .22, v + l * .325);
            h.line(.9, .95, Profile.NAIL, m - w * .12, v + l * .36, m - w * .14, v + l * .48, m + w * .15, v + l * .47, m + w * .15, v + l * .36);
            h.line(.7, .95, Profile.NAIL, m, v + l * .33, m, v + l * .42);
        }
    }
}
