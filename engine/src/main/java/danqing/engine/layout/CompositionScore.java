package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a composition keeps the rules painters teach: eight rules, each 0…1, and their weighted mean. The recipe's {@code score.py} has the same
 * rules; a golden test holds the two together.
 */
public final class CompositionScore {
    /** A rule and its weight. */
    public enum Rule {
        /** what stands has ground under its foot, boats ride on water, the moon hangs above the horizon, who perches has a branch */
        FOOTING(0.24),
        /** important things do not cover each other beyond what their kinds allow */
        OVERLAP(0.16),
        /** one host clearly larger than its guests, near a third of the width; weight neither dead-centre nor falling off one side (主宾) */
        HOST(0.12),
        /** far is small and high, near is large and low (三远) */
        DEPTH(0.12),
        /** 35–65 % left blank, 45–75 % when lonely, sad or serene, and the blank lies together (留白, 虚实) */
        VOID(0.12),
        /** unequal intervals (疏密) */
        SPACING(0.08),
        /** nothing important cut by the outline, nothing kissing an edge or a neighbour's edge */
        FRAME(0.10),
        /** a landscape has something near, something in the middle, something far */
        LAYERS(0.06);

        private final double weight;

        Rule(double weight) {
            this.weight = weight;
        }

        public double weight() {
            return weight;
        }
    }

    private static final double BLANK_BELOW = 0.35;
    private static final int GRID = 16;
    private static final Set<String> GROWS = Set.of("tree", "flower", "grass", "rock");

    private CompositionScore() {}

    /** Weighted mean of the rules, 0…1. Veils and groups expanded from one box do not matter much; empty layouts score 0. */
    public static double of(Layout layout) {
        return of(Pieces.of(layout));
    }

    /** Every rule's value. */
    public static Map<Rule, Double> rules(Layout layout) {
        return rules(Pieces.of(layout));
    }

    static double of(Composition c) {
        return rules(c).entrySet().stream().mapToDouble(e -> e.getKey().weight() * e.getValue()).sum();
    }

    static Map<Rule, Double> rules(Composition whole) {
        Map<Rule, Double> out = new EnumMap<>(Rule.class);
        List<Piece> pieces = whole.pieces().stream().filter(p -> p.concept().footing() != Footing.VEIL).toList();
        if (pieces.isEmpty()) {
            for (Rule r : Rule.values()) {
                out.put(r, 0.0);
            }
            return out;
        }
        Composition c = whole.with(pieces);
        out.put(Rule.FOOTING, footing(c));
        out.put(Rule.OVERLAP, overlap(c));
        out.put(Rule.HOST, host(c));
        out.put(Rule.DEPTH, depth(c));
        out.put(Rule.VOID, blank(c));
        out.put(Rule.SPACING, spacing(c));
        out.put(Rule.FRAME, frame(c));
        out.put(Rule.LAYERS, layers(c));
        return out;
    }

    static double clamp(double v) {
        return Math.clamp(v, 0.0, 1.0);
    }

    /** Things the eye counts: not surfaces, backdrops, scatters, mist. */
    static boolean important(Piece p) {
        return switch (p.concept().footing()) {
            case PLANE, BACKDROP, VEIL -> false;
            default -> switch (p.concept().semantic()) {
                case FIGURE, ANIMAL, ARCHITECTURE, CELESTIAL, FLOWER, FOLIAGE, NEAR_ROCK -> true;
                default -> false;
            };
        };
    }

    private static double ink(SemanticClass s) {
        return switch (s) {
            case VOID -> 0;
            case SKY, WATER -> 0.1;
            case FAR_MOUNTAIN -> 0.6;
            case NEAR_ROCK, FOLIAGE -> 0.9;
            case EARTH -> 0.4;
            case ARCHITECTURE, FLOWER -> 1;
            case FIGURE -> 1.3;
            case ANIMAL -> 1.1;
            case CELESTIAL -> 0.8;
        };
    }

    private static double mass(Piece p) {
        return ink(p.concept().semantic()) * Math.pow(p.area(), 0.8) * (1.4 - p.depth());
    }

