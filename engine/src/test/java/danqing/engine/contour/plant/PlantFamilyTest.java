package danqing.engine.contour.plant;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every plant, in all poses, both ways round, at three sizes and in all kinds of weather. */
class PlantFamilyTest {
    private static final Map<String, Motif> MOTIFS = new PlantFamily().motifs();
    private static final List<String> OURS = List.of("tree", "grass", "flower");
    private static final double[] SHARES = {.12, .45, 1};
    private static final List<Setting> SETTINGS = List.of(Setting.PLAIN,
            new Setting(Setting.Season.WINTER, Setting.Hour.DAY, Setting.Weather.SNOW, Setting.Mood.LONELY),
            new Setting(Setting.Season.AUTUMN, Setting.Hour.NIGHT, Setting.Weather.WIND, Setting.Mood.SAD),
            new Setting(Setting.Season.SPRING, Setting.Hour.DAWN, Setting.Weather.RAIN, Setting.Mood.JOYFUL),
            new Setting(Setting.Season.SUMMER, Setting.Hour.DUSK, Setting.Weather.CLEAR, Setting.Mood.SERENE));

    @Test
    void everyPlantConceptHasAMotif() {
        for (Concept c : Concepts.all()) {
            if (OURS.contains(c.family())) {
                assertTrue(MOTIFS.containsKey(c.id()), c.id());
            }
        }
        MOTIFS.keySet().forEach(id -> assertTrue(Concepts.find(id).isPresent(), id));
    }

    @Test
    void everyPlantDrawsWithinItsBoxInEverySetting() {
        MOTIFS.keySet().parallelStream().forEach(id -> {
            for (int pose = 0; pose < 8; pose++) {
                for (double share : SHARES) {
                    for (Setting setting : SETTINGS) {
                        check(subject(id, share, pose, false, setting, List.of()));
                        check(subject(id, share, pose, true, setting, List.of()));
                    }
                }
            }
        });
    }

    @Test
    void attributesAndOddBoxesAreHonoured() {
        for (String id : MOTIFS.keySet()) {
            for (String attribute : List.of("red", "white", "yellow", "withered", "old", "young", "green")) {
                check(subject(id, .4, 1, false, Setting.PLAIN, List.of(attribute)));
            }
            Subject s = subject(id, .4, 3, false, Setting.PLAIN, List.of());
            check(box(s, 60, 300));
            check(box(s, 300, 60));
            check(box(s, 9, 12));
        }
    }

    @Test
    void theSameSubjectGivesTheSameDrawing() {
        for (String id : MOTIFS.keySet()) {
            Subject s = subject(id, .5, 4, true, SETTINGS.get(2), List.of());
            assertEquals(describe(draw(s)), describe(draw(s)), id);
        }
    }

    @Test
    void posesDiffer() {
        for (String id : MOTIFS.keySet()) {
            String a = describe(draw(subject(id, .5, 0, false, Setting.PLAIN, List.of())));
            String b = describe(draw(subject(id, .5, 1, false, Setting.PLAIN, List.of())));
            if (Concepts.get(id).height() > .2) {
                assertFalse(a.equals(b), id);
            }
        }
    }

    @Test
    void birdsCanSitOnBoughs() {
        for (String id : List.of("plum", "crabapple", "willow", "old_tree", "winter_tree", "pine", "peach", "tree", "maple", "magnolia")) {
            for (int pose = 0; pose < 8; pose++) {
                Subject s = subject(id, 1, pose, pose % 2 == 0, Setting.PLAIN, List.of());
                List<double[]> seats = Perch.of(s);
                assertFalse(seats.isEmpty(), id + pose);
                assertTrue(seats.size() <= 6);
                for (double[] p : seats) {
                    assertTrue(p[0] > s.x() - s.w() * .1 && p[0] < s.x() + s.w() * 1.1 && p[1] > s.y() - s.h() * .1 && p[1] < s.foot(), id + pose);
                }
                assertEquals(seats.get(0)[0], Perch.of(s).get(0)[0]);
            }
        }
        assertTrue(Perch.of(subject("duckweed", 1, 0, false, Setting.PLAIN, List.of())).isEmpty());
    }

    private static Subject subject(String id, double share, int pose, boolean flip, Setting setting, List<String> attributes) {
        Concept c = Concepts.get(id);
        double h = c.height() * 768 * share;
        double w = h * c.aspect();
        return new Subject(id, 500 - w / 2, 500 - h / 2, w, h, .3, .9, 2 - share * .4, pose, flip, 1, attributes, setting, 500, 1000, 1000,
                pose * 31L + id.hashCode());
    }

    private static Subject box(Subject s, double w, double h) {
        return s.part(s.concept(), 500 - w / 2, 500 - h / 2, w, h, s.seed());
    }

    private static List<Mark> draw(Subject s) {
        Brush brush = new Brush(new Page(1000, 1000), new Rng(s.seed()), Visibility.FULL);
        MOTIFS.get(s.concept()).draw(brush, s);
        return brush.marks();
    }

    private static void check(Subject s) {
        List<Mark> marks = draw(s);
        String what = s.concept() + " pose " + s.pose() + " " + (int) s.w() + "×" + (int) s.h() + " " + s.setting() + s.attributes();
        assertFalse(marks.isEmpty(), what);
        double cap = s.h() < 48 && s.w() < 100 ? 450 : 3600;
        assertTrue(marks.size() <= cap, what + ": " + marks.size() + " marks");
        double dx = s.w() * .175 + 4;
        double dy = s.h() * .175 + 4;
        for (Mark m : marks) {
            float[][] p = points(m);
            for (int i = 0; i < p[0].length; i++) {
                assertTrue(Float.isFinite(p[0][i]) && Float.isFinite(p[1][i]), what);
                assertTrue(p[0][i] > s.x() - dx && p[0][i] < s.x() + s.w() + dx && p[1][i] > s.y() - dy && p[1][i] < s.foot() + dy,
                        () -> what + ": leaves its box");
            }
            if (m instanceof Stroke k) {
                for (int i = 0; i < k.tone().length; i++) {
                    assertTrue(k.tone()[i] >= 0 && k.tone()[i] <= 1 && Float.isFinite(k.halfWidth()[i]) && k.halfWidth()[i] > 0, what);
                }
            }
        }
    }

    private static float[][] points(Mark m) {
        return switch (m) {
            case Stroke k -> new float[][] {k.x(), k.y()};
            case Wash k -> new float[][] {k.x(), k.y()};
            case Clear k -> new float[][] {k.x(), k.y()};
            case Backdrop k -> new float[2][0];
        };
    }

    private static String describe(List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        for (Mark m : marks) {
            float[][] p = points(m);
            out.append(m.getClass().getSimpleName()).append(p[0].length).append(' ').append(p[0].length > 0 ? p[0][0] + p[1][p[1].length - 1] : 0).append(';');
        }
        return out.toString();
    }
}
