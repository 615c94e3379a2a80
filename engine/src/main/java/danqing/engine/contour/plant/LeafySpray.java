package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/** Branches from the edge with leaves and large flowers or fruit (蔷薇 芙蓉 山茶 荔枝 红豆): wood, leaves behind, two or three hosts, guests, buds. */
final class LeafySpray implements Motif {
    /** What hangs on the branch. */
    enum Kind { ROSE, HIBISCUS, CAMELLIA, LYCHEE, RED_BEAN }

    private final Kind kind;

    LeafySpray(Kind kind) {
        this.kind = kind;
    }

    static Skeleton skeleton(Subject s) {
        return Spray.grow(s, s.concept().equals("rose") ? .018 : .040, s.h() < 100 ? 4 : 6, 2, s.concept().equals("camellia") ? .5 : .2,
                s.concept().equals("hibiscus") ? .17 : .12);
    }

    @Override
    public void draw(Brush brush, Subject s) {
        Plant p = new Plant(brush, s, "leafy spray");
        Skeleton k = skeleton(s);
        double unit = Math.sqrt(s.w() * s.h());
        foliage(p.part("back leaves"), k, unit, false);
        Plant wood = p.part("wood");
        for (Bough b : k.level(1, 2)) {
            Wood.limb(wood, b.path(), Math.min(b.w0(), 4.9), b.w1(), p.ink * b.tone(), Wood.Bark.PLAIN);
        }
        Bough t = k.trunk();
        OldWood.draw(wood, t, p.ink, kind == Kind.CAMELLIA ? .6 : .3);
        if (kind == Kind.ROSE) {
            thorns(wood, t, p.ink);
        }
        foliage(p.part("front leaves"), k, unit, true);
        Plant f = p.part("flowers");
        switch (kind) {
            case LYCHEE -> lychees(f, k, unit);
            case RED_BEAN -> beans(f, k, unit);
            default -> flowers(f, k, unit);
        }
    }

    private void foliage(Plant p, Skeleton k, double unit, boolean front) {
        Rng g = p.rng;
        for (Bough b : k.level(1, 2)) {
            if (b.front() != front) {
                continue;
            }
            double tone = p.ink * (front ? .95 : .66);
            double[][] d = Curves.spline(b.path(), 4);
            boolean many = kind == Kind.LYCHEE || kind == Kind.RED_BEAN || kind == Kind.ROSE;
            int n = p.h < 60 ? 1 : p.h < 120 ? 2 : many ? b.level() == 1 ? 3 : 2 : b.level() == 1 ? 4 : 3;
            for (int j = 0; j < n; j++) {
                int i = Math.min(d.length - 1, (int) (d.length * (.25 + .75 * (j + g.uniform(.2, 1)) / n)));
                double a = Shapes.heading(d, i) + (j % 2 == 0 ? 1 : -1) * g.uniform(.35, 1.15);
                double l = Math.clamp(unit * g.uniform(.085, .135) * (p.h < 60 ? 1.35 : 1), 4, 90);
                double[] tip = Shapes.go(d[i][0], d[i][1], a, l * 1.5);
                if (tip[0] < p.x || tip[0] > p.x + p.w || tip[1] < p.y || tip[1] > p.foot) {
                    l *= .6;
                }
                double stalk = l * .18;
                double[] at = Shapes.go(d[i][0], d[i][1], a, stalk);
                p.line(Math.max(.8, l * .03), tone, d[i], at);
                boolean evergreen = kind == Kind.CAMELLIA || kind == Kind.LYCHEE;
                Pigment green = p.autumn && evergreen ? g.chance(.4) ? Pigment.LOTUS_LEAF : Pigment.NEEDLE : p.autumn && g.chance(.35)
                        ? Pigment.LEAF_AUTUMN : g.chance(.3) ? Pigment.LEAF_LIGHT : Pigment.LEAF_DARK;
                switch (kind) {
                    case HIBISCUS -> Leaf.draw(p, Leaf.Kind.LOBED, at[0], at[1], a, l * 1.1, 1.0, green, tone);
                    case ROSE -> compound(p, at, a, l * 1.1, 5, .5, green, tone);
                    case RED_BEAN -> compound(p, at, a, l * 1.25, 7, .34, green, tone);
                    case LYCHEE -> compound(p, at, a, l * 1.35, 5, .36, green, tone);
                    default -> Leaf.draw(p, Leaf.Kind.OVAL, at[0], at[1], a, l, .5, green, tone);
                }
            }
        }
    }

