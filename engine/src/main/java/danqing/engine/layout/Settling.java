package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what a sampled composition left wrong: feet onto land, boats onto water, birds onto branches, bridges to both banks, the moon into the
 * sky, small things inside the outline, and things that cover each other apart. Moves as little as it can; adds a bank, a river or a tree only when there is none. Pinned pieces stay.
 */
final class Settling {
    private static final Set<String> PERCHED_ON_WILLOW = Set.of("oriole", "cicada");
    private final Canvas canvas;
    private final double horizon;
    private final danqing.engine.scene.Setting.Mood mood;
    private final Set<String> absent;
    private final Set<Piece> pinned;
    private final List<Piece> pieces;

    private Settling(Composition c, Set<Piece> pinned, Set<String> absent) {
        this.canvas = c.canvas();
        this.horizon = c.horizon();
        this.mood = c.mood();
        this.absent = absent;
        this.pinned = pinned;
        this.pieces = new ArrayList<>(c.pieces());
    }

    /**
     * @param pinned pieces that must not move, compared by identity of value
     * @param absent concepts that must not be added
     */
    static Composition settle(Composition c, Set<Piece> pinned, Set<String> absent) {
        Settling s = new Settling(c, pinned, absent);
        s.run();
        return c.with(s.pieces);
    }

    private void run() {
        List<Piece> order = new ArrayList<>(pieces);
        order.sort(Comparator.comparingInt((Piece p) -> Roles.rank(p.concept())));
        for (Piece p : order) {
            if (pinned.contains(p)) {
                continue;
            }
            Piece inside = intoOutline(p);
            replace(p, inside);
            if (score(inside) < 0.999) {
                Piece settled = settle(inside);
                replace(inside, settled);
            }
        }
        List<Piece> bridges = pieces.stream().filter(p -> p.concept().id().equals("bridge") || p.concept().id().equals("ferry")).toList();
        bridges.forEach(this::reachLand);
        part();
    }

    /** Moves things that cover each other apart, the small ones first, along what they stand on. */
    private void part() {
        List<Piece> order = new ArrayList<>(pieces.stream().filter(CompositionScore::important).filter(p -> !pinned.contains(p)).toList());
        order.sort(Comparator.comparingDouble(Piece::area));
        for (Piece p : order) {
            boolean fixed = p.concept().footing() == Footing.EDGE || p.concept().footing() == Footing.SKY && p.concept().semantic() != SemanticClass.CELESTIAL
                    || p.concept().id().equals("bridge") || p.concept().id().equals("waterfall");
            double now = crowding(p, p);
            if (fixed || now < 0.08) {
                continue;
            }
            double firm = score(p);
            Piece best = p;
            double least = now;
            for (Piece moved : around(p)) {
                double cost = crowding(p, moved) + 0.35 * Math.hypot(moved.cx() - p.cx(), moved.foot() - p.foot());
                if (cost < least - 0.03 && (within(moved) || !within(p)) && scoreAt(p, moved) >= firm - 0.01) {
                    least = cost;
                    best = moved;
                }
            }
            replace(p, best);
        }
    }

    /** Sum of what {@code p}, put where {@code moved} is, covers too much of others. */
    private double crowding(Piece p, Piece moved) {
        double sum = 0;
        for (Piece q : pieces) {
            if (q != p && CompositionScore.important(q)) {
                sum += CompositionScore.excess(moved, q);
            }
        }
        return sum;
    }

    /** Places to try: sideways up to half a short side, and a little up and down. */
    private List<Piece> around(Piece p) {
        List<Piece> out = new ArrayList<>();
        boolean free = p.concept().footing() == Footing.AIR || p.concept().footing() == Footing.SKY || p.concept().footing() == Footing.WATER;
        double[] rises = free ? new double[] {0, -0.06, 0.06, -0.14, 0.14, -0.24} : new double[] {0, -0.03, 0.03};
        for (double dy : rises) {
            for (int k = 1; k <= 10; k++) {
                out.add(p.at(p.cx() + 0.055 * k, p.foot() + dy));
                out.add(p.at(p.cx() - 0.055 * k, p.foot() + dy));
            }
            if (dy != 0) {
                out.add(p.at(p.cx(), p.foot() + dy));
            }
        }
        return out;
    }

