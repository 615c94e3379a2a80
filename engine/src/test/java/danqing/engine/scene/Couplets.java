package danqing.engine.scene;

import danqing.engine.text.TextReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Couplets annotated by hand, and how well a reader agrees with them. */
final class Couplets {
    record Couplet(String text, List<String> imagery, String season, String hour, String weather) {}

    /** @param precision of images, @param recall of images, @param setting share of the 180 seasons, hours and weathers read rightly */
    record Agreement(double precision, double recall, double setting, double season, double hour, double weather, List<String> errors) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    private Couplets() {}

    /** Sixty, annotated before the lexicon was tuned. */
    static final String BEFORE = "couplets.tsv";
    /** Forty drawn at random, never tuned on. */
    static final String UNSEEN = "couplets-unseen.tsv";

    static List<Couplet> all(String file) {
        return Table.read(file, 5).stream().map(r -> new Couplet(r[0], Table.words(r[1]), r[2], r[3], r[4])).toList();
    }

    /** @param inferred whether images that no word names count as well */
    static Agreement measure(String file, SceneReader reader, boolean inferred) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int[] setting = new int[3];
        List<String> errors = new ArrayList<>();
        List<Couplet> couplets = all(file);
        for (Couplet c : couplets) {
            Scene scene = reader.read(TextReader.read(c.text()));
            Set<String> found = new HashSet<>();
            scene.entities().stream().filter(e -> inferred || e.origin() != Entity.Origin.INFERRED).forEach(e -> found.add(e.concept()));
            List<String> notes = new ArrayList<>();
            for (String slot : c.imagery()) {
                boolean optional = slot.endsWith("?");
                List<String> choices = Arrays.asList((optional ? slot.substring(0, slot.length() - 1) : slot).split("\\|"));
                String hit = choices.stream().filter(found::contains).findFirst().orElse(null);
                if (hit != null) {
                    found.remove(hit);
                    right += optional ? 0 : 1;
                } else if (!optional) {
                    missed++;
                    notes.add("-" + slot);
                }
            }
            wrong += found.size();
            found.forEach(f -> notes.add("+" + f));
            Setting s = scene.setting();
            setting[0] += agree(c.season(), s.season(), notes);
            setting[1] += agree(c.hour(), s.hour(), notes);
            setting[2] += agree(c.weather(), s.weather(), notes);
            if (!notes.isEmpty()) {
                errors.add(c.text() + " " + notes);
            }
        }
        double n = couplets.size();
        return new Agreement((double) right / (right + wrong), (double) right / (right + missed), Arrays.stream(setting).sum() / (3 * n), setting[0] / n,
                setting[1] / n, setting[2] / n, errors);
    }

    private static int agree(String wanted, Enum<?> got, List<String> notes) {
        if (Arrays.asList(wanted.split("\\|")).contains(got.name())) {
            return 1;
        }
        notes.add(got.name() + " for " + wanted);
        return 0;
    }
}
