package danqing.engine.contour.built;

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
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every boat, building and thing draws in every pose, light and size, the same each time, inside its box, with a sane number of marks. */
class BuiltFamilyTest {
    private static final double SIDE = 1600;
    private static final List<Setting> SETTINGS = List.of(Setting.PLAIN,
            new Setting(Setting.Season.WINTER, Setting.Hour.DAY, Setting.Weather.SNOW, Setting.Mood.LONELY),
            new Setting(Setting.Season.AUTUMN, Setting.Hour.NIGHT, Setting.Weather.WIND, Setting.Mood.MARTIAL));
    private static final List<List<String>> ATTRIBUTES = List.of(List.of(), List.of("old", "withered"), List.of("red", "lonely"));
    private final Map<String, Motif> motifs = new BuiltFamily().motifs();

    @Test
    void drawsEveryConceptOfItsFamilies() {
        for (String id : motifs.keySet()) {
            assertTrue(List.of("boat", "building", "thing").contains(Concepts.get(id).family()), id);
        }
        Concepts.all().stream().filter(c -> List.of("boat", "building", "thing").contains(c.family()))
                .forEach(c -> assertTrue(motifs.containsKey(c.id()), "no motif for " + c.id()));
    }

    @Test
    void drawsInsideItsBoxWithFiniteNumbers() {
        motifs.forEach((id, motif) -> {
            Concept c = Concepts.get(id);
            for (double scale : new double[] {.12, .45, 1.4}) {
                double h = c.height() * 768 * scale;
                double w = h * c.aspect() * (scale < .2 ? 1.3 : scale > 1 ? .8 : 1);
                for (int pose = 0; pose < 8; pose++) {
                    for (int k = 0; k < SETTINGS.size(); k++) {
                        Subject s = subject(id, w, h, pose, pose % 2 == k % 2, SETTINGS.get(k), ATTRIBUTES.get(k));
                        List<Mark> marks = draw(motif, s);
                        String where = id + " pose " + pose + " scale " + scale + " setting " + k;
                        assertFalse(marks.isEmpty(), where);
                        assertTrue(marks.size() <= (h * w < 3000 ? 450 : 2600), where + " has " + marks.size() + " marks");
                        marks.forEach(m -> check(m, s, where));
                    }
                }
            }
        });
    }

    @Test
    void isDeterministic() {
        motifs.forEach((id, motif) -> {
            Concept c = Concepts.get(id);
            double h = c.height() * 768;
            Subject s = subject(id, h * c.aspect(), h, 3, true, SETTINGS.get(0), List.of());
            assertEquals(digest(draw(motif, s)), digest(draw(motif, s)), id);
        });
    }

    @Test
    void posesDiffer() {
        motifs.forEach((id, motif) -> {
            Concept c = Concepts.get(id);
            double h = c.height() * 768;
            long poses = java.util.stream.IntStream.range(0, 8)
                    .mapToLong(p -> digest(draw(motif, subject(id, h * c.aspect(), h, p, false, SETTINGS.get(0), List.of())))).distinct().count();
            assertTrue(poses >= 2 || List.of("armor", "qin").contains(id), id + " has " + poses + " poses");
        });
    }

    private static Subject subject(String id, double w, double h, int pose, boolean flip, Setting setting, List<String> attributes) {
        return new Subject(id, (SIDE - w) / 2, (SIDE - h) / 2, w, h, .3, .85, 1.8, pose, flip, pose % 3 == 0 ? -1 : 1, attributes, setting, SIDE / 2, SIDE, SIDE,
                77 + id.hashCode());
    }

    private static List<Mark> draw(Motif motif, Subject s) {
        Brush brush = new Brush(new Page(SIDE, SIDE), new Rng(s.seed()), Visibility.FULL);
        motif.draw(brush, s);
        return brush.marks();
    }

    private static void check(Mark mark, Subject s, String where) {
        switch (mark) {
            case Stroke k -> {
                inside(k.x(), k.y(), s, where);
                finite(k.halfWidth(), where);
                finite(k.tone(), where);
            }
            case Wash k -> {
                if (k.pigment() != Pigment.HALO && k.pigment() != Pigment.LIGHT) {
                    inside(k.x(), k.y(), s, where);
                }
            }
            case Clear k -> inside(k.x(), k.y(), s, where);
            case Backdrop k -> throw new AssertionError(where + " draws a backdrop");
        }
    }

    private static void inside(float[] x, float[] y, Subject s, String where) {
        finite(x, where);
        finite(y, where);
        double mx = .175 * s.w() + 3;
        double my = .175 * s.h() + 3;
        for (int i = 0; i < x.length; i++) {
            if (x[i] < s.x() - mx || x[i] > s.x() + s.w() + mx || y[i] < s.y() - my || y[i] > s.foot() + my) {
                throw new AssertionError(where + " leaves its box at " + (x[i] - s.x()) / s.w() + ", " + (y[i] - s.y()) / s.h());
            }
        }
    }

    private static void finite(float[] v, String where) {
        for (float f : v) {
            if (!Float.isFinite(f)) {
                throw new AssertionError(where + " has a number that is none");
            }
        }
    }

    private static long digest(List<Mark> marks) {
        long d = marks.size();
        for (Mark m : marks) {
            d = d * 31 + switch (m) {
                case Stroke k -> Arrays.hashCode(k.x()) * 7L + Arrays.hashCode(k.y()) + Arrays.hashCode(k.tone()) + k.pigment().ordinal();
                case Wash k -> Arrays.hashCode(k.x()) * 7L + Arrays.hashCode(k.y()) + k.pigment().ordinal();
                case Clear k -> Arrays.hashCode(k.x()) * 7L + Arrays.hashCode(k.y()) + k.body().ordinal();
                case Backdrop k -> 1;
            };
        }
        return d;
    }
}
