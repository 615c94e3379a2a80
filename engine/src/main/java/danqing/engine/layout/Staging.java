package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes one place out of a sampled draft. What the draft decided stays decided: on which side the host is, how high the horizon, what is near and what
 * far. What it left loose is tied together: the host grows until it holds the picture, water and plains run off the page, ground comes in from an
 * edge under the host, a lower and paler strip answers it from the other side, one far echo, and of the additions only what serves. Pinned pieces stay.
 */
final class Staging {
    private static final Set<String> WIDE_LAND = Set.of("plain", "desert", "field");
    private static final Set<String> CROPS = Set.of("rice", "wheat", "rape_flower", "vegetable");
    private static final Set<String> NARROW_WATER = Set.of("stream", "rapids");
    /** Things further apart than this, in short sides, are not one place. */
    private static final double WIDE = 2.5;
    private static final Set<String> QUIET_TREES = Set.of("tree", "pine", "winter_tree", "old_tree");
    private final Scene scene;
    private final Canvas canvas;
    private final double w;
    private final double h;
    private final Set<Piece> pinned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Piece> pieces;
    private final SplittableRandom dice;
    private final Cast cast;
    private final Sizes sizes;
    private final Ties ties;
    private double horizon;
    private int side;

    /** @param c the draft, groups still in one box */
    Staging(Scene scene, Composition c, List<Piece> pinned, Ties ties, SplittableRandom dice) {
        this.scene = scene;
        this.canvas = c.canvas();
        this.w = canvas.width();
        this.h = canvas.height();
        this.horizon = c.horizon();
        this.pinned.addAll(pinned);
        this.pieces = new ArrayList<>(c.pieces().stream().map(p -> pinned.contains(p) ? p : Wings.aloft(scene, p)).toList());
        this.dice = dice;
        this.ties = ties;
        this.cast = Cast.of(scene, pieces);
        this.sizes = new Sizes(scene, cast, pieces.stream().filter(p -> p.entity() >= 0 && Roles.rank(p.concept()) > 0).count());
    }

    Cast cast() {
        return cast;
    }

    Composition stage(Composition draft) {
        side = side();
        thin();
        if (pinned.isEmpty()) {
            horizon = level();
        }
        sown();
        backdrops();
        waters();
        grounds();
        crops();
        host();
        guests();
        crossings();
        bind();
        leavesAfar();
        corner();
        additions();
        return new Composition(canvas, horizon, draft.mood(), pieces);
    }

    // ---- tools

    private double u(double low, double high) {
        return low + (high - low) * dice.nextDouble();
    }

    /** x at a distance from an edge; on long scrolls the far edge is that of the group, not of the paper. */
    private double at(int edge, double distance) {
        double d = edge == -side && w > WIDE ? w - WIDE + distance : distance;
        return edge < 0 ? d : w - d;
    }

    private boolean free(Piece p) {
        return !pinned.contains(p);
    }