    private static double footing(Composition c) {
        Footings footings = new Footings(c);
        double sum = 0;
        double weights = 0;
        for (Piece p : c.pieces()) {
            double w = p.entity() >= 0 ? 1 : 0.5;
            sum += w * footings.of(p);
            weights += w;
        }
        return sum / weights;
    }

    /** Share of the smaller box that two important things may cover of each other. */
    private static double allowed(Piece p, Piece q) {
        Concept a = p.concept();
        Concept b = q.concept();
        Set<SemanticClass> kinds = EnumSet.of(a.semantic(), b.semantic());
        if (a.footing() == Footing.EDGE && Roles.perch(b) || b.footing() == Footing.EDGE && Roles.perch(a)) {
            return 1;
        }
        if (kinds.contains(SemanticClass.NEAR_ROCK)) {
            return 0.8;
        }
        if (Roles.carrier(a) && aboard(b) || Roles.carrier(b) && aboard(a)) {
            return 1;
        }
        if (a.footing() == Footing.THING || b.footing() == Footing.THING) {
            return kinds.contains(SemanticClass.FIGURE) || a.footing() != b.footing() ? 0.5 : 0.15;
        }
        if (kinds.contains(SemanticClass.CELESTIAL) && kinds.contains(SemanticClass.FOLIAGE)) {
            return 0.6;
        }
        if (a.footing() == Footing.AIR && plant(b) || b.footing() == Footing.AIR && plant(a)) {
            return 0.5;
        }
        if (plant(a) && plant(b)) {
            return 0.45;
        }
        if (kinds.contains(SemanticClass.FOLIAGE) && kinds.contains(SemanticClass.ARCHITECTURE)) {
            return 0.4;
        }
        if (plant(a) || plant(b)) {
            return 0.25;
        }
        return a.semantic() == SemanticClass.ARCHITECTURE && b.semantic() == SemanticClass.ARCHITECTURE ? 0.15 : 0.03;
    }

    /** Figures and animals may be on a boat or a bridge; what swims is not. */
    private static boolean aboard(Concept c) {
        return c.semantic() == SemanticClass.FIGURE || c.semantic() == SemanticClass.ANIMAL && c.footing() != Footing.WATER && !c.family().equals("fish");
    }

    private static boolean plant(Concept c) {
        return c.semantic() == SemanticClass.FOLIAGE || c.semantic() == SemanticClass.FLOWER;
    }

    /** How much more of the smaller box two important things cover of each other than their kinds allow, 0…1. */
    static double excess(Piece p, Piece q) {
        return Math.max(0, p.overlap(q) / Math.min(p.area(), q.area()) - allowed(p, q));
    }

