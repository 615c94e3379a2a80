package danqing.engine.contour.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Page;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every concept of sky, weather, water, mountain, rock and earth, drawn in every pose, both ways round, near and far, in all weathers. */
class LandFamilyTest {
    private static final Set<String> FAMILIES = Set.of("celestial", "sky", "weather", "water", "mountain", "rock", "earth");
    private static final Map<String, Motif> MOTIFS = new LandFamily().motifs();
    private static final List<Setting> SETTINGS = List.of(Setting.PLAIN,
            new Setting(Setting.Season.WINTER, Setting.Hour.DUSK, Setting.Weather.SNOW, Setting.Mood.LONELY),
            new Setting(Setting.Season.AUTUMN, Setting.Hour.NIGHT, Setting.Weather.WIND, Setting.Mood.NEUTRAL));

    /** Things without a left and a right. */
    private static final Set<String> SYMMETRIC = Set.of("moon", "sun", "star", "glow", "mist", "moss");

    @Test
    void drawsEveryConceptOfItsFamilies() {
        Set<String> wanted = new TreeSet<>();
        for (Concept c : Concepts.all()) {
            if (FAMILIES.contains(c.family())) {
                wanted.add(c.id());
            }
        }
        assertEquals(wanted, new TreeSet<>(MOTIFS.keySet()));
    }