    /** Leaflets in pairs along a stalk and one at its end. */
    private static void compound(Plant p, double[] at, double angle, double length, int leaflets, double wide, Pigment green, double tone) {
        Rng g = p.rng;
        double a2 = angle + g.normal(0, .25);
        double[] m = Shapes.go(at[0], at[1], angle, length * .5);
        double[] e = Shapes.go(m[0], m[1], a2, length * .32);
        p.line(Math.max(.8, length * .016), tone, at, m, e);
        int pairs = leaflets / 2;
        for (int k = 0; k < pairs; k++) {
            double t = (k + .8) / (pairs + .2);
            double[] c = t < .6 ? Shapes.between(at, m, t / .6) : Shapes.between(m, e, (t - .6) / .4);
            for (int sgn = -1; sgn <= 1; sgn += 2) {
                Leaf.draw(p, Leaf.Kind.OVAL, c[0], c[1], angle + sgn * g.uniform(.75, 1.1), length * g.uniform(.32, .42), wide * 1.25, green, tone);
            }
        }
        Leaf.draw(p, Leaf.Kind.OVAL, e[0], e[1], a2, length * .46, wide * 1.2, green, tone);
    }

    private static void thorns(Plant p, Bough t, double tone) {
        double[][] d = Curves.spline(t.path(), 4);
        double[][] nor = Curves.normals(d);
        for (int i = 4; i < d.length - 2; i += p.rng.integer(4, 11)) {
            double sgn = p.rng.sign() * Math.max(2.2, t.w0() * .7);
            p.nail(Math.max(.9, t.w0() * .3), tone, d[i], Shapes.pt(d[i][0] + nor[i][0] * sgn, d[i][1] + nor[i][1] * sgn + 1));
        }
    }

    private void flowers(Plant p, Skeleton k, double unit) {
        Rng g = p.rng;
        Corolla c = switch (kind) {
            case ROSE -> Blossom.ROSE;
            case HIBISCUS -> Blossom.HIBISCUS;
            default -> Blossom.CAMELLIA;
        };
        if (p.s.is("white")) {
            c = c.tinted(Pigment.BLOSSOM_WHITE, Pigment.LEAF_YOUNG);
        } else if (p.s.is("yellow")) {
            c = c.tinted(Pigment.BLOSSOM_YELLOW, Pigment.BLOSSOM_ORANGE);
        } else if (p.s.is("red")) {
            c = c.tinted(Pigment.BLOSSOM_RED, Pigment.FRUIT_RED);
        }
        double r = unit * (kind == Kind.ROSE ? .062 : kind == Kind.HIBISCUS ? .098 : .082);
        List<Bough> ends = new ArrayList<>(k.level(1, 1));
        ends.add(k.trunk());
        ends.sort((a, b) -> Double.compare(a.end()[0] * .3 + a.end()[1], b.end()[0] * .3 + b.end()[1]));
        List<double[]> used = new ArrayList<>();
        int n = 0;
        for (Bough b : ends) {
            double[] e = b.end();
            double lean = Math.PI / 2 - b.heading();
            double q = r * (n % 3 == 1 ? 1.15 : n % 3 == 0 ? .92 : .8) * g.uniform(.92, 1.08);
            if (used.stream().anyMatch(o -> Math.hypot(o[0] - e[0], o[1] - e[1]) < r * 1.7)) {
                Blossom.bud(p, c, e[0], e[1], r * .34, lean, p.ink);
                continue;
            }
            used.add(e);
            n++;
            double tone = p.ink * (b.front() ? 1 : .85);
            switch (n % 4) {
                case 0 -> Blossom.bud(p, c, e[0], e[1], q * .48, lean, tone);
                case 3 -> c.draw(p, e[0], e[1], q, g.uniform(.28, .45), lean, tone);
                default -> c.draw(p, e[0], e[1], q, g.uniform(.68, .95), lean + g.normal(0, .3), tone);
            }
        }
        for (Bough b : k.level(2, 2)) {
            double[] e = b.end();
            if (g.chance(kind == Kind.ROSE ? .6 : .3) && used.stream().noneMatch(o -> Math.hypot(o[0] - e[0], o[1] - e[1]) < r * 1.3)) {
                used.add(e);
                if (kind == Kind.ROSE && g.chance(.5)) {
                    c.draw(p, e[0], e[1], r * .7, g.uniform(.5, .95), g.normal(0, .5), p.ink);
                } else {
                    Blossom.bud(p, c, e[0], e[1], r * .32, Math.PI / 2 - b.heading(), p.ink);
                }
            }
        }
    }

