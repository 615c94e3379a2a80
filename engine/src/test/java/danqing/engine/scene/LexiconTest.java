package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void isRich() {
        assertThat(Lexicon.get().size()).isGreaterThan(900);
        assertThat(Concepts.all()).hasSizeGreaterThanOrEqualTo(160).allSatisfy(c -> assertThat(Lexicon.get().examples(c, 2)).isNotEmpty());
    }

    @Test
    void everyNameMeansOneThing() {
        Map<String, String> first = new HashMap<>();
        for (String[] row : Table.read("imagery.tsv", 2)) {
            for (String word : Table.words(row[1])) {
                String name = word.replaceFirst("^~", "").replaceFirst(":.*", "");
                String other = first.put(name, row[0]);
                assertThat(other).as(name + " is listed for " + row[0] + " and " + other).isNull();
            }
        }
    }

    @Test
    void everyRowOfTheDataFilesCanBeUsed() {
        assertThat(Grammar.get().parts("一")).containsKey(Grammar.Part.NUMBER);
        assertThat(SettingReader.get().ballot().setting()).isEqualTo(Setting.PLAIN);
        for (String[] row : Table.read("composite.tsv", 2)) {
            assertThat(Concepts.find(row[0])).isPresent();
            Table.words(row[1]).stream().flatMap(p -> List.of(p.replaceFirst("^\\?", "").split("\\|")).stream()).filter(p -> !p.startsWith("cue:"))
                    .forEach(p -> assertThat(Concepts.find(p)).as(p).isPresent());
        }
        for (String[] row : Table.read("fallback.tsv", 2)) {
            Table.words(row[1]).forEach(c -> assertThat(Concepts.find(c)).as(c).isPresent());
        }
    }
}