    private void replace(Piece from, Piece to) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) == from) {
                pieces.set(i, to);
                return;
            }
        }
    }

    private void drop(Piece gone) {
        pieces.removeIf(p -> p == gone);
    }

    private List<Piece> all(java.util.function.Predicate<Piece> which) {
        return pieces.stream().filter(this::free).filter(which).toList();
    }

    private boolean any(java.util.function.Predicate<Piece> which) {
        return pieces.stream().anyMatch(which);
    }

    private boolean absent(String concept) {
        return scene.absent().contains(concept);
    }

    private double bottom() {
        return canvas.bottom();
    }

    /** Width within which one group of things is composed: long scrolls are not filled from end to end. */
    private double reach() {
        return Math.min(w, 1.5);
    }

    private Piece box(Piece p, double x0, double x1, double top, double foot, double depth) {
        Piece q = p.at((x0 + x1) / 2, foot).sized(x1 - x0, Math.max(0.03, foot - top)).deep(depth);
        replace(p, q);
        return q;
    }

    // ---- the plan

    /** −1 = the host stands left. */
    private int side() {
        Optional<Piece> host = pieces.stream().filter(p -> cast.hosts(p.concept())).max(Comparator.comparingDouble(Piece::area));
        double x = host.map(Piece::cx).orElseGet(() -> pieces.stream().filter(p -> Roles.land(p.concept())).max(Comparator.comparingDouble(Piece::foot))
                .map(Piece::cx).orElse(0.5 * w)) / w;
        return Math.abs(x - 0.5) < 0.06 ? dice.nextBoolean() ? 1 : -1 : x < 0.5 ? -1 : 1;
    }

    /** The horizon of the draft, kept within what the host needs. */
    private double level() {
        double low = 0.34;
        double high = 0.54;
        switch (cast.kind()) {
            case HIGH -> {
                low = 0.58;
                high = 0.7;
            }
            case TREE, TOWN -> {
                low = 0.38;
                high = 0.54;
            }
            case POND -> {
                low = 0.3;
                high = 0.46;
            }
            case BRANCH -> {
                low = 0.44;
                high = 0.62;
            }
            default -> { }
        }
        double drop = canvas.outline() == Format.Outline.FOLDING_FAN ? 0.12 : canvas.outline() == Format.Outline.DISC ? 0.02 : 0;
        double share = Math.clamp(horizon / h, low - drop, high - drop);
        return h * Math.clamp(share + u(-0.02, 0.02), low - drop, high - drop);
    }

    /** Takes away what only fills: second ranges and mists, loose land, trees beside a flower, small things beyond two. */
    private void thin() {
        boolean rooted = any(p -> p.entity() >= 0 && (p.concept().semantic() == SemanticClass.FOLIAGE || p.concept().semantic() == SemanticClass.FLOWER));
        boolean birds = any(p -> p.entity() >= 0 && p.concept().footing() == Footing.EDGE && p.concept().semantic() == SemanticClass.ANIMAL);
        int small = 0;
        int lands = 0;
        for (Piece p : all(q -> q.entity() < 0)) {
            Concept c = p.concept();
            boolean keep = switch (Roles.kindAdded(c)) {
                case "range", "mist" -> pieces.stream().filter(q -> q.concept() == c).findFirst().orElseThrow() == p
                        && (c.id().equals("mist") || cast.kind() != Cast.Kind.FLOWER);
                case "tree" -> cast.hosts(c) || birds && !rooted || !rooted && cast.kind() != Cast.Kind.POND && cast.kind() != Cast.Kind.TOWN;
                case "rock", "herb" -> small++ < 2 && !(cast.kind() == Cast.Kind.OPEN && c.id().equals("rock")) && !(cast.kind() == Cast.Kind.POND && !c.id().equals("reed"));
                case Roles.LAND -> lands++ < 2;
                case "mountain" -> !any(q -> q.entity() >= 0 && q.concept().footing() == Footing.BACKDROP) && cast.kind() != Cast.Kind.POND
                        || c.id().equals("waterfall");
                default -> true;
            };
            if (!keep) {
                drop(p);
            } else if (c.family().equals("tree") && !cast.hosts(c) && !QUIET_TREES.contains(c.id()) && !absent("tree") && !birds) {
                replace(p, new Piece(Concepts.get(quietTree()), -1, p.cx(), p.foot(), p.w(), p.h(), p.depth(), p.pose(), p.flip(), 1));
            }
        }
        boolean mountain = any(p -> p.entity() >= 0 && Roles.wall(p.concept()));
        boolean fall = any(p -> p.entity() >= 0 && p.concept().id().equals("waterfall"));
        if (fall && !mountain && !any(p -> Roles.wall(p.concept())) && !absent("mountain")) {
            pieces.add(new Piece(Concepts.get("mountain"), -1, w / 2, horizon, 0.7, 0.6, 0.6, dice.nextInt(8), side > 0, 1));
        }
    }

    /** What is sown stands in a field. */
    private void sown() {
        if (any(this::crop) && !any(p -> WIDE_LAND.contains(p.concept().id())) && !absent("field") && pinned.isEmpty()) {
            boolean sown = any(p -> p.entity() >= 0 && CROPS.contains(p.concept().id()));
            pieces.add(new Piece(Concepts.get(sown ? "field" : "plain"), -1, w / 2, h, w, 0.5 * h, 0.5, dice.nextInt(8), false, 1));
        }
    }

    /** What is sown; and grass, where herds go in it. */
    private boolean crop(Piece p) {
        boolean meadow = p.concept().id().equals("grass") && cast.kind() == Cast.Kind.FIGURE && cast.host().get().semantic() == SemanticClass.ANIMAL;
        return p.entity() >= 0 && (meadow || CROPS.contains(p.concept().id()));
    }

    private String quietTree() {
        return scene.setting().season() == danqing.engine.scene.Setting.Season.WINTER ? "winter_tree" : dice.nextBoolean() ? "tree" : "pine";
    }

    // ---- far

    private void backdrops() {
        List<Piece> named = all(p -> p.concept().footing() == Footing.BACKDROP && !p.concept().id().equals("waterfall") && !p.concept().id().equals("range"));
        int k = 0;
        Piece wall = null;
        for (Piece p : named.stream().sorted(Comparator.comparingDouble((Piece q) -> (cast.hosts(q.concept()) ? 10 : 0) + q.area()).reversed()).toList()) {
            boolean host = cast.hosts(p.concept()) && k == 0 || k == 0 && cast.kind() == Cast.Kind.HIGH;
            double width;
            double height;
            double x;
            double foot = horizon + u(0.0, 0.03) * h;
            if (host) {
                width = Math.min(u(0.84, 1.02), w * 1.02) * Math.clamp(0.75 + 0.2 * p.concept().aspect(), 0.85, 1.15);
                height = Math.min(Math.min(u(0.86, 0.97) * horizon, u(0.78, 1.0) * Math.max(1, 0.75 * h)), width * 1.35);
                foot = horizon + u(0.03, 0.07) * h;
                x = at(side, u(0.34, 0.42) * reach());
            } else {
                double scale = k == 0 ? u(0.7, 0.9) : u(0.4, 0.55);
                boolean far = k == 0 && cast.kind() != Cast.Kind.HIGH;
                double full = any(q -> q.concept().id().equals("waterfall")) ? u(0.42, 0.54) : u(0.28, 0.38); // a fall wants a wall
                height = Math.min((far ? full : 0.3 * scale) * Math.max(1, 0.8 * h), 0.85 * horizon);
                width = Math.clamp(height * p.concept().aspect() * u(1.3, 1.7), 0.4, 0.9 * Math.max(1, 0.5 * w));
                int other = k % 2 == 0 ? -side : side;
                x = at(other, u(0.22, 0.4) * reach() * (k < 2 ? 1 : 1.3));
            }
            if (facing(p)) {
                // 两岸青山相对出: one on each side of the way between them
                height = (k == 0 ? u(0.66, 0.8) : u(0.5, 0.62)) * horizon;
                width = Math.clamp(height * u(1.15, 1.4), 0.36, 0.52 * reach());
                foot = horizon + u(0.03, 0.06) * h;
                x = at(k % 2 == 0 ? side : -side, 0.36 * width);
            }
            Piece put = p.at(x, foot).sized(width, height).deep(host ? u(0.5, 0.6) : Math.clamp(p.depth(), 0.7, 0.95) + 0.02 * k);
            replace(p, put);
            wall = wall == null ? put : wall;
            k++;
        }
        int falls = 0;
        for (Piece p : all(q -> q.concept().id().equals("waterfall"))) {
            Piece on = pieces.stream().filter(q -> Roles.wall(q.concept())).max(Comparator.comparingDouble(Piece::area)).orElse(null);
            if (on != null) {
                double height = u(0.8, 0.88) * on.h();
                double aside = falls == 0 ? u(-0.06, 0.06) : (falls % 2 == 1 ? -side : side) * u(0.26, 0.32);
                falls++;
                replace(p, p.at(on.cx() + aside * on.w(), on.foot() - 0.005).sized(Math.min(0.7 * height, 0.66 * on.w()), height).deep(on.depth() - 0.02));
            }
        }
        echo(wall);
    }

    /** One of two hills that are said to face each other. */
    private boolean facing(Piece p) {
        return p.entity() >= 0 && p.concept().footing() == Footing.BACKDROP && scene.entities().get(p.entity()).count() == 2
                && pieces.stream().filter(q -> q.entity() == p.entity()).count() == 2;
    }

    /** One far range, running in from the side the host leaves open; added unless the picture is a close view or the verse empties the hills. */
    private void echo(Piece wall) {
        boolean close = cast.kind() == Cast.Kind.FLOWER || cast.kind() == Cast.Kind.THING;
        Optional<Piece> range = all(p -> p.concept().id().equals("range")).stream().findFirst();
        boolean sea = any(p -> p.entity() >= 0 && p.concept().id().equals("sea"));
        if (range.isEmpty() && wall == null && !close && !absent("range") && !absent("mountain") && !(sea && dice.nextInt(3) > 0) && pinned.isEmpty()
                && !(cast.kind() == Cast.Kind.POND && dice.nextBoolean())) {
            Piece p = new Piece(Concepts.get("range"), -1, w / 2, horizon, 0.7, 0.14, 0.94, dice.nextInt(8), dice.nextBoolean(), 1);
            pieces.add(p);
            range = Optional.of(p);
        }
        for (Piece p : all(q -> q.concept().id().equals("range"))) {
            double width = u(0.62, 0.86) * reach();
            double height = u(0.11, 0.17) * Math.max(1, 0.8 * h);
            int edge = wall != null && cast.kind() != Cast.Kind.HIGH ? (wall.cx() < w / 2 ? 1 : -1) : -side;
            replace(p, p.at(at(edge, width / 2 - u(0.03, 0.1)), horizon + u(0, 0.02)).sized(width, height).deep(u(0.9, 0.98)));
        }
    }

    // ---- water and wide land

    private boolean brook() {
        return any(p -> NARROW_WATER.contains(p.concept().id()));
    }

    private void waters() {
        boolean rides = any(p -> p.concept().footing() == Footing.WATER);
        boolean pond = rides && cast.kind() == Cast.Kind.POND;
        if (pond && pieces.stream().noneMatch(p -> Roles.waterPlane(p.concept()) && (p.entity() >= 0 || !NARROW_WATER.contains(p.concept().id())))) {
            pieces.removeIf(p -> free(p) && Roles.waterPlane(p.concept())); // lotus does not grow in a brook through a meadow
        }
        boolean wet = any(p -> Roles.waterPlane(p.concept()));
        if (!wet && rides) {
            String name = cast.kind() == Cast.Kind.POND && !absent("pond") ? "pond" : !absent("river") ? "river" : "lake";
            pieces.add(new Piece(Concepts.get(name), -1, w / 2, h, w, 0.5 * h, 0.45, dice.nextInt(8), false, 1));
        }
        List<Piece> wideLand = all(p -> WIDE_LAND.contains(p.concept().id()));
        boolean dry = wideLand.stream().anyMatch(p -> p.entity() >= 0);
        double top = horizon + u(0.0, 0.015) * h;
        int k = 0;
        for (Piece p : wideLand) {
            boolean field = p.concept().id().equals("field");
            box(p, -0.04 * w, 1.04 * w, k == 0 ? top + (field ? u(0.06, 0.14) * (h - top) : 0) : top + 0.5 * (h - top), 1.04 * h, 0.5 - 0.2 * Math.min(k, 2));
            k++;
        }
        boolean first = true;
        for (Piece p : all(q -> Roles.waterPlane(q.concept())).stream().sorted(Comparator.comparingInt(Staging::breadth).reversed()).toList()) {
            if (NARROW_WATER.contains(p.concept().id()) && !(cast.kind() == Cast.Kind.BOAT && first)) {
                double y = horizon + u(0.14, 0.22) * (h - horizon);
                double width = Math.min(u(0.62, 0.8), 0.7 * w);
                box(p, at(-side, 0.36 * reach()) - width / 2, at(-side, 0.36 * reach()) + width / 2, y, 1.04 * h, 0.35);
            } else if (dry && p.concept().id().equals("river")) {
                // a river in wide land winds away from us to the horizon
                double width = Math.min(u(0.72, 0.88) * w, 1.3);
                double x = at(-side, u(0.46, 0.54) * reach());
                box(p, x - width / 2, x + width / 2, horizon + u(0.02, 0.05) * (h - horizon), 1.04 * h, 0.4);
            } else if (dry) {
                double y = horizon + u(0.24, 0.34) * (h - horizon);
                box(p, -0.05 * w, 1.05 * w, y, y + u(0.22, 0.32) * (h - horizon), 0.4);
            } else {
                box(p, -0.04 * w, 1.04 * w, top, 1.04 * h, first ? 0.45 : 0.47);
                first = false;
            }
        }
        for (Piece p : all(q -> q.concept().id().equals("wave") && q.count() == 1)) {
            double y = horizon + u(0.5, 0.66) * (h - horizon);
            box(p, -0.03 * w, 1.03 * w, y - Math.min(u(0.2, 0.26), 0.5 * (h - horizon)), y, 0.35);
        }
        for (Piece p : all(q -> q.concept().id().equals("tide"))) {
            double y = horizon + u(0.3, 0.48) * (h - horizon);
            double height = Math.min(u(0.11, 0.15), 0.4 * (h - horizon));
            box(p, -0.03 * w, 1.03 * w, y - height, y, 0.4);
        }
    }

    private static int breadth(Piece p) {
        return switch (p.concept().id()) {
            case "sea" -> 4;
            case "lake" -> 3;
            case "river" -> 2;
            case "pond", "ice" -> 1;
            default -> 0;
        };
    }

    // ---- ground

    private boolean wet() {
        return any(p -> Roles.waterPlane(p.concept()) && !NARROW_WATER.contains(p.concept().id()));
    }

    private boolean stands(Piece p) {
        return (p.concept().footing() == Footing.GROUND || p.concept().footing() == Footing.THING) && !p.concept().id().equals("moss");
    }

    private void grounds() {
        if (any(p -> WIDE_LAND.contains(p.concept().id()) && (p.entity() >= 0 || p.concept().id().equals("field"))) && !wet()) {
            all(p -> p.entity() < 0 && strip(p)).stream().skip(1).forEach(this::drop);
        }
        List<Piece> strips = new ArrayList<>(all(this::strip).stream().sorted(Comparator.comparingDouble((Piece p) -> p.entity() >= 0 ? 0 : 1)
                .thenComparingDouble(p -> -p.foot())).toList());
        boolean rooted = cast.kind() == Cast.Kind.TREE || cast.kind() == Cast.Kind.FLOWER || cast.kind() == Cast.Kind.FIGURE;
        boolean corner = !rooted && cast.kind() != Cast.Kind.POND && cast.kind() != Cast.Kind.THING;
        boolean stood = any(p -> stands(p) && p.entity() >= 0);
        int near = rooted || cast.kind() == Cast.Kind.BRANCH ? side : cast.kind() == Cast.Kind.TOWN || dice.nextInt(4) > 0 ? -side : side;
        int wanted = (rooted || stood || corner ? 1 : 0) + (wet() && (stood || cast.kind() == Cast.Kind.TREE || cast.kind() == Cast.Kind.TOWN) || !wet() && stood ? 1 : 0);
        String[] names = wet() ? new String[] {"bank", "sandbar", "bank"} : new String[] {"slope", "slope", "bank"};
        while (strips.size() < Math.max(wanted, 0) && strips.size() < 3) {
            String name = absent(names[strips.size()]) ? "bank" : names[strips.size()];
            if (absent(name)) {
                break;
            }
            Piece p = new Piece(Concepts.get(name), -1, w / 2, h, 0.5, 0.12, 0.2, dice.nextInt(8), false, 1);
            pieces.add(p);
            strips.add(p);
        }
        int k = 0;
        for (Piece p : strips) {
            if (p.entity() < 0 && k >= Math.max(1, wanted)) {
                drop(p);
                continue;
            }
            if (k == 0 && (cast.kind() != Cast.Kind.TOWN || strips.size() > 1) && cast.kind() != Cast.Kind.POND) {
                nearStrip(p, near, rooted, stood);
            } else {
                farStrip(p, k, near);
            }
            k++;
        }
        for (Piece p : all(q -> q.concept().id().equals("road"))) {
            Piece land = pieces.stream().filter(this::strip).filter(q -> q.foot() > 0.95 * h).findFirst().orElse(null);
            if (wet() && land != null) {
                // over the near bank, not across the water
                double width = Math.min(0.5, 0.6 * land.w());
                double x = Math.clamp(land.cx() + u(-0.1, 0.1) * land.w(), width / 2, Math.max(width / 2, w - width / 2));
                replace(p, p.at(x, 1.03 * h).sized(width, 1.03 * h - land.y0() - 0.1 * land.h()).deep(Math.max(0, land.depth() - 0.01)));
            } else {
                replace(p, p.at(Math.clamp(p.cx(), 0.25 * w, 0.75 * w), 1.03 * h).sized(Math.max(0.5, p.w()), Math.max(0.4, 1.03 * h - horizon - 0.1 * h)));
            }
        }
        for (Piece p : all(q -> q.concept().id().equals("cliff"))) {
            double height = Math.clamp(p.h(), 0.6, 0.92) * Math.max(1, 0.7 * h);
            double width = Math.max(0.4, height * p.concept().aspect() * 0.9);
            replace(p, p.at(at(side, 0.34 * width), Math.max(p.foot(), 0.86 * h)).sized(width, height));
        }
    }

    /** A standing crop runs across the picture behind the crest of the near ground; a second one lies farther back. */
    private void crops() {
        Piece near = pieces.stream().filter(this::strip).filter(p -> p.foot() > 0.9 * h).findFirst().orElse(null);
        int k = 0;
        for (Piece p : all(this::crop)) {
            double foot = k > 0 ? horizon + u(0.25, 0.35) * (bottom() - horizon) : near == null ? bottom() - u(0.0, 0.03) * h : near.y0() + u(0.3, 0.42) * near.h();
            double height = (k == 0 ? u(0.17, 0.22) : u(0.08, 0.1)) * Math.min(1.2, h);
            double width = u(0.86, 1.06) * Math.min(w, 1.7);
            double x = k == 0 ? at(-side, width / 2 - 0.05) : at(side, width / 2 - 0.05);
            double depth = k == 0 && near != null ? near.depth() + 0.02 : k == 0 ? 0.06 : Perspective.depthAt(horizon, bottom(), foot);
            replace(p, p.at(x, foot).sized(width, height).deep(depth));
            k++;
        }
    }

    private boolean strip(Piece p) {
        return p.concept().footing() == Footing.PLANE && Roles.land(p.concept()) && !WIDE_LAND.contains(p.concept().id()) && !p.concept().id().equals("road")
                && !p.concept().id().equals("moss");
    }

    private void nearStrip(Piece p, int edge, boolean rooted, boolean stood) {
        boolean across = !wet() && !brook() && (rooted || stood);
        double width = across ? w * 1.1 : rooted ? u(0.72, 0.92) * reach() : stood ? u(0.62, 0.8) * reach() : u(0.46, 0.62) * reach();
        double low = canvas.outline() == Format.Outline.RECTANGLE ? 1.04 * h : bottom() + 0.12 * h;
        double height = (across ? u(0.26, 0.33) : rooted ? u(0.2, 0.26) : u(0.15, 0.2)) * Math.min(1.3, h);
        double depth = u(0.05, 0.12);
        double x0 = edge < 0 ? -0.05 : w + 0.05 - width;
        Piece q = box(p, across ? -0.05 * w : x0, across ? 1.05 * w : x0 + width, low - height - (low > 1.03 * h ? 0 : 0.04), low, depth);
        replace(q, q.posed(q.pose(), edge > 0));
    }

    private void farStrip(Piece p, int k, int near) {
        boolean town = cast.kind() == Cast.Kind.TOWN;
        boolean pond = cast.kind() == Cast.Kind.POND;
        int edge = town && k < 2 ? side : k % 2 == 1 ? -near : near;
        double t = town && k < 2 ? u(0.24, 0.34) : pond ? u(0.06, 0.12) : !wet() && k < 2 ? u(0.3, 0.42) : k < 2 ? u(0.22, 0.36) : u(0.1, 0.18);
        double foot = horizon + t * (bottom() - horizon);
        double width = (town && k < 2 ? u(0.92, 1.08) : k < 2 ? u(0.5, 0.68) : u(0.32, 0.46)) * reach();
        double height = (town && k < 2 ? u(0.1, 0.13) : u(0.075, 0.11)) * Math.min(1.25, h);
        if (!wet() && !pond) {
            width = Math.max(width, 0.66 * reach());
            height = Math.max(height, 0.12);
        }
        if (town && k < 2 && w < 1.3) {
            width = w + 0.1; // houses stand along all of it: it must not run out under them
        }
        double x0 = edge < 0 ? -0.05 : w + 0.05 - width;
        Piece q = box(p, x0, x0 + width, foot - height, foot, Math.clamp(Perspective.depthAt(horizon, bottom(), foot), 0.3, 0.75));
        replace(q, q.posed(q.pose(), edge > 0));
    }

    // ---- the host and what keeps it company

    private void host() {
        List<Piece> hosts = all(p -> cast.hosts(p.concept()) && p.concept().footing() != Footing.BACKDROP).stream()
                .sorted(Comparator.comparingDouble((Piece p) -> -p.area())).toList();
        double first = 0;
        double crowd = hosts.size() > 1 ? 0.9 : 1;
        double tall = switch (canvas.outline()) {
            case RECTANGLE -> Math.clamp(0.62 + 0.38 * h, 1, 1.35);
            case DISC -> 0.86;
            case FOLDING_FAN -> 0.66;
        };
        for (int k = 0; k < hosts.size(); k++) {
            Piece p = hosts.get(k);
            Concept c = p.concept();
            double emphasis = p.entity() < 0 ? 1 : Math.sqrt(Math.clamp(scene.entities().get(p.entity()).weight(), 0.5, 2));
            double lesser = k == 0 ? 1 : u(0.62, 0.84);
            double height;
            double x;
            double foot;
            switch (cast.kind()) {
                case TREE -> {
                    height = u(0.66, 0.78) * c.height() / 0.52 * tall * crowd * emphasis * lesser;
                    height = Math.min(height, 0.9 * bottom() - 0.02);
                    double width = Math.min(height * c.aspect() * u(0.95, 1.15), 0.8 * w);
                    x = k == 0 ? at(side, u(0.3, 0.38) * reach() + (w - reach()) * 0.16) : first - side * width * u(0.42, 0.62) * k * (k % 2 == 1 ? 1 : -0.8);
                    foot = bottom() - u(0.03, 0.08) * h - (k == 0 ? 0 : u(0.01, 0.03));
                    put(p, x, foot, width, height, u(0.06, 0.12) + 0.03 * k);
                }
                case BRANCH -> {
                    height = Math.min(u(0.6, 0.74) * tall * emphasis * lesser, 0.82 * h);
                    double width = Math.clamp(height * u(1.05, 1.3), 0.64, Math.max(0.74 * w, 0.84));
                    width = Math.min(width, 0.84 * w) * (k == 0 ? 1 : 0.7);
                    int edge = k % 2 == 0 ? side : -side;
                    x = at(edge, width / 2 - 0.04);
                    foot = canvas.outline() == Format.Outline.RECTANGLE ? u(0.74, 0.92) * h : 0.76 * h;
                    replace(p, p.at(x, Math.max(foot, height + 0.06 * h)).sized(width, height).deep(0.06 + 0.03 * k)
                            .posed(new int[] {0, 2, 3, 5, 7, 0, 3, 5}[Math.floorMod(p.pose() + k, 8)], edge > 0));
                }
                case POND -> {
                    height = Math.min(u(0.52, 0.62) * Math.min(tall, 1.1) * emphasis * lesser, 0.75 * h) * (c.height() < 0.3 ? 0.85 : 1);
                    double width = Math.min(height * c.aspect() * u(0.85, 1), 0.78 * w);
                    x = k == 0 ? at(side, u(0.38, 0.44) * reach()) : first - side * u(0.3, 0.42) * k * (k % 2 == 1 ? 1 : -0.7);
                    foot = bottom() - u(0.01, 0.05) * h - 0.03 * k;
                    put(p, x, foot, width, height, u(0.05, 0.1) + 0.03 * k);
                }
                case FLOWER -> {
                    height = u(0.4, 0.5) * Math.min(tall, 1.1) * emphasis * lesser * Math.clamp(c.height() / 0.26, 0.7, 1.15);
                    double width = Math.min(height * c.aspect(), 0.7 * w);
                    x = k == 0 ? at(side, u(0.28, 0.38) * reach()) : first - side * width * u(0.6, 0.9) * k * (k % 2 == 1 ? 1 : -0.7);
                    foot = bottom() - u(0.0, 0.04) * h - 0.02 * k;
                    put(p, x, foot, width, height, u(0.04, 0.09) + 0.03 * k);
                }
                case TOWN -> {
                    double width = Math.clamp(Math.max(1.35 * c.height() * c.aspect(), 0.3) * emphasis * lesser, 0.24, 0.74 * Math.min(w, 1.15));
                    height = width / c.aspect();
                    if (height > 0.56 * Math.max(1, 0.8 * h)) {
                        width *= 0.56 / height;
                        height = 0.56;
                    }
                    x = k == 0 ? at(side, Math.max(width / 2 + 0.04, u(0.32, 0.4) * reach())) : first - side * width * 1.05 * k;
                    Piece land = pieces.stream().filter(this::strip).min(Comparator.comparingDouble(Piece::foot)).orElse(null);
                    foot = land == null ? horizon + 0.2 * h : land.y0() + 0.5 * land.h();
                    put(p, x, foot, width, height, land == null ? 0.45 : land.depth() - 0.02);
                }
                case BOAT -> {
                    double width = Math.min(u(0.3, 0.38) * emphasis * lesser, 0.5 * w) * (c.id().equals("sailboat") ? 0.6 : 1);
                    height = width / c.aspect();
                    x = k == 0 ? at(side, u(0.32, 0.42) * reach()) : at(-side, u(0.25, 0.4) * reach());
                    foot = horizon + u(0.36, 0.6) * (bottom() - horizon) - 0.1 * k;
                    put(p, x, foot, width, height, Perspective.depthAt(horizon, bottom(), foot));
                }
                default -> {
                    height = Math.max(p.h(), sizes.least(p) * u(1.0, 1.12)) * lesser;
                    double width = height * c.aspect();
                    x = k == 0 ? at(side, Math.max(width / 2 + 0.05, u(0.3, 0.4) * reach())) : Math.clamp(p.cx(), 0.1, w - 0.1);
                    boolean grounded = c.footing() == Footing.GROUND || c.footing() == Footing.THING;
                    foot = grounded ? bottom() - u(0.02, 0.06) * h : p.foot();
                    put(p, x, foot, width, height, grounded ? 0.08 : p.depth());
                }
            }
            if (k == 0) {
                first = pieces.stream().filter(q -> cast.hosts(q.concept())).findFirst().map(Piece::cx).orElse(w / 2);
            }
        }
    }

    private void put(Piece p, double x, double foot, double width, double height, double depth) {
        boolean looksIn = dice.nextInt(5) > 0;
        replace(p, p.at(x, foot).sized(width, height).deep(depth).posed(p.pose(), looksIn == x > w / 2));
    }

    /** Everything else that is named: at a size that reads, kept where the draft had it. */
    private void guests() {
        for (Piece p : all(q -> sizes.asked(q) && !cast.hosts(q.concept()))) {
            double least = sizes.least(p);
            Concept c = p.concept();
            double height = Math.clamp(p.h(), least, 1.5 * least);
            double width = c.footing() == Footing.SKY && c.semantic() != SemanticClass.CELESTIAL ? Math.max(p.w(), height * c.aspect())
                    : height * Math.clamp(p.w() / p.h(), 0.85 * c.aspect(), 1.2 * c.aspect());
            if (width > 0.9 * w) {
                height *= 0.9 * w / width;
                width = 0.9 * w;
            }
            boolean looks = c.family().equals("boat") || c.semantic() == SemanticClass.FIGURE;
            Piece q = p.sized(width, height);
            if (c.footing() == Footing.EDGE && c.semantic() != SemanticClass.ANIMAL && c.semantic() != SemanticClass.NEAR_ROCK) {
                q = q.sized(Math.max(width, 0.4), Math.max(height, 0.4));
            }
            if (c.family().equals("boat")) {
                double foot = horizon + u(0.42, 0.62) * (bottom() - horizon);
                q = q.at(q.cx(), Math.max(q.foot(), foot)).deep(Perspective.depthAt(horizon, bottom(), Math.max(q.foot(), foot)));
            }
            if (c.footing() == Footing.GROUND || c.footing() == Footing.THING) {
                q = clearOfTrunk(q);
            }
            replace(p, looks ? q.posed(p.pose(), p.cx() > w / 2) : q);
        }
        for (Piece p : all(q -> q.count() > 1)) {
            replace(p, Flocks.roomy(p.deep(Math.min(p.depth(), p.concept().near() + 0.12)), canvas));
        }
        for (Piece p : all(q -> q.concept().semantic() == SemanticClass.CELESTIAL && q.entity() >= 0)) {
            List<String> said = scene.entities().get(p.entity()).attributes();
            if (said.contains("setting") && cast.kind() != Cast.Kind.HIGH) {
                replace(p, p.at(p.cx(), horizon + u(-0.03, 0.02)));
            }
        }
        for (Piece p : all(q -> Wings.risen(q))) {
            replace(p, p.at(at(-side, u(0.28, 0.42) * reach()), Math.max(p.h() + 0.04 * h, u(0.5, 0.72) * horizon)).deep(0.3));
        }
        for (Piece p : all(q -> q.concept().id().equals("smoke") && q.entity() >= 0)) {
            boolean home = any(q -> q.concept().semantic() == SemanticClass.ARCHITECTURE);
            if (!home) {
                replace(p, p.at(Math.clamp(p.cx(), 0.2 * w, 0.8 * w), horizon + u(0.0, 0.03)));
            }
        }
    }

    /** Aside, toward the open side, when it would stand before the host's trunk. */
    private Piece clearOfTrunk(Piece p) {
        Piece host = pieces.stream().filter(q -> cast.kind() == Cast.Kind.TREE && cast.hosts(q.concept())).max(Comparator.comparingDouble(Piece::area)).orElse(null);
        if (host == null || Math.abs(p.cx() - host.cx()) > 0.5 * p.w() + 0.12 * host.w()) {
            return p;
        }
        return p.at(Math.clamp(host.cx() - side * (0.55 * p.w() + 0.14 * host.w()), 0.5 * p.w(), Math.max(0.5 * p.w(), w - 0.5 * p.w())), p.foot());
    }

    /** Ties are kept from the start: the lesser of two goes to the greater. */
    private void bind() {
        for (Ties.Tie t : ties.all()) {
            Optional<Piece> subject = all(p -> p.entity() == t.subject()).stream().findFirst();
            Optional<Piece> object = all(p -> p.entity() == t.object()).stream().findFirst();
            if (subject.isEmpty() || object.isEmpty() || pieces.stream().filter(p -> p.entity() == t.subject()).count() > 1) {
                continue;
            }
            Piece s = subject.get();
            Piece o = object.get();
            if (s.concept().footing() == Footing.PLANE || s.concept().footing() == Footing.BACKDROP || s.concept().id().equals("waterfall")) {
                continue;
            }
            if (s.concept().id().equals("vine")) {
                double height = 0.5 * o.h();
                replace(s, s.at(o.cx() - side * u(0.02, 0.14) * o.w(), o.y0() + 0.2 * o.h() + height).sized(0.45 * o.w(), height).deep(o.depth() - 0.01));
                continue;
            }
            if (!cast.hosts(s.concept())) {
                Piece best = s;
                double most = -1;
                for (int k = 0; k < 6; k++) {
                    Piece moved = Ties.kept(t.kind(), s, o, dice);
                    double margin = Math.min(0, Math.min(moved.x0(), w - moved.x1())) + Math.min(0, Math.min(moved.y0(), h - moved.foot()));
                    double v = Ties.kept(t.kind(), moved, o) + 4 * margin;
                    if (v > most) {
                        most = v;
                        best = moved;
                    }
                }
                replace(s, best);
            } else if (stands(o)) {
                double x = s.cx() - side * u(0.3, 0.5) * Math.max(s.w(), o.w());
                boolean under = t.kind() == Ties.Kind.UNDER;
                replace(o, o.at(Math.clamp(x, o.w() / 2 + 0.02, Math.max(o.w() / 2 + 0.02, w - o.w() / 2 - 0.02)), s.foot() - (under ? 0.04 : 0.005)).deep(s.depth() + 0.02));
            }
        }
    }

    /** A bridge lies across its stream in the middle ground; a stream's house looks on from behind. */
    private void crossings() {
        for (Piece p : all(q -> q.concept().id().equals("bridge"))) {
            Piece water = pieces.stream().filter(q -> Roles.waterPlane(q.concept())).min(Comparator.comparingDouble(Piece::w)).orElse(null);
            if (water == null) {
                continue;
            }
            double width = Math.clamp(p.w(), 0.3, 0.42) * (named(p, "small") ? 0.85 : 1);
            Piece land = pieces.stream().filter(this::strip).min(Comparator.comparingDouble(Piece::foot)).orElse(null);
            double foot = land != null && land.foot() < 0.85 * h ? land.y0() + 0.85 * land.h() : water.y0() + u(0.3, 0.42) * water.h();
            double x = NARROW_WATER.contains(water.concept().id()) ? water.cx() : at(-side, u(0.28, 0.4) * reach());
            replace(p, p.at(x, foot).sized(width, width / p.concept().aspect()).deep(Perspective.depthAt(horizon, bottom(), foot)));
        }
    }

    private boolean named(Piece p, String attribute) {
        return p.entity() >= 0 && scene.entities().get(p.entity()).attributes().contains(attribute);
    }

    // ---- additions

    /** A dark near corner where the picture would be pale all over: a stone, and often a small tree, on the near ground of boats and mountains. */
    private void corner() {
        boolean pale = cast.kind() == Cast.Kind.BOAT || cast.kind() == Cast.Kind.HIGH || cast.kind() == Cast.Kind.TOWN;
        boolean plants = any(p -> (p.concept().semantic() == SemanticClass.FOLIAGE || p.concept().semantic() == SemanticClass.FLOWER)
                && (p.entity() >= 0 || p.concept().family().equals("tree")));
        if (!pale || !pinned.isEmpty() || pieces.size() > 14) {
            return;
        }
        String tree = quietTree();
        if (!plants && cast.kind() != Cast.Kind.TOWN && !absent(tree) && !absent("tree") && (cast.kind() == Cast.Kind.BOAT || dice.nextInt(4) > 0)) {
            pieces.add(new Piece(Concepts.get(tree), -1, 0.2, h, 0.3, 0.35, 0.1, dice.nextInt(8), dice.nextBoolean(), 1));
        }
        if (!any(p -> p.concept().id().equals("rock")) && !absent("rock")) {
            pieces.add(new Piece(Concepts.get("rock"), -1, 0.2, h, 0.2, 0.16, 0.1, dice.nextInt(8), dice.nextBoolean(), 1));
        }
    }

    /** A lotus pond goes on behind what we look at: smaller leaves, paler and closer to one another toward the far shore. */
    private void leavesAfar() {
        boolean lotus = cast.kind() == Cast.Kind.POND && cast.host().get().id().startsWith("lotus") && pinned.isEmpty() && !absent("lotus_leaf");
        boolean withered = scene.setting().season() == danqing.engine.scene.Setting.Season.AUTUMN || scene.setting().season() == danqing.engine.scene.Setting.Season.WINTER
                || lotus && any(p -> cast.hosts(p.concept()) && named(p, "withered"));
        if (!lotus || withered || canvas.outline() == Format.Outline.FOLDING_FAN) {
            return;
        }
        boolean many = any(p -> p.entity() >= 0 && p.concept().id().equals("lotus_leaf"));
        int n = many ? 5 : 2;
        double deep = bottom() - horizon;
        for (int k = 0; k < n; k++) {
            double t = many ? 0.42 - 0.075 * k : 0.34 - 0.13 * k;
            double height = (many ? 0.12 - 0.019 * k : 0.085 - 0.03 * k) * Math.min(1.2, h);
            double foot = horizon + t * deep;
            double x = at(k % 2 == 0 ? -side : side, u(0.16, 0.36) * reach());
            pieces.add(new Piece(Concepts.get("lotus_leaf"), -1, x, foot, height * u(2.6, 3.6), height, Perspective.depthAt(horizon, bottom(), foot),
                    dice.nextInt(8), dice.nextBoolean(), 1));
        }
    }

    private void additions() {
        Piece near = pieces.stream().filter(this::strip).max(Comparator.comparingDouble(Piece::foot)).orElse(null);
        for (Piece p : all(q -> q.entity() < 0 && stands(q) && !cast.hosts(q.concept()))) {
            if (near == null) {
                if (!p.concept().family().equals("tree")) {
                    drop(p);
                }
                continue;
            }
            boolean tree = p.concept().family().equals("tree");
            int edge = near.cx() < w / 2 ? -1 : 1;
            double most = tree ? u(0.34, 0.46) * Math.min(1.2, h) : p.concept().id().equals("rock") ? u(0.13, 0.19) : u(0.1, 0.16);
            double height = tree ? most : Math.min(most, Math.max(p.h(), 0.7 * most));
            double width = height * Math.min(p.concept().aspect(), 2.2);
            double in = tree ? u(0.08, 0.2) : u(0.08, 0.42) * Math.min(near.w(), w);
            double x = edge < 0 ? in : w - in;
            double foot = Math.min(bottom() + 0.03 * h, near.y0() + u(0.45, 0.7) * near.h());
            replace(p, p.at(x, foot).sized(width, height).deep(near.depth() - 0.01));
        }
    }
}