    private void replace(Piece from, Piece to) {
        pieces.set(pieces.indexOf(from), to);
    }

    private double score(Piece p) {
        return new Footings(new Composition(canvas, horizon, mood, pieces)).of(p);
    }

    private double scoreAt(Piece now, Piece moved) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(changed.indexOf(now), moved);
        return new Footings(new Composition(canvas, horizon, mood, changed)).of(moved);
    }

    private Piece settle(Piece p) {
        return switch (p.concept().footing()) {
            case GROUND -> onLand(p);
            case WATER -> onWater(p);
            case EDGE -> p.concept().semantic() == SemanticClass.ANIMAL ? onPerch(p) : toEdge(p);
            case THING -> beside(p);
            case SKY -> inSky(p);
            case AIR -> inAir(p);
            case BACKDROP -> p.concept().id().equals("waterfall") ? onWall(p)
                    : p.at(p.cx(), Math.clamp(p.foot(), horizon - 0.04 * canvas.height(), horizon + 0.26 * canvas.height()));
            case PLANE -> {
                double top = Math.max(p.y0(), horizon - 0.02);
                yield p.at(p.cx(), Math.max(p.foot(), top + 0.08)).sized(p.w(), Math.max(p.foot(), top + 0.08) - top);
            }
            case VEIL -> p;
        };
    }

    /** Moves small important things inside the outline. */
    private Piece intoOutline(Piece p) {
        Concept c = p.concept();
        boolean rooted = c.footing() == Footing.EDGE && c.semantic() != SemanticClass.ANIMAL || Set.of("tree", "flower", "grass", "rock").contains(c.family());
        if (rooted || !CompositionScore.important(p)) {
            return p;
        }
        double w = canvas.width();
        double h = canvas.height();
        Piece q = p;
        if (p.w() < 0.9 * w && p.h() < 0.9 * h) {
            q = p.at(Math.clamp(p.cx(), 0.02 + p.w() / 2, w - 0.02 - p.w() / 2), Math.clamp(p.foot(), 0.02 + p.h(), h - 0.015));
        }
        for (int i = 0; i < 16 && canvas.outline() != Format.Outline.RECTANGLE && !within(q); i++) {
            double toY = canvas.outline() == Format.Outline.DISC ? 0.5 * h : 0.33 * h;
            double step = canvas.outline() == Format.Outline.DISC ? 0.06 : 0.08;
            q = q.at(q.cx() + step * (w / 2 - q.cx()) * (canvas.outline() == Format.Outline.DISC ? 1 : 0.4), q.foot() + step * (toY - q.cy()));
        }
        return q;
    }

    private boolean within(Piece p) {
        double ix = 0.06 * p.w();
        double iy = 0.06 * p.h();
        return canvas.inside(p.x0() + ix, p.y0() + iy) && canvas.inside(p.x1() - ix, p.y0() + iy) && canvas.inside(p.x0() + ix, p.foot() - iy)
                && canvas.inside(p.x1() - ix, p.foot() - iy);
    }

    private record Spot(Piece support, double x, double y, double distance) {}

    private Piece onLand(Piece p) {
        Optional<Spot> spot = pieces.stream().filter(q -> q != p && Roles.land(q.concept())).map(q -> nearestOn(q, p))
                .min(Comparator.comparingDouble(Spot::distance));
        if (spot.isEmpty() || spot.get().distance() > 0.32 && pieces.size() < 26) {
            Optional<Piece> bank = addGround(p);
            if (bank.isPresent()) {
                return p;
            }
        }
        if (spot.isEmpty()) {
            return p.at(p.cx(), canvas.height() * 0.99).deep(Math.min(0.3, p.depth()));
        }
        Spot s = spot.get();
        double depth = s.support().concept().footing() == Footing.BACKDROP ? s.support().depth() - 0.03
                : s.support().concept().footing() == Footing.PLANE ? Perspective.depthAt(horizon, canvas.bottom(), s.y()) : s.support().depth() - 0.01;
        double scale = Perspective.at(Math.clamp(depth, 0, 1)) / Perspective.at(p.depth());
        scale = Math.clamp(scale, 0.6, 1.5);
        return p.at(s.x(), s.y()).sized(p.w() * scale, p.h() * scale).deep(depth);
    }

    /** The point on the body of {@code q} nearest to the foot of {@code p}. */
    private Spot nearestOn(Piece q, Piece p) {
        boolean backdrop = q.concept().footing() == Footing.BACKDROP;
        double low = backdrop ? 0.45 : q.concept().footing() == Footing.PLANE ? 0.2 : 0.0;
        double best = Double.POSITIVE_INFINITY;
        double bx = q.cx();
        double by = q.foot();
        for (int k = 0; k <= 8; k++) {
            double r = low + (0.95 - low) * k / 8;
            double y = q.y0() + r * q.h();
            if (y > canvas.height() * 1.0) {
                continue;
            }
            double half = 0.92 * q.w() / 2 * (backdrop ? 0.1 + 0.9 * r : q.concept().footing() == Footing.PLANE ? Math.min(1, 0.55 + r) : 1);
            double left = Math.max(q.cx() - half, 0.03);
            double right = Math.min(q.cx() + half, canvas.width() - 0.03);
            if (left > right) {
                continue;
            }
            double x = Math.clamp(p.cx(), left, right);
            double outside = canvas.inside(x, Math.min(y, canvas.height()) - 0.02) ? 0 : 0.3;
            double unlike = backdrop && p.concept().semantic() != SemanticClass.ARCHITECTURE ? 0.25 : 0;
            double d = Math.abs(x - p.cx()) + 1.5 * Math.abs(y - p.foot()) + outside + unlike;
            if (d < best) {
                best = d;
                bx = x;
                by = y;
            }
        }
        return new Spot(q, bx, by, best);
    }

    private Optional<Piece> addGround(Piece p) {
        boolean wet = pieces.stream().anyMatch(q -> Roles.waterPlane(q.concept()));
        List<String> names = wet ? List.of("bank", "sandbar", "slope") : List.of("slope", "bank");
        for (String name : names) {
            if (!absent.contains(name)) {
                double w = Math.max(0.4, 1.7 * p.w());
                Piece bank = new Piece(Concepts.get(name), -1, Math.clamp(p.cx() + 0.06, 0, canvas.width()), p.foot() + 0.06, w, 0.13,
                        Math.min(1, p.depth() + 0.01), (int) (Math.abs(p.cx() * 97) % 8), p.cx() > canvas.width() / 2, 1);
                pieces.add(bank);
                return Optional.of(bank);
            }
        }
        return Optional.empty();
    }

    private Piece onWater(Piece p) {
        if (pieces.stream().noneMatch(q -> Roles.waterPlane(q.concept()))) {
            String name = List.of("river", "lake", "pond", "sea", "stream").stream().filter(n -> !absent.contains(n)).findFirst().orElse("river");
            double top = horizon + 0.03 * canvas.height();
            pieces.add(new Piece(Concepts.get(name), -1, canvas.width() / 2, canvas.height(), canvas.width(), canvas.height() - top, 0.45, 0, false, 1));
        }
        Piece best = p;
        double value = -Double.MAX_VALUE;
        for (Piece q : List.copyOf(pieces)) {
            if (!Roles.waterPlane(q.concept())) {
                continue;
            }
            double left = Math.max(q.x0() + 0.02, 0.04);
            double right = Math.min(q.x1() - 0.02, canvas.width() - 0.04);
            double high = Math.max(q.y0() + 0.02, 0.02);
            double low = Math.min(q.foot(), canvas.bottom());
            for (int i = 0; i <= 10 && left < right; i++) {
                for (int j = 0; j <= 6 && high < low; j++) {
                    double x = i == 10 ? Math.clamp(p.cx(), left, right) : left + (right - left) * i / 9;
                    double y = j == 6 ? Math.clamp(p.foot(), high, low) : high + (low - high) * j / 5;
                    Piece moved = p.at(x, y).deep(Perspective.depthAt(horizon, canvas.bottom(), y));
                    double v = 3 * scoreAt(p, moved) - Math.abs(x - p.cx()) - 1.5 * Math.abs(y - p.foot()) - (canvas.inside(x, y) ? 0 : 1);
                    if (v > value) {
                        value = v;
                        best = moved;
                    }
                }
            }
        }
        double scale = Math.clamp(Perspective.at(best.depth()) / Perspective.at(p.depth()), 0.6, 1.5);
        return best.sized(best.w() * scale, best.h() * scale);
    }

    /** Banks at the ends of a bridge that meet nothing. */
    private void reachLand(Piece bridge) {
        for (int side : new int[] {-1, 1}) {
            double end = side < 0 ? bridge.x0() : bridge.x1();
            boolean met = pieces.stream().anyMatch(q -> Roles.land(q.concept()) && Footings.reaches(q, end, bridge));
            if (!met && end > 0.02 && end < canvas.width() - 0.02 && !absent.contains("bank")) {
                double w = 0.26 + 0.1 * Math.abs(Math.sin(37 * end));
                pieces.add(new Piece(Concepts.get("bank"), -1, end + side * w * 0.42, bridge.foot() + 0.035, w, 0.08, Math.min(1, bridge.depth() + 0.01), side < 0 ? 1 : 4,
                        side > 0, 1));
            }
        }
    }

    private Piece onPerch(Piece p) {
        Optional<Piece> seat = pieces.stream().filter(q -> q != p && Roles.perch(q.concept()) && q.h() > 0.08)
                .min(Comparator.comparingDouble(q -> distance(p, q) - (q.concept().family().equals("tree") ? 0.25 : 0)));
        Piece branch = seat.orElseGet(() -> addTree(p));
        double x = Math.clamp(p.cx(), branch.cx() - 0.38 * branch.w(), branch.cx() + 0.38 * branch.w());
        double y = Math.clamp(p.foot(), branch.y0() + Math.min(0.14 * branch.h() + 0.02, 0.3 * branch.h()), branch.y0() + 0.6 * branch.h());
        return p.at(x, y).deep(branch.depth() - 0.01);
    }

    private static double distance(Piece p, Piece q) {
        double dx = Math.max(0, Math.abs(p.cx() - q.cx()) - q.w() * 0.4);
        double dy = Math.max(0, Math.max(q.y0() - p.foot(), p.foot() - q.y0() - 0.6 * q.h()));
        return dx + dy;
    }

    private Piece addTree(Piece bird) {
        String name = PERCHED_ON_WILLOW.contains(bird.concept().id()) && !absent.contains("willow") ? "willow" : absent.contains("tree") ? "old_tree" : "tree";
        Concept c = Concepts.get(name);
        double depth = 0.15;
        double h = Perspective.naturalHeight(c, depth);
        Piece tree = new Piece(c, -1, Math.clamp(bird.cx(), 0.15, canvas.width() - 0.15), Math.min(canvas.bottom(), bird.foot() + 0.6 * h), h * c.aspect(), h, depth, 2,
                false, 1);
        pieces.add(tree);
        Piece rooted = score(tree) < 1 ? onLand(tree) : tree;
        replace(tree, rooted);
        return rooted;
    }

    private Piece toEdge(Piece p) {
        boolean left = p.x0() < canvas.width() - p.x1();
        double reach = p.concept().id().equals("cliff") ? 0.12 * p.w() : 0.03;
        return left ? p.at(p.w() / 2 - reach, p.foot()) : p.at(canvas.width() - p.w() / 2 + reach, p.foot());
    }

    private Piece beside(Piece p) {
        Optional<Piece> owner = pieces.stream().filter(q -> q != p && q.concept().semantic() == SemanticClass.FIGURE)
                .min(Comparator.comparingDouble(q -> Math.hypot(q.cx() - p.cx(), q.foot() - p.foot())));
        if (owner.isPresent()) {
            Piece o = owner.get();
            double side = p.cx() < o.cx() ? -1 : 1;
            double x = o.cx() + side * (o.w() / 2 + 0.55 * p.w());
            if (x < p.w() / 2 || x > canvas.width() - p.w() / 2) {
                x = o.cx() - side * (o.w() / 2 + 0.55 * p.w());
            }
            double scale = Math.clamp(Perspective.at(o.depth()) / Perspective.at(p.depth()), 0.6, 1.5);
            return p.at(x, o.foot()).sized(p.w() * scale, p.h() * scale).deep(o.depth() - 0.005);
        }
        if (pieces.stream().anyMatch(q -> Roles.land(q.concept()))) {
            return onLand(p);
        }
        return p.at(p.cx(), Math.max(p.foot(), 0.62 * canvas.height())).deep(Math.min(p.depth(), 0.25));
    }

    private Piece inSky(Piece p) {
        if (p.concept().id().equals("smoke")) {
            Optional<Piece> home = pieces.stream().filter(q -> q != p && q.concept().family().equals("building"))
                    .min(Comparator.comparingDouble(q -> Math.abs(q.cx() - p.cx())));
            return home.map(q -> p.at(q.cx() + 0.15 * q.w(), q.y0() + 0.4 * q.h()).deep(q.depth() + 0.005)).orElseGet(() -> p.at(p.cx(), horizon + 0.02));
        }
        // a cloud may run off the page, but most of it stays; wider ones keep their middle
        double out = Math.min(0.25 * p.w(), 0.2);
        double left = Math.min(p.w() / 2 - out, canvas.width() / 2);
        double x = Math.clamp(p.cx(), left, canvas.width() - left);
        double top = Math.min(0.7 * p.h(), horizon);
        return p.at(x, Math.clamp(p.foot(), top, Math.max(top, Math.max(horizon + 0.02, p.h() + 0.02))));
    }

    private Piece inAir(Piece p) {
        Piece best = p;
        double value = -Double.MAX_VALUE;
        for (int i = 0; i <= 12; i++) {
            for (int j = 0; j <= 6; j++) {
                double x = i == 12 ? p.cx() : p.w() / 2 + 0.03 + (canvas.width() - p.w() - 0.06) * i / 11;
                double y = j == 6 ? p.foot() : p.h() + 0.03 + Math.max(0, horizon - p.h()) * j / 5;
                Piece moved = p.at(x, y);
                double v = 3 * scoreAt(p, moved) - Math.abs(x - p.cx()) - Math.abs(y - p.foot()) - (within(moved) ? 0 : 1);
                if (v > value) {
                    value = v;
                    best = moved;
                }
            }
        }
        return best;
    }

    private Piece onWall(Piece p) {
        Optional<Piece> wall = pieces.stream().filter(q -> q != p && (q.concept().semantic() == SemanticClass.FAR_MOUNTAIN
                || q.concept().id().equals("cliff")) && !q.concept().id().equals("range"))
                .max(Comparator.comparingDouble(q -> q.area() - Math.abs(q.cx() - p.cx())));
        Piece w = wall.orElseGet(() -> {
            Piece cliff = new Piece(Concepts.get(absent.contains("mountain") ? "cliff" : "mountain"), -1, p.cx(), horizon + 0.06, Math.max(0.5, 2.2 * p.w()), Math.max(0.4, 1.25 * p.h()), 0.65, 3,
                    false, 1);
            pieces.add(cliff);
            return cliff;
        });
        double h = Math.min(p.h(), 0.78 * w.h());
        return p.sized(Math.min(p.w(), 0.35 * w.w()), h).at(Math.clamp(p.cx(), w.cx() - 0.12 * w.w(), w.cx() + 0.12 * w.w()), w.foot() - 0.02 * w.h())
                .deep(w.depth() - 0.01);
    }
}
