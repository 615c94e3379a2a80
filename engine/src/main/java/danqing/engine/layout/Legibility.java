package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a composition shows what the verse names: what {@link CompositionScore} cannot know, because it depends on the scene. Five terms, each 0…1:
 * <ul>
 * <li>presence 0.15: the host holds 24–52 % of the picture (a boat a quarter of its width or more);
 * <li>size 0.15: what is named is as large as it must be to be read ({@link Sizes});
 * <li>sight 0.3: nothing named is hidden by what is nearer, except by intent;
 * <li>ties 0.25: relations are kept by position ({@link Ties});
 * <li>company 0.15: what is named stands in reach of something else, within the middle of the picture, and what is added stays small.
 * </ul>
 * Less a fifth of what strays: setting suns not low, things leaving the page or standing below it, large boats too far away.
 */
final class Legibility {
    private static final int SAMPLES = 4;
    private final Scene scene;
    private final Cast cast;
    private final Sizes sizes;
    private final Ties ties;

    Legibility(Scene scene, Cast cast, Ties ties, long standing) {
        this.scene = scene;
        this.cast = cast;
        this.sizes = new Sizes(scene, cast, standing);
        this.ties = ties;
    }

    double of(Composition c) {
        return 0.15 * presence(c) + 0.15 * size(c) + 0.3 * sight(c) + 0.25 * ties.kept(c) + 0.15 * company(c) - 0.2 * strays(c);
    }

    /** Suns that set or rise and are not low, things that leave the page, boats too large for where they float: 0 = none. */
    private double strays(Composition c) {
        double sum = 0;
        double w = c.canvas().width();
        for (Piece p : c.pieces()) {
            if (p.concept().semantic() == SemanticClass.CELESTIAL && p.entity() >= 0) {
                List<String> said = scene.entities().get(p.entity()).attributes();
                double low = said.contains("setting") || said.contains("rising") ? Math.max(0, c.horizon() - p.foot() - (said.contains("setting") ? 0.06 : 0.14)) : 0;
                sum += 3 * low + 4 * Math.max(0, Math.max(0.06 - p.x0(), p.x1() - w + 0.06)) + 4 * Math.max(0, 0.04 - p.y0());
            }
            if (cast.hosts(p.concept()) && p.concept().footing() != Footing.EDGE && p.concept().footing() != Footing.BACKDROP) {
                sum += 3 * Math.max(0, Math.max(-p.x0(), p.x1() - w) / p.w() - 0.05);
            }
            boolean rooted = p.concept().footing() == Footing.EDGE && p.concept().semantic() != SemanticClass.ANIMAL;
            if (p.entity() >= 0 && CompositionScore.important(p) && !rooted && !cast.hosts(p.concept())) {
                sum += 3 * Math.min(1, Math.max(0, Math.max(0.05 - p.x0(), p.x1() - w + 0.05)) / p.w());
            }
            boolean feet = p.concept().footing() == Footing.GROUND || p.concept().footing() == Footing.THING;
            if (p.entity() >= 0 && feet || cast.hosts(p.concept()) && feet) {
                sum += 4 * Math.max(0, p.foot() - c.canvas().bottom() + 0.02);
            }
            if (p.concept().family().equals("boat") && p.entity() >= 0 && !Roles.spread(p.concept())) {
                double due = c.horizon() + (c.canvas().bottom() - c.horizon()) * Math.min(0.5, 1.5 * p.w());
                sum += 3 * Math.max(0, due - p.foot());
            }
        }
        return sum;
    }

    private double presence(Composition c) {
        if (cast.host().isEmpty()) {
            return 1;
        }
        double page = Math.min(c.canvas().width() * c.canvas().height(), 1.6);
        double best = 0;
        for (Piece p : c.pieces()) {
            if (cast.hosts(p.concept())) {
                double seen = Math.max(0, Math.min(p.x1(), c.canvas().width()) - Math.max(p.x0(), 0))
                        * Math.max(0, Math.min(p.foot(), c.canvas().height()) - Math.max(p.y0(), 0));
                double share = seen / page;
                double v = switch (cast.kind()) {
                    case BOAT -> CompositionScore.clamp(p.w() / 0.26);
                    case FIGURE, THING, OPEN, TOWN, FLOWER -> CompositionScore.clamp(p.h() / sizes.least(p));
                    default -> CompositionScore.clamp(share / 0.24) * CompositionScore.clamp(1 - (share - 0.52) / 0.2);
                };
                best = Math.max(best, v);
            }
        }
        return best;
    }

    private double size(Composition c) {
        double sum = 0;
        int n = 0;
        for (Piece p : c.pieces()) {
            if (sizes.asked(p)) {
                sum += CompositionScore.clamp((p.h() / sizes.least(p) - 0.55) / 0.4);
                n++;
            }
        }
        return n == 0 ? 1 : sum / n;
    }

    /** The named thing that is worst hidden counts as much as all of them together. */
    private double sight(Composition c) {
        double sum = 0;
        double worst = 1;
        int n = 0;
        List<Piece> pieces = c.pieces();
        for (Piece p : pieces) {
            if (p.entity() >= 0 && p.concept().footing() != Footing.PLANE && p.concept().footing() != Footing.VEIL && !p.concept().id().equals("mist")) {
                double v = CompositionScore.clamp(1.12 - 1.5 * hidden(p, pieces));
                sum += v;
                worst = Math.min(worst, v);
                n++;
            }
        }
        return n == 0 ? 1 : 0.5 * sum / n + 0.5 * worst;
    }

