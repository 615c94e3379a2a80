package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersesTest {
    @TempDir
    Path dir;

    @Test
    void the_bundled_lines_are_many_simplified_and_signed() {
        assertThat(Verses.bundled()).hasSizeGreaterThan(600).allSatisfy(v -> {
            assertThat(v.line()).matches("[\\p{IsHan}，。、；]{3,40}").isEqualTo(TextReader.plain(v.line()).replace(',', '，').replace(';', '；'));
            assertThat(v.poet()).isNotBlank();
            assertThat(v.title()).isNotBlank();
        });
        assertThat(Verses.bundled()).extracting(Verse::line).contains("孤舟蓑笠翁，独钓寒江雪。", "疏影横斜水清浅，暗香浮动月黄昏。");
    }

    @Test
    void a_persons_own_come_as_text_tsv_or_jsonl() throws IOException {
        Path text = Files.writeString(dir.resolve("a.txt"), "\uFEFF海上生明月\n\n# 注\n海上生明月\n天涯共此时\n");
        assertThat(Verses.read(text)).extracting(Verse::line).containsExactly("海上生明月", "天涯共此时");
        Path tsv = Files.writeString(dir.resolve("a.tsv"), "床前明月光\t李白\t静夜思\n");
        assertThat(Verses.read(tsv)).containsExactly(new Verse("床前明月光", "李白", "静夜思"));
        Path json = Files.writeString(dir.resolve("a.jsonl"), "{\"title\":\"相思\",\"author\":\"王维\",\"lines\":[\"红豆生南国\",\"春来发几枝\"]}\n{\"line\":\"空山不见人\"}\n");
        assertThat(Verses.read(json)).hasSize(3).first().isEqualTo(new Verse("红豆生南国", "王维", "相思"));
        for (Path bad : new Path[] {Files.writeString(dir.resolve("b.txt"), "words only\n"), Files.writeString(dir.resolve("b.jsonl"), "{]\n"),
            Files.write(dir.resolve("c.txt"), new byte[] {(byte) 0xFF, 0, 1}), dir.resolve("none.txt")}) {
            assertThatThrownBy(() -> Verses.read(bad)).isInstanceOf(BadInput.class).satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
    }
}
