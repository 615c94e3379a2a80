package danqing.engine.contour;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Page;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.land.Glitter;
import danqing.engine.contour.land.Paths;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Layout → Contour (轮廓): draws every placement from its motif, back to front, on one page, so that each hand sees what stands already. The same layout
 * and seed give the same drawing, and one placement's lines do not change when another is moved.
 */
public final class Draughtsman {
    /**
     * @param seed  of the drawing; each placement draws with its own stream derived from its id
     * @param drawn told each group as it is finished
     */
    public Contour draw(Layout layout, long seed, Cancellation cancellation, Consumer<Group> drawn) {
        double width = layout.aspect() >= 1 ? Contour.SHORT_SIDE * layout.aspect() : Contour.SHORT_SIDE;
        double height = layout.aspect() >= 1 ? Contour.SHORT_SIDE : Contour.SHORT_SIDE / layout.aspect();
        double horizon = layout.horizon() * height;
        Page page = new Page(width, height);
        List<Group> groups = new ArrayList<>();
        Group backdrop = backdrop(layout.setting(), horizon);
        groups.add(backdrop);
        drawn.accept(backdrop);
        int side = light(layout, seed);
        Perches perches = new Perches();
        List<Subject> roads = new ArrayList<>();
        Subject disc = layout.placements().stream().filter(p -> p.concept().equals("moon") || p.concept().equals("sun")).findFirst()
                .map(p -> subject(p, Concepts.get(p.concept()), layout, width, height, horizon, side, seed)).orElse(null);
        for (Placement p : ordered(layout.placements())) {
            cancellation.check();
            Concept concept = Concepts.get(p.concept());
            Subject s = subject(p, concept, layout, width, height, horizon, side, seed);
            if (!p.pinned()) {
                s = perches.seat(s, concept);
            }
            Brush brush = new Brush(page, Rng.of(s.seed(), "hand"), air(layout.setting(), p.depth()));
            Motifs.of(p.concept()).draw(brush, s);
            Group g = new Group(p.id(), p.entity(), p.concept(), concept.semantic(), hundredth(p.depth()), brush.marks());
            groups.add(g);
            perches.stands(s, concept);
            drawn.accept(g);
            if (p.concept().equals("road")) {
                roads.add(s);
            } else if (concept.footing() == Footing.PLANE && concept.semantic() == SemanticClass.EARTH) {
                for (Subject road : roads) {
                    Brush again = new Brush(page, Rng.of(road.seed(), "hand"), air(layout.setting(), p.depth()));
                    Paths.over(again, road, s.y() + s.h() * .2);
                    if (!again.marks().isEmpty()) {
                        groups.add(new Group(p.id() + ".road", p.entity(), "road", SemanticClass.EARTH, hundredth(p.depth()), again.marks()));
                    }
                }
            }
            if (concept.footing() == Footing.PLANE && concept.semantic() == SemanticClass.WATER) {
                Group mirrored = Reflection.of(groups, p, s);
                if (!mirrored.marks().isEmpty()) {
                    groups.add(mirrored);
                }
                if (disc != null && layout.setting().hour() != Setting.Hour.DAY) {
                    Brush light = new Brush(page, Rng.of(disc.seed(), "glitter"), Visibility.FULL);
                    Glitter.draw(light, disc, s.y() + s.h() * .06, Math.min(s.y() + s.h() * .8, height));
                    groups.add(new Group(p.id() + ".glitter", p.entity(), p.concept(), SemanticClass.WATER, hundredth(p.depth()), light.marks()));
                }
            }
        }
        return new Contour(hundredth(width), hundredth(height), layout.outline(), layout.setting(), groups, seed);
    }

    /** Back to front; what perches waits until all boughs stand, and what covers the whole picture comes last. */
    private static List<Placement> ordered(List<Placement> placements) {
        List<Placement> sorted = new ArrayList<>(placements);
        sorted.sort(Comparator.comparingInt(p -> {
            Concept c = Concepts.get(p.concept());
            boolean perches = c.footing() == Footing.EDGE && c.family().equals("bird") || c.id().equals("vine");
            return c.footing() == Footing.VEIL ? 2 : perches ? 1 : 0;
        }));
        for (Placement p : placements) {
            // what stands on a piece of land is drawn on it, not buried by it
            int ground = -1;
            for (int i = sorted.indexOf(p) + 1; i < sorted.size(); i++) {
                if (carries(sorted.get(i), p)) {
                    ground = i;
                }
            }
            if (ground > 0) {
                sorted.remove(p);
                sorted.add(ground, p);
            }
        }
        return sorted;
    }

    private static boolean carries(Placement land, Placement p) {
        Concept c = Concepts.get(land.concept());
        double foot = p.box().y() + p.box().h();
        double down = (foot - land.box().y()) / land.box().h();
        double across = (p.box().centerX() - land.box().x()) / land.box().w();
        return Concepts.get(p.concept()).footing() == Footing.GROUND && c.footing() == Footing.PLANE && c.semantic() == SemanticClass.EARTH
                && Math.abs(p.depth() - land.depth()) < .16 && down > .12 && down < .8 && across > .05 && across < .95;
    }

    /** What an SVG keeps, so that a drawing read back is the same. */
    private static float hundredth(double v) {
        return Math.round(v * 100) / 100f;
    }

    private static Subject subject(Placement p, Concept c, Layout layout, double width, double height, double horizon, int light, long seed) {
        double ink = Math.clamp(1 - .66 * Math.pow(p.depth(), 1.1), .3, .97);
        double line = 2.1 - 1.0 * p.depth();
        return new Subject(p.concept(), p.box().x() * width, p.box().y() * height, p.box().w() * width, p.box().h() * height, p.depth(), ink, line,
                p.pose(), p.flip(), light, p.attributes(), layout.setting(), horizon, width, height, seed * 1_000_003L + p.id().hashCode() * 31L
                + c.id().hashCode());
    }

    /** Air between us and a thing: thin on a clear day, thick in mist. */
    private static Visibility air(Setting setting, double depth) {
        double loss = switch (setting.weather()) {
            case MIST -> .55;
            case RAIN -> .30;
            case SNOW -> .15;
            default -> 0;
        };
        return loss == 0 || depth < .2 ? Visibility.FULL : (x, y) -> 1 - loss * (depth - .2) / .8;
    }

    /** Light falls from the side of the sun or moon, else from a side the seed chooses. */
    private static int light(Layout layout, long seed) {
        for (Placement p : layout.placements()) {
            if (p.concept().equals("sun") || p.concept().equals("moon")) {
                return p.box().centerX() < .5 ? 1 : -1;
            }
        }
        return new Rng(seed).sign();
    }

    private static Group backdrop(Setting s, double horizon) {
        double tone = switch (s.hour()) {
            case NIGHT -> .40;
            case DUSK -> .16;
            case DAWN -> .07;
            case DAY -> 0;
        };
        tone = Math.max(tone, switch (s.weather()) {
            case SNOW -> .30;
            case RAIN -> .20;
            case MIST, CLOUD -> .08;
            default -> 0;
        });
        double ground = s.weather() == Setting.Weather.RAIN ? .04 : 0;
        return new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop(hundredth(horizon), hundredth(tone), hundredth(ground))));
    }
}