    /** Share of the body of {@code p} behind what is nearer, 0…1, by sampling; a trunk and a disc count more than a crown or a slope. */
    private double hidden(Piece p, List<Piece> pieces) {
        boolean disc = p.concept().semantic() == SemanticClass.CELESTIAL;
        boolean mountain = p.concept().footing() == Footing.BACKDROP;
        boolean tree = p.concept().family().equals("tree") && p.concept().footing() == Footing.GROUND;
        double back = Pieces.backness(p);
        List<Piece> nearer = new ArrayList<>();
        for (Piece q : pieces) {
            boolean meets = Math.abs(p.cx() - q.cx()) < 0.6 * (p.w() + q.w()) && q.y0() < p.foot() + 0.1 && q.foot() > p.y0() - 0.1;
            if (q != p && meets && Pieces.backness(q) < back && !together(p, q)) {
                nearer.add(q);
            }
        }
        double body = mean(p, nearer, mountain ? 0.5 : disc ? 1.15 : 0.84, disc ? -0.08 : 0.06, mountain ? 0.7 : disc ? 1.08 : 0.94);
        double trunk = tree ? mean(p, nearer, 0.2, 0.6, 0.96) : 0;
        return Math.min(1, (disc ? 2.2 : 1) * body + 0.7 * trunk);
    }

    private double mean(Piece p, List<Piece> nearer, double wide, double from, double to) {
        if (nearer.isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (int j = 0; j < SAMPLES; j++) {
            double y = p.y0() + p.h() * (from + (to - from) * (j + 0.5) / SAMPLES);
            for (int i = 0; i < SAMPLES; i++) {
                double x = p.cx() + p.w() * wide * ((i + 0.5) / SAMPLES - 0.5);
                double most = 0;
                for (Piece q : nearer) {
                    if (y >= q.y0() && y <= q.foot() && x >= q.x0() && x <= q.x1() && covers(q, x, y)) {
                        most = Math.max(most, solid(q.concept()));
                    }
                }
                sum += most;
            }
        }
        return sum / (SAMPLES * SAMPLES);
    }

    private static boolean covers(Piece q, double x, double y) {
        return switch (q.concept().footing()) {
            case PLANE -> y > q.y0() + 0.3 * q.h();
            case BACKDROP -> q.holds(x, y + 0.1 * q.h());
            default -> true;
        };
    }

    private static double solid(Concept c) {
        if (c.footing() == Footing.EDGE && c.semantic() != SemanticClass.NEAR_ROCK && c.semantic() != SemanticClass.ANIMAL) {
            return 0.5;
        }
        return switch (c.semantic()) {
            case NEAR_ROCK, ARCHITECTURE, FAR_MOUNTAIN, EARTH -> 1;
            case FOLIAGE -> c.family().equals("tree") ? 0.75 : 0.6;
            case FLOWER, ANIMAL, FIGURE -> 0.7;
            case VOID -> 0.4;
            case SKY -> 0.5;
            case CELESTIAL, WATER -> c.id().equals("waterfall") ? 1 : 0;
        };
    }

    /** Meant to be seen one before the other: a bird in its tree, people in a boat, a thing in a hand, what a tie joins. */
    private boolean together(Piece p, Piece q) {
        Concept a = p.concept();
        Concept b = q.concept();
        boolean bird = a.footing() == Footing.EDGE && a.semantic() == SemanticClass.ANIMAL && Roles.perch(b)
                || b.footing() == Footing.EDGE && b.semantic() == SemanticClass.ANIMAL && Roles.perch(a);
        boolean held = b.footing() == Footing.THING || Roles.carrier(a) && b.semantic() == SemanticClass.FIGURE;
        boolean fall = b.id().equals("waterfall") && (a.footing() == Footing.BACKDROP || a.id().equals("cliff"));
        boolean hangs = b.id().equals("vine") && a.family().equals("tree");
        boolean spray = Set.of("spring", "grass", "moss").contains(b.id()) && a.id().equals("rock");
        return bird || held || fall || hangs || spray;
    }

    private double company(Composition c) {
        double sum = 0;
        int n = 0;
        double hostArea = c.pieces().stream().filter(p -> cast.hosts(p.concept())).mapToDouble(Piece::area).max().orElse(0.2);
        for (Piece p : c.pieces()) {
            boolean stands = p.concept().footing() == Footing.GROUND || p.concept().footing() == Footing.THING || p.concept().footing() == Footing.WATER;
            if (stands && p.entity() >= 0 && !cast.hosts(p.concept())) {
                double nearest = 1;
                for (Piece q : c.pieces()) {
                    if (q != p && q.entity() >= 0 && CompositionScore.important(q) && q.concept().footing() != Footing.SKY) {
                        nearest = Math.min(nearest, Math.max(0, Math.abs(p.cx() - q.cx()) - (p.w() + q.w()) / 2) + Math.abs(p.foot() - q.foot()));
                    }
                }
                sum += CompositionScore.clamp(1.2 - nearest / 0.5);
                n++;
            } else if (p.entity() < 0 && CompositionScore.important(p) && !cast.hosts(p.concept())) {
                sum += CompositionScore.clamp(1.6 - 2 * p.area() / Math.max(0.05, hostArea));
                n++;
            }
        }
        return n == 0 ? 1 : sum / n;
    }
}
