package danqing.engine.contour.living;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Page;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LivingFamilyTest {
    private static final double PAGE = 768;
    private static final Set<String> FAMILIES = Set.of("bird", "animal", "fish", "insect", "figure");
    private static final Map<String, Motif> MOTIFS = new LivingFamily().motifs();
    private static final List<Setting> SETTINGS = List.of(Setting.PLAIN,
            new Setting(Setting.Season.WINTER, Setting.Hour.DUSK, Setting.Weather.SNOW, Setting.Mood.LONELY),
            new Setting(Setting.Season.AUTUMN, Setting.Hour.NIGHT, Setting.Weather.WIND, Setting.Mood.SAD));

    @Test
    void everyLivingConceptHasAMotif() {
        Set<String> missing = new TreeSet<>();
        for (Concept c : Concepts.all()) {
            if (FAMILIES.contains(c.family()) && !MOTIFS.containsKey(c.id())) {
                missing.add(c.id());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @TestFactory
    List<DynamicTest> drawsInsideItsBox() {
        return MOTIFS.keySet().stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            Concept c = Concepts.get(id);
            for (double height : new double[] {14, 60, 400}) {
                for (double aspect : new double[] {c.aspect(), c.aspect() * 1.8}) {
                    for (int pose = 0; pose < 8; pose++) {
                        for (boolean flip : new boolean[] {false, true}) {
                            check(id, subject(id, height * aspect, height, pose, flip, SETTINGS.get(pose % SETTINGS.size()), 11L * pose + id.hashCode()));
                        }
                    }
                }
            }
        })).toList();
    }

    @TestFactory
    List<DynamicTest> posesAreDifferentDrawings() {
        return MOTIFS.keySet().stream().filter(id -> !id.equals("firefly")).map(id -> DynamicTest.dynamicTest(id, () -> {
            Set<String> drawings = new TreeSet<>();
            for (int pose = 0; pose < 8; pose++) {
                List<Mark> marks = draw(id, subject(id, 160 * Concepts.get(id).aspect(), 160, pose, false, Setting.PLAIN, 5));
                drawings.add(String.join(";", marks.stream().map(LivingFamilyTest::describe).toList()));
            }
            assertTrue(drawings.size() >= 2, "all poses of " + id + " are the same drawing");
        })).toList();
    }

    @Test
    void sameSeedSameDrawing() {
        for (String id : MOTIFS.keySet()) {
            Subject s = subject(id, 120, 100, 3, false, Setting.PLAIN, 77);
            assertEquals(draw(id, s).stream().map(LivingFamilyTest::describe).toList(), draw(id, s).stream().map(LivingFamilyTest::describe).toList(), id);
            Subject other = subject(id, 120, 100, 3, false, Setting.PLAIN, 78);
            assertNotEquals(draw(id, s).stream().map(LivingFamilyTest::describe).toList(), draw(id, other).stream().map(LivingFamilyTest::describe).toList(), id);
        }
    }

    @Test
    void mirroringTurnsTheDrawingAround() {
        Subject right = subject("scholar", 60, 120, 3, false, Setting.PLAIN, 9);
        Subject left = subject("scholar", 60, 120, 3, true, Setting.PLAIN, 9);
        double staffRight = centre(draw("scholar", right).getLast());
        double staffLeft = centre(draw("scholar", left).getLast());
        assertTrue(staffRight > right.cx() && staffLeft < left.cx(), staffRight + " / " + staffLeft);
    }

    private static double centre(Mark m) {
        float[] x = column(m, true);
        double sum = 0;
        for (float v : x) {
            sum += v;
        }
        return sum / x.length;
    }

    private static Subject subject(String id, double w, double h, int pose, boolean flip, Setting setting, long seed) {
        return new Subject(id, PAGE / 2 - w / 2, PAGE / 2 - h / 2, w, h, .2, .85, 2, pose, flip, 1, List.of(), setting, PAGE / 2, PAGE, PAGE, seed);
    }

    private static List<Mark> draw(String id, Subject s) {
        Brush b = new Brush(new Page(PAGE, PAGE), new Rng(s.seed()), Visibility.FULL);
        MOTIFS.get(id).draw(b, s);
        return b.marks();
    }

    private static void check(String id, Subject s) {
        List<Mark> marks = draw(id, s);
        String what = id + " pose " + s.pose() + " " + Math.round(s.w()) + "x" + Math.round(s.h());
        assertFalse(marks.isEmpty(), what + " draws nothing");
        int cap = s.h() < 20 ? 220 : s.h() < 100 ? 700 : 2500;
        assertTrue(marks.size() <= cap, what + ": " + marks.size() + " marks");
        double mx = Math.max(s.w() * .175, 3);
        double my = Math.max(s.h() * .175, 3);
        for (Mark m : marks) {
            float[] x = column(m, true);
            float[] y = column(m, false);
            boolean soft = m instanceof Wash w && w.soft() > 0;
            for (int i = 0; i < x.length; i++) {
                assertTrue(Float.isFinite(x[i]) && Float.isFinite(y[i]), what + " not finite");
                if (!soft) {
                    int k = i;
                    assertTrue(x[i] > s.x() - mx && x[i] < s.x() + s.w() + mx, () -> what + " leaves its box: x " + (x[k] - s.x()) / s.w());
                    assertTrue(y[i] > s.y() - my && y[i] < s.foot() + my, () -> what + " leaves its box: y " + (y[k] - s.y()) / s.h());
                }
            }
        }
    }

    private static float[] column(Mark m, boolean x) {
        return switch (m) {
            case Stroke s -> x ? s.x() : s.y();
            case Wash w -> x ? w.x() : w.y();
            case Clear c -> x ? c.x() : c.y();
            case Backdrop b -> new float[0];
        };
    }

    private static String describe(Mark m) {
        return m.getClass().getSimpleName() + Arrays.hashCode(column(m, true)) + "," + Arrays.hashCode(column(m, false));
    }
}