    private static double overlap(Composition c) {
        List<Piece> things = c.pieces().stream().filter(CompositionScore::important).toList();
        double excess = 0;
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                excess += excess(things.get(i), things.get(j));
            }
        }
        return 1 / (1 + 3 * excess / Math.sqrt(Math.max(1, things.size())));
    }

    private static double host(Composition c) {
        double width = c.canvas().width();
        List<Piece> ranked = c.pieces().stream().filter(p -> p.concept().footing() != Footing.PLANE && !p.concept().id().equals("mist")
                && !p.concept().id().equals("range")).sorted(Comparator.comparingDouble((Piece p) -> -mass(p))).toList();
        if (ranked.isEmpty()) {
            return 0;
        }
        Piece leader = ranked.getFirst();
        double first = mass(leader);
        double third = Math.min(Math.abs(leader.cx() - width / 3), Math.abs(leader.cx() - 2 * width / 3)) / width;
        double onThird = clamp(1 - (third - 0.07) / 0.2);
        double second = ranked.size() > 1 ? mass(ranked.get(1)) : 0;
        double dominance = first > 0 ? clamp(1 - (second / first - 0.7) / 0.6) : 0;
        double total = 0;
        double moment = 0;
        for (Piece p : c.pieces()) {
            total += mass(p);
            moment += mass(p) * p.cx();
        }
        double off = total > 0 ? Math.abs(moment / total / width - 0.5) : 1;
        return 0.4 * onThird + 0.25 * dominance + 0.35 * clamp(1 - (off - 0.15) / 0.2);
    }

    private static double depth(Composition c) {
        List<Double> logs = new ArrayList<>();
        List<Piece> standing = new ArrayList<>();
        for (Piece p : c.pieces()) {
            boolean sized = switch (p.concept().footing()) {
                case GROUND, WATER, EDGE, AIR, THING -> p.count() == 1 && !Roles.spread(p.concept());
                default -> false;
            };
            if (sized) {
                logs.add(Math.log(p.h() / Perspective.naturalHeight(p.concept(), p.depth())));
            }
            if (p.concept().footing() == Footing.GROUND || p.concept().footing() == Footing.WATER || p.concept().footing() == Footing.BACKDROP) {
                standing.add(p);
            }
        }
        double size = 1;
        if (!logs.isEmpty()) {
            logs.sort(null);
            double middle = logs.get(logs.size() / 2);
            size = logs.stream().mapToDouble(v -> clamp(1 - (Math.abs(v - middle) - 0.3) / 0.5)).sum() / logs.size();
            size *= clamp(1 - Math.max(0, Math.max(middle - Math.log(2.2), Math.log(0.6) - middle)) / 0.5);
        }
        int pairs = 0;
        int good = 0;
        for (int i = 0; i < standing.size(); i++) {
            for (int j = 0; j < i; j++) {
                Piece p = standing.get(i);
                Piece q = standing.get(j);
                if (Math.abs(p.depth() - q.depth()) > 0.12) {
                    Piece near = p.depth() < q.depth() ? p : q;
                    Piece far = near == p ? q : p;
                    pairs++;
                    good += near.foot() >= far.foot() - 0.02 ? 1 : 0;
                }
            }
        }
        return 0.5 * size + 0.5 * (pairs > 0 ? (double) good / pairs : 1);
    }

    private static double blank(Composition c) {
        int nx = (int) Math.rint(GRID * c.canvas().width());
        int ny = (int) Math.rint(GRID * c.canvas().height());
        Piece[] inked = c.pieces().stream().filter(p -> ink(p.concept().semantic()) >= BLANK_BELOW).toArray(Piece[]::new);
        int[] empty = new int[9];
        int[] cells = new int[9];
        for (int j = 0; j < ny; j++) {
            double y = (j + 0.5) / GRID;
            for (int i = 0; i < nx; i++) {
                double x = (i + 0.5) / GRID;
                if (c.canvas().inside(x, y)) {
                    int cell = 3 * (3 * j / ny) + 3 * i / nx;
                    cells[cell]++;
                    if (!inked(inked, x, y)) {
                        empty[cell]++;
                    }
                }
            }
        }
        int total = 0;
        int bare = 0;
        int open = 0;
        for (int k = 0; k < 9; k++) {
            total += cells[k];
            bare += empty[k];
            open += cells[k] > 0 && empty[k] >= 0.85 * cells[k] ? 1 : 0;
        }
        double share = (double) bare / total;
        boolean quiet = c.mood() == Setting.Mood.LONELY || c.mood() == Setting.Mood.SAD || c.mood() == Setting.Mood.SERENE;
        double low = quiet ? 0.45 : 0.35;
        double high = quiet ? 0.75 : 0.65;
        double amount = clamp(1 - Math.max(0, Math.max(low - share, share - high)) / 0.25);
        return 0.7 * amount + 0.3 * clamp(open / 2.0);
    }

    private static boolean inked(Piece[] pieces, double x, double y) {
        for (Piece p : pieces) {
            if (inks(p, x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inks(Piece p, double x, double y) {
        if (y < p.y0() || y > p.foot()) {
            return false;
        }
        if (p.concept().footing() == Footing.BACKDROP || p.concept().footing() == Footing.PLANE) {
            return p.holds(x, y);
        }
        double dx = (x - p.cx()) / (p.w() / 2);
        double dy = (y - p.cy()) / (p.h() / 2);
        return dx * dx + dy * dy <= 1.1;
    }

    private static double spacing(Composition c) {
        List<Piece> things = c.pieces().stream().filter(CompositionScore::important).toList();
        if (things.size() < 3) {
            return 1;
        }
        double[] nearest = new double[things.size()];
        int level = 0;
        double mean = 0;
        for (int i = 0; i < nearest.length; i++) {
            Piece p = things.get(i);
            nearest[i] = Double.POSITIVE_INFINITY;
            for (int j = 0; j < nearest.length; j++) {
                Piece q = things.get(j);
                if (i != j) {
                    nearest[i] = Math.min(nearest[i], Math.hypot(p.cx() - q.cx(), p.cy() - q.cy()));
                }
                if (j < i && p.concept().id().equals(q.concept().id()) && Math.abs(p.foot() - q.foot()) < 0.006) {
                    level++;
                }
            }
            mean += nearest[i] / nearest.length;
        }
        double variance = 0;
        for (double d : nearest) {
            variance += (d - mean) * (d - mean) / nearest.length;
        }
        return clamp(Math.sqrt(variance) / Math.max(1e-6, mean) / 0.35) * 0.7 + 0.3 * clamp(1 - level / 2.0);
    }

    private static double frame(Composition c) {
        Canvas canvas = c.canvas();
        List<Piece> things = c.pieces().stream().filter(CompositionScore::important)
                .filter(p -> p.concept().footing() != Footing.EDGE || p.concept().semantic() == SemanticClass.ANIMAL).toList();
        if (things.isEmpty()) {
            return 1;
        }
        double total = 0;
        int kisses = 0;
        for (int i = 0; i < things.size(); i++) {
            Piece p = things.get(i);
            total += insideShare(p, canvas);
            boolean touches = Math.abs(p.x0()) < 0.008 || Math.abs(p.x1() - canvas.width()) < 0.008 || Math.abs(p.y0()) < 0.008;
            if (touches && !GROWS.contains(p.concept().family())) {
                kisses++;
            }
            for (int j = 0; j < i; j++) {
                Piece q = things.get(j);
                double tall = Math.min(p.foot(), q.foot()) - Math.max(p.y0(), q.y0());
                if (tall > 0.02 && Math.min(Math.abs(p.x0() - q.x1()), Math.abs(p.x1() - q.x0())) < 0.004) {
                    kisses++;
                }
            }
        }
        return total / things.size() * (1 / (1 + 0.5 * kisses / things.size()));
    }

    private static double insideShare(Piece p, Canvas canvas) {
        boolean grows = GROWS.contains(p.concept().family());
        double inset = grows ? 0.3 : 0.05;
        double[] xs = {p.x0() + inset * p.w(), p.x1() - inset * p.w()};
        double[] ys = {p.y0() + inset * p.h(), p.foot() - inset * p.h()};
        if (grows) { // a plant may be rooted below the frame, a tree may be cut by the upper edge
            ys = canvas.outline() == Format.Outline.RECTANGLE ? new double[] {Math.max(ys[0], 0.01), Math.min(ys[1], canvas.height() - 0.01)}
                    : new double[] {p.cy(), p.cy()};
        }
        int in = 0;
        for (double x : xs) {
            for (double y : ys) {
                in += canvas.inside(x, y) ? 1 : 0;
            }
        }
        return in / 4.0;
    }

    private static double layers(Composition c) {
        if (c.pieces().stream().noneMatch(p -> p.concept().footing() == Footing.PLANE || p.concept().footing() == Footing.BACKDROP)) {
            return 1;
        }
        boolean near = c.pieces().stream().anyMatch(p -> p.depth() < 0.25);
        boolean middle = c.pieces().stream().anyMatch(p -> p.depth() >= 0.25 && p.depth() < 0.65);
        boolean far = c.pieces().stream().anyMatch(p -> p.depth() >= 0.65);
        return ((near ? 1 : 0) + (middle ? 1 : 0) + (far ? 1 : 0)) / 3.0;
    }
}
