package danqing.engine.contour.plant;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.motif.Subject;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.List;

/** Where a bird may sit: places on the upper edge of outer boughs, found without drawing, the same for the same subject. */
public final class Perch {
    private Perch() {}

    /**
     * Seats on a plant.
     *
     * @return up to six points {x, y} in canvas units, best first, apart from each other; empty when nothing there would carry a bird
     */
    public static List<double[]> of(Subject subject) {
        Subject s = Fitted.box(subject);
        Skeleton k = skeleton(s);
        if (k == null) {
            return List.of();
        }
        List<double[]> all = new ArrayList<>();
        for (Bough b : k.boughs) {
            if (b.level() > 2 || b.level() == 0 && k.boughs.size() > 1 && !edge(s)) {
                continue;
            }
            double[][] d = Curves.spline(b.path(), 3);
            double length = d.length * 3.0;
            for (double t : b.level() == 0 ? new double[] {.35, .5, .65, .8} : new double[] {.5, .68, .82}) {
                int i = Math.min(d.length - 1, (int) (t * d.length));
                double slope = Math.abs(Math.sin(Shapes.heading(d, i)));
                double width = b.w0() + (b.w1() - b.w0()) * t;
                double up = (s.foot() - d[i][1]) / s.h();
                if (up < .25 || length < s.h() * .05 || !b.front() && b.level() > 0) {
                    continue;
                }
                double out = Math.abs(d[i][0] - s.cx()) / s.w();
                double score = (1 - slope) * 1.2 + out + .3 * up + (b.level() == 1 || edge(s) ? .4 : 0) - (up > .9 ? .5 : 0);
                all.add(new double[] {d[i][0], d[i][1] - width * .5 * Math.sqrt(1 - slope * slope), score});
            }
        }
        all.sort((a, b) -> Double.compare(b[2], a[2]));
        List<double[]> out = new ArrayList<>();
        double apart = Math.min(s.w(), s.h()) * .15;
        for (double[] c : all) {
            if (out.size() < 6 && out.stream().allMatch(o -> Math.hypot(o[0] - c[0], o[1] - c[1]) > apart)) {
                out.add(new double[] {c[0], c[1]});
            }
        }
        return out;
    }

    private static boolean edge(Subject s) {
        return switch (s.concept()) {
            case "plum", "crabapple", "rose", "hibiscus", "camellia", "lychee", "red_bean" -> true;
            default -> false;
        };
    }

    private static Skeleton skeleton(Subject s) {
        boolean bare = s.is("withered") || s.is("bare") || s.setting().season() == Setting.Season.WINTER || s.snowy();
        return switch (s.concept()) {
            case "pine" -> Pine.skeleton(s);
            case "cypress" -> Cypress.skeleton(s);
            case "willow" -> Willow.skeleton(s);
            case "plum", "crabapple" -> Plum.skeleton(s);
            case "rose", "hibiscus", "camellia", "lychee", "red_bean" -> LeafySpray.skeleton(s);
            case "peach", "apricot", "pear_tree", "magnolia" -> BlossomTree.skeleton(s);
            case "winter_tree" -> BareTree.skeleton(s, false);
            case "old_tree" -> BareTree.skeleton(s, true);
            case "osmanthus" -> BroadTree.skeleton(s, BroadTree.Species.OSMANTHUS);
            case "orange_tree" -> BroadTree.skeleton(s, BroadTree.Species.ORANGE);
            case "tree", "maple", "wutong", "locust_tree", "mulberry" -> bare ? BareTree.skeleton(s, false) : BroadTree.skeleton(s,
                    species(s.concept()));
            default -> null;
        };
    }

    private static BroadTree.Species species(String concept) {
        return switch (concept) {
            case "maple" -> BroadTree.Species.MAPLE;
            case "wutong" -> BroadTree.Species.WUTONG;
            case "locust_tree" -> BroadTree.Species.LOCUST;
            case "mulberry" -> BroadTree.Species.MULBERRY;
            default -> BroadTree.Species.TREE;
        };
    }
}