    /** Clusters that hang: warty red fruit, each with its scales. */
    private static void lychees(Plant p, Skeleton k, double unit) {
        Rng g = p.rng;
        double r = Math.clamp(unit * .036, 1.6, 24);
        for (Bough b : k.level(0, 1)) {
            double[] e = b.level() == 0 ? b.end() : b.path()[b.path().length - 2];
            int n = g.integer(2, 6);
            double[] hang = {e[0] + g.normal(0, r * .6), Math.min(e[1] + r * 2.4, p.y + p.h * .90)};
            p.line(Math.max(1, r * .14), p.ink, e, Shapes.pt(e[0] + r * .3, e[1] + r), hang);
            for (int j = 0; j < n; j++) {
                double x = hang[0] + r * g.uniform(-1.5, 1.5);
                double y = Math.min(hang[1] + r * (j * .55 + g.uniform(-.5, .5)), p.y + p.h);
                p.line(Math.max(.8, r * .08), p.ink * .9, hang, Shapes.pt(x, y - r));
                Fruit.round(p, x, y, r * g.uniform(.88, 1.1), g.chance(.8) ? Pigment.FRUIT_RED : Pigment.BLOSSOM_RED, p.ink);
                for (int q = 0; q < (r > 5 ? 9 : 0); q++) {
                    double a = g.uniform(0, 6.3);
                    double d = r * .82 * Math.sqrt(g.unit());
                    p.nail(.8, p.ink * g.uniform(.4, .7), Shapes.pt(x + d * Math.cos(a) - r * .1, y + d * Math.sin(a)),
                            Shapes.pt(x + d * Math.cos(a), y + d * Math.sin(a) + r * .1),
                            Shapes.pt(x + d * Math.cos(a) + r * .11, y + d * Math.sin(a) - r * .02));
                }
            }
        }
    }

    /** Pods that have burst and show their red seeds. */
    private static void beans(Plant p, Skeleton k, double unit) {
        Rng g = p.rng;
        double l = Math.clamp(unit * .13, 5, 84);
        int n = 0;
        for (Bough b : k.level(0, 2)) {
            if (b.level() == 2 && g.chance(.55)) {
                continue;
            }
            double[] e = b.end();
            double a = -Math.PI / 2 + g.normal(0, .45);
            double q = l * g.uniform(.75, 1.05);
            double[] m = Shapes.go(e[0], e[1], a, q * .5);
            double[] t = Shapes.go(m[0], m[1], a + g.normal(0, .35), q * .5);
            double[][] mid = Curves.spline(new double[][] {e, m, t}, Math.max(1.5, q * .06));
            double[] half = new double[mid.length];
            for (int i = 0; i < half.length; i++) {
                double u = i / (half.length - 1.0);
                half[i] = q * .13 * Math.pow(Math.sin(Math.PI * Math.pow(u, .8)), .7) * (1 + .12 * Math.sin(u * 14));
            }
            double[][] pod = Shapes.ribbon(mid, Curves.normals(mid), half);
            p.brush.clear(pod, Pigment.GRASS_DRY, Pigment.BARK, 0, 0, null, true);
            p.brush.fill(pod, Pigment.BARK, .4 * p.ink, .8, null, 0);
            p.line(Math.max(.8, q * .022), p.ink, Shapes.slice(pod, 0, pod.length / 2));
            p.line(Math.max(.8, q * .022), p.ink * .9, Shapes.slice(pod, pod.length / 2, pod.length));
            int seeds = q < 12 ? 2 : g.integer(3, 5);
            for (int j = 0; j < seeds; j++) {
                double[] c = mid[(int) ((.16 + .68 * (j + .5) / seeds) * (mid.length - 1))];
                Fruit.round(p, c[0] + g.normal(0, q * .015), c[1], q * .088 * g.uniform(.92, 1.1), Pigment.FRUIT_RED, p.ink);
            }
            if (++n > 9) {
                break;
            }
        }
    }
}
