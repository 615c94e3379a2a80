package danqing.engine.layout;

import danqing.engine.scene.Footing;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a group apart: birds in the air fly on a bent line with sizes falling from 1 to 0.65 and unequal intervals, what swims or walks keeps in two
 * loose files. A pure function of the group.
 */
final class Flocks {
    private static final double[] UNEVEN = {0, 0.42, -0.35, 0.18, -0.5, 0.33, -0.12, 0.47, -0.28, 0.09, -0.41, 0.25};

    private Flocks() {}

    /** The single specimens, larger first; the piece itself when it is one. */
    static List<Piece> apart(Piece group) {
        int n = group.count();
        if (n <= 1) {
            return List.of(group);
        }
        List<Piece> out = new ArrayList<>();
        boolean air = group.concept().footing() == Footing.AIR;
        double each = size(group, n, air);
        double bend = 0.28 + 0.05 * Math.floorMod(group.pose(), 4);
        for (int i = 0; i < n; i++) {
            double t = Math.clamp((i + 0.5 + 0.45 * UNEVEN[i % UNEVEN.length]) / n, 0.03, 0.97);
            double rise = air ? 0.1 + 0.8 * (t < bend ? (bend - t) / bend * 0.55 : (t - bend) / (1 - bend)) : i % 2 == 0 ? 0.2 + 0.3 * t : 0.95 - 0.25 * t;
            double grown = each * (1 - 0.35 * i / (n - 1.0));
            double h = grown;
            double w = grown * group.concept().aspect();
            double along = group.flip() ? 1 - t : t;
            double x = group.x0() + w / 2 + along * Math.max(0, group.w() - w);
            double room = Math.max(0, group.h() - h);
            double foot = group.y0() + h + Math.clamp(rise + 0.06 * UNEVEN[(i * 5 + 3) % UNEVEN.length], 0, 1) * room;
            out.add(new Piece(group.concept(), group.entity(), x, foot, w, h, group.depth(), Math.floorMod(group.pose() + i * 3, 8), group.flip(), 1));
        }
        return out;
    }

    /** The other way: three or more of a flocking kind become one group with the box around them. */
    static List<Piece> together(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece p : pieces) {
            List<Piece> same = pieces.stream().filter(q -> q.concept().id().equals(p.concept().id())).toList();
            if (!Roles.flock(p.concept()) || Roles.spread(p.concept()) || same.size() < 3) {
                out.add(p);
            } else if (same.getFirst() == p) {
                double left = same.stream().mapToDouble(Piece::x0).min().orElseThrow();
                double right = same.stream().mapToDouble(Piece::x1).max().orElseThrow();
                double top = same.stream().mapToDouble(Piece::y0).min().orElseThrow();
                double foot = same.stream().mapToDouble(Piece::foot).max().orElseThrow();
                out.add(new Piece(p.concept(), p.entity(), (left + right) / 2, foot, right - left, foot - top, p.depth(), p.pose(), p.flip(), Math.min(12, same.size())));
            }
        }
        return out;
    }

    /** The box of a group grown or shrunk until its specimens have room and still belong together. */
    static Piece roomy(Piece group, Canvas canvas) {
        int n = group.count();
        if (n <= 1) {
            return group;
        }
        double one = (group.concept().footing() == Footing.AIR ? 1.12 : 0.9) * Perspective.naturalHeight(group.concept(), group.depth());
        double w = one * group.concept().aspect() * (0.95 * Math.pow(n, 0.85) + 0.6);
        double h = one * (1.2 + 0.22 * n);
        return group.sized(Math.min(Math.clamp(group.w(), 0.9 * w, 1.7 * w), 0.62 * canvas.width()),
                Math.min(Math.clamp(group.h(), 0.85 * h, 1.6 * h), 0.42 * canvas.height()));
    }

    /** Height of the first specimen: a little less than of a single one, less still when there is no room for it. */
    private static double size(Piece group, int n, boolean air) {
        double natural = (air ? 1.25 : 1) * Perspective.naturalHeight(group.concept(), group.depth());
        double fits = group.w() / (group.concept().aspect() * (air ? 0.62 * n + 0.4 : 0.5 * n + 0.4));
        return Math.min((n >= 5 ? 0.85 : 0.95) * natural, Math.min(fits, 0.6 * group.h()));
    }
}
