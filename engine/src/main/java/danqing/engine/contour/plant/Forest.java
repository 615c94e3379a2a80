package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 林: a pale back row of crowns in one haze, then trees of two or three kinds in unequal groups, the nearest dark; trunks cross, no two alike. */
final class Forest implements Motif {
    private final Map<String, Motif> trees;

    Forest(Map<String, Motif> trees) {
        this.trees = trees;
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "forest");
        Rng r = p.rng;
        boolean bare = p.bare && s.setting().season() == Setting.Season.WINTER || s.is("withered");
        Subject plain = massed(s);
        Plant far = new Plant(brush, plain, "haze");
        int back = (int) Math.clamp(s.w() / (s.h() * .20), 3, 16);
        Foliage haze = new Foliage(Foliage.Kind.PEPPER, Math.clamp(s.h() * .022, 1.6, 4.5), Pigment.MOUNTAIN_NEAR, p.autumn ? Pigment.LEAF_AUTUMN
                : Pigment.MOUNTAIN_MID,
                Pigment.MOUNTAIN_MID);
        double[] gaps = r.dirichlet(back, 3);
        double at = 0;
        for (int k = 0; k < back; k++) {
            at += gaps[k];
            double u = Math.clamp(at - gaps[k] / 2, .05, .95);
            double swell = .55 + .45 * Math.sin(Math.PI * Math.pow(u, s.pose() % 2 == 0 ? .8 : 1.3));
            double hh = s.h() * (.42 + .32 * swell) * r.uniform(.85, 1.1);
            double x = s.x() + u * s.w();
            if (bare) {
                p.line(Math.max(.8, s.h() * .01), p.ink * .3, Shapes.pt(x, s.foot() - s.h() * .04), Shapes.pt(x + r.normal(0, 2),
                        s.foot() - hh * .5), Shapes.pt(x + r.normal(0, 5), s.foot() - hh));
            } else {
                double rx = s.h() * r.uniform(.14, .24);
                haze.clump(far, x, s.foot() - hh + rx * .5, rx, rx * .8, p.ink * .4, .3);
                haze.clump(far, x + r.normal(0, rx * .4), s.foot() - hh * .12, rx * 1.25, rx * .5, p.ink * .34, .25);
            }
        }
        p.brush.washStroke(new double[][] {{s.x() + s.w() * .02, s.foot()}, {s.cx(), s.foot() - s.h() * .03}, {s.x() + s.w() * .98, s.foot()}},
                s.h() * .10, .3, Pigment.GRASS);
        String[] kinds = s.is("red") || p.autumn ? new String[] {"maple", "tree", "maple"} : switch (s.pose() % 4) {
            case 0 -> new String[] {"tree", "locust_tree", "tree"};
            case 1 -> new String[] {"pine", "tree", "pine"};
            case 2 -> new String[] {"tree", "old_tree", "mulberry"};
            default -> new String[] {"tree", "cypress", "locust_tree"};
        };
        if (bare) {
            kinds = new String[] {"winter_tree", "winter_tree", "pine"};
        }
        int n = (int) Math.clamp(s.w() / (s.h() * .32), 2, 7);
        List<String> attributes = plain.attributes();
        double[] share = r.dirichlet(n, 3.2);
        double x = s.x();
        for (int k = 0; k < n; k++) {
            double cx = x + share[k] * s.w() / 2;
            x += share[k] * s.w();
            double near = (k * 2 + 1) % 3 / 2.0;
            double hh = s.h() * r.uniform(.66, .98) * (.82 + .18 * near);
            double ww = Math.min(hh * r.uniform(.62, .85), s.w() * .6);
            cx = Math.clamp(cx, s.x() + ww * .45, s.x() + s.w() - ww * .45);
            String kind = kinds[k % kinds.length];
            double foot = s.foot() - s.h() * (1 - near) * .05;
            Subject part = s.part(kind, cx - ww / 2, foot - hh, ww, hh, s.seed() + 77 * k + 5).ink(s.ink() * (.62 + .38 * near));
            trees.get(kind).draw(brush, new Subject(kind, part.x(), part.y(), part.w(), part.h(), part.depth(), part.ink(), part.line(),
                    (s.pose() + k * 3) % 8,
                    r.chance(.5), part.light(), attributes, part.setting(), part.horizon(), part.pageWidth(), part.pageHeight(), part.seed()));
        }
        Plant g = p.part("ground");
        for (int k = 0; k < Math.clamp(s.w() / 26, 2, 16); k++) {
            double gx = s.x() + g.rng.uniform(.03, .97) * s.w();
            Blades.tuft(g, gx, s.foot(), s.h() * g.rng.uniform(.03, .07), g.rng.integer(2, 6), p.ink * .7, Pigment.GRASS);
        }
    }

    private static Subject massed(Subject s) {
        List<String> attributes = new ArrayList<>(s.attributes());
        attributes.add("massed");
        return new Subject(s.concept(), s.x(), s.y(), s.w(), s.h(), s.depth(), s.ink(), s.line(), s.pose(), s.flip(), s.light(), attributes,
                s.setting(), s.horizon(),
                s.pageWidth(), s.pageHeight(), s.seed());
    }
}