    @Test
    void drawsAnywhereAtAnySizeWithoutLosingItsBox() {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        MOTIFS.keySet().parallelStream().forEach(id -> {
            for (int pose = 0; pose < 8; pose++) {
                for (double height : new double[] {14, 70, 300}) {
                    for (Setting setting : SETTINGS) {
                        check(subject(id, height, pose, pose % 2 == 1, setting), faults);
                    }
                    check(subject(id, height, pose, pose % 2 == 0, Setting.PLAIN), faults);
                }
            }
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults, first: " + faults.subList(0, Math.min(12, faults.size())));
    }

    @Test
    void survivesOddBoxes() {
        List<String> faults = new ArrayList<>();
        for (String id : MOTIFS.keySet()) {
            for (double[] box : new double[][] {{3, 3}, {400, 6}, {6, 400}, {900, 500}}) {
                Subject s = new Subject(id, 60, 90, box[0], box[1], .5, .7, 1.6, 2, false, -1, List.of(), Setting.PLAIN, 300, 1100, 768, 11);
                finite(id + " in " + box[0] + "×" + box[1], draw(s), faults);
            }
        }
        assertTrue(faults.isEmpty(), faults::toString);
    }

    @Test
    void sameSubjectGivesTheSameDrawingAndPosesDiffer() {
        for (String id : MOTIFS.keySet()) {
            List<Mark> first = draw(subject(id, 150, 0, false, Setting.PLAIN));
            assertSame(id, first, draw(subject(id, 150, 0, false, Setting.PLAIN)));
            int different = 0;
            for (int pose = 1; pose < 8; pose++) {
                different += describe(draw(subject(id, 150, pose, false, Setting.PLAIN))).equals(describe(first)) ? 0 : 1;
            }
            assertTrue(different >= 4, id + ": only " + different + " poses differ from the first");
            Footing footing = Concepts.get(id).footing();
            if (footing != Footing.PLANE && footing != Footing.VEIL && !SYMMETRIC.contains(id)) {
                assertFalse(describe(draw(subject(id, 150, 0, true, Setting.PLAIN))).equals(describe(first)), id + " is not mirrored");
            }
        }
    }

    @Test
    void glitterStaysOnItsWaterAndWidensTowardUs() {
        Subject moon = subject("moon", 90, 0, false, Setting.PLAIN);
        Brush brush = new Brush(new Page(1400, 1000), new Rng(1), Visibility.FULL);
        Glitter.draw(brush, moon, 500, 800);
        List<Mark> marks = brush.marks();
        assertTrue(marks.size() > 30 && marks.size() < 600, marks.size() + " marks");
        List<String> faults = new ArrayList<>();
        finite("glitter", marks, faults);
        assertTrue(faults.isEmpty(), faults::toString);
        double[] box = extent(marks);
        assertTrue(box[1] > 490 && box[3] < 815, Arrays.toString(box));
        Brush none = new Brush(new Page(1400, 1000), new Rng(1), Visibility.FULL);
        Glitter.draw(none, moon, 800, 500);
        assertTrue(none.marks().isEmpty());
    }

    private static void assertSame(String id, List<Mark> a, List<Mark> b) {
        assertEquals(describe(a), describe(b), id);
    }

    private static Subject subject(String id, double height, int pose, boolean flip, Setting setting) {
        Concept c = Concepts.get(id);
        double w = c.footing() == Footing.VEIL ? height : height * c.aspect();
        double h = w > 900 ? height * 900 / w : height;
        return new Subject(id, 250, 350, Math.min(900, w), h, height > 100 ? .2 : .6, height > 100 ? .9 : .5, height > 100 ? 2 : 1.3, pose, flip, 1,
                List.of(), setting, 400, 1400,
                1000, 31L * pose + id.hashCode());
    }

    private static List<Mark> draw(Subject s) {
        Brush brush = new Brush(new Page(s.pageWidth(), s.pageHeight()), new Rng(s.seed()), Visibility.FULL);
        MOTIFS.get(s.concept()).draw(brush, s);
        return brush.marks();
    }

    private static void check(Subject s, List<String> faults) {
        String name = s.concept() + " pose " + s.pose() + " height " + s.h() + " " + s.setting().weather();
        List<Mark> marks = draw(s);
        if (marks.isEmpty()) {
            faults.add(name + " draws nothing");
        }
        double cap = s.h() < 20 ? 420 : s.h() < 100 ? 2000 : 3400;
        if (marks.size() > cap) {
            faults.add(name + " has " + marks.size() + " marks");
        }
        finite(name, marks, faults);
        double[] box = extent(marks);
        double dx = .175 * s.w() + 12;
        double dy = .175 * s.h() + 12;
        if (Concepts.get(s.concept()).footing() != Footing.VEIL && box[0] <= box[2]
                && (box[0] < s.x() - dx || box[2] > s.x() + s.w() + dx || box[1] < s.y() - dy || box[3] > s.foot() + dy)) {
            faults.add("%s leaves its box: %.0f %.0f %.0f %.0f of %.0f %.0f %.0f %.0f".formatted(name, box[0], box[1], box[2], box[3], s.x(), s.y(),
                    s.x() + s.w(), s.foot()));
        }
    }

    private static void finite(String name, List<Mark> marks, List<String> faults) {
        for (Mark m : marks) {
            boolean ok = switch (m) {
                case Stroke k -> all(k.x()) && all(k.y()) && all(k.halfWidth()) && all(k.tone());
                case Wash w -> all(w.x()) && all(w.y()) && Float.isFinite(w.tone()) && all(w.fade());
                case Clear c -> all(c.x()) && all(c.y()) && all(c.opacity()) && all(c.dissolve());
                case Backdrop b -> true;
            };
            if (!ok) {
                faults.add(name + ": not finite: " + m.getClass().getSimpleName());
                return;
            }
        }
    }

    private static boolean all(float[] v) {
        for (float f : v) {
            if (!Float.isFinite(f)) {
                return false;
            }
        }
        return true;
    }

    private static boolean all(Gradient g) {
        return g == null || all(new float[] {g.x0(), g.y0(), g.v0(), g.x1(), g.y1(), g.v1()});
    }

    /** Bounds of what has an edge: crisp strokes of some tone and silhouettes; soft washes and haloes may breathe outside. */
    private static double[] extent(List<Mark> marks) {
        double[] b = {1e9, 1e9, -1e9, -1e9};
        for (Mark m : marks) {
            switch (m) {
                case Stroke k when k.soft() == 0 -> {
                    for (int i = 0; i < k.x().length; i++) {
                        if (k.tone()[i] > .1) {
                            grow(b, k.x()[i], k.y()[i]);
                        }
                    }
                }
                case Clear c -> {
                    for (int i = 0; i < c.x().length; i++) {
                        if (c.opacity() == null || c.opacity().at(c.x()[i], c.y()[i]) > .2) {
                            grow(b, c.x()[i], c.y()[i]);
                        }
                    }
                }
                default -> { }
            }
        }
        return b;
    }

    private static void grow(double[] b, double x, double y) {
        b[0] = Math.min(b[0], x);
        b[1] = Math.min(b[1], y);
        b[2] = Math.max(b[2], x);
        b[3] = Math.max(b[3], y);
    }

    private static String describe(List<Mark> marks) {
        StringBuilder sb = new StringBuilder();
        for (Mark m : marks) {
            switch (m) {
                case Stroke k -> sb.append('s').append(Arrays.hashCode(k.x())).append(Arrays.hashCode(k.tone()));
                case Wash w -> sb.append('w').append(Arrays.hashCode(w.y())).append(w.tone());
                case Clear c -> sb.append('c').append(Arrays.hashCode(c.x()));
                case Backdrop b -> sb.append('b');
            }
        }
        return sb.toString();
    }
}
