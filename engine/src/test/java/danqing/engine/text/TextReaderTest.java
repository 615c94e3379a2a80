package danqing.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static List<String> lines(Prompt p) {
        return p.lines().stream().map(s -> p.text().substring(s.start(), s.end())).toList();
    }

    @Test
    void makesTraditionalSimplified() {
        assertThat(TextReader.read("欲窮千里目，更上一層樓。").text()).isEqualTo("欲穷千里目，更上一层楼。");
        assertThat(TextReader.read("閒坐說玄宗，乾坤，餘霞，孤鴈").text()).isEqualTo("闲坐说玄宗，乾坤，余霞，孤雁");
    }

    @Test
    void normalisesCompatibilityFormsButKeepsChinesePunctuation() {
        assertThat(TextReader.read("ｍｏｏｎ，⽉！").text()).isEqualTo("moon，月！");
    }

    @Test
    void splitsVerseIntoLines() {
        assertThat(lines(TextReader.read("孤舟蓑笠翁，独钓寒江雪。\n\n千山鸟飞绝 万径人踪灭"))).containsExactly("孤舟蓑笠翁", "独钓寒江雪", "千山鸟飞绝", "万径人踪灭");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(月:1.5)下舟", "（月：1.5）下舟", "( 月 : 1.50 )下舟"})
    void takesWeightsOut(String text) {
        Prompt p = TextReader.read(text);
        assertThat(p.text().replace(" ", "")).isEqualTo("月下舟");
        assertThat(p.weights()).hasSize(1);
        Prompt.Weight w = p.weights().get(0);
        assertThat(p.text().substring(w.span().start(), w.span().end()).strip()).isEqualTo("月");
        assertThat(w.value()).isEqualTo(1.5);
        assertThat(p.weightOf(new Span(p.text().indexOf('舟'), p.text().indexOf('舟') + 1))).isEqualTo(1);
    }

    @Test
    void refusesAWeightThatIsTooGreat() {
        assertThatThrownBy(() -> TextReader.read("(月:40)")).isInstanceOf(BadInput.class).hasMessageContaining("0 到 4");
    }

    @Test
    void leavesEditorsNotesOut() {
        assertThat(TextReader.read("春草明年綠，王孫歸不歸？(明年 一作：年年)").text()).isEqualTo("春草明年绿，王孙归不归？");
        assertThat(TextReader.read("回樂烽前沙似雪，受降城外月如霜。(回樂").text()).isEqualTo("回乐烽前沙似雪，受降城外月如霜。");
    }

    @Test
    void dropsControlAndInvisibleCharacters() {
        assertThat(TextReader.read("明\u0000月\u200b松\u0007间\ufeff照").text()).isEqualTo("明月松间照");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u3000", "。，！", "\u0000\u0001", "123 456"})
    void refusesTextWithoutWords(String text) {
        assertThatThrownBy(() -> TextReader.read(text)).isInstanceOf(BadInput.class).hasMessageContaining("文字");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> TextReader.read(null)).isInstanceOf(BadInput.class);
    }

    @Test
    void refusesTwentyThousandCharacters() {
        assertThatThrownBy(() -> TextReader.read("月".repeat(20_000))).isInstanceOf(BadInput.class).hasMessageContaining("20000").hasMessageContaining("4000");
        assertThat(TextReader.read("月".repeat(4_000)).text()).hasSize(4_000);
    }

    @Test
    void refusesTextThatGrowsWhenNormalised() {
        assertThatThrownBy(() -> TextReader.read("\ufdfa".repeat(3_000))).isInstanceOf(BadInput.class).hasMessageContaining("太长");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明\ud83d月", "\udc00月", "月\ud800"})
    void refusesLoneSurrogates(String text) {
        assertThatThrownBy(() -> TextReader.read(text)).isInstanceOf(BadInput.class).hasMessageContaining("残缺");
    }

    @Test
    void anyTextGivesAPromptOrASentence() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = RandomText.of(random);
            try {
                Prompt p = TextReader.read(text);
                assertThat(p.text()).as("seed %d round %d", seed, i).isNotBlank();
                p.lines().forEach(s -> assertThat(p.text().substring(s.start(), s.end())).isNotBlank());
                p.weights().forEach(w -> assertThat(w.span().end()).isLessThanOrEqualTo(p.text().length()));
            } catch (BadInput e) {
                assertThat(e.getMessage()).as("seed %d round %d", seed, i).isNotBlank();
            }
        }
    }
}
