package danqing.ui.poem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    @Test
    void lines_stand_in_columns_and_long_ones_go_on_in_the_next() {
        Columns c = Columns.of("孤舟蓑\n独钓", 2);
        assertThat(c.columns()).isEqualTo(4);
        assertThat(c.cells().getFirst()).isEqualTo(new Columns.Cell(0, 0));
        assertThat(c.cells().get(2)).isEqualTo(new Columns.Cell(1, 0));
        assertThat(c.cells().get(4)).isEqualTo(new Columns.Cell(2, 0));
        assertThat(c.cells().get(6)).as("the caret after a full column").isEqualTo(new Columns.Cell(3, 0));
        assertThat(c.beside(0, 1)).isEqualTo(2);
        assertThat(c.beside(0, -1)).isZero();
        assertThat(Columns.of("", 5).cells()).hasSize(1);
        assertThat(Columns.of("𠮷好", 5).cells()).as("a pair of surrogates takes one cell").hasSize(4).element(2).isEqualTo(new Columns.Cell(0, 1));
    }

    @Test
    void a_verse_that_does_not_fit_begins_a_column_and_a_stop_never_does() {
        String text = "明月松间照，清泉石上流。";
        Columns c = Columns.of(text, 9);
        assertThat(c.cells().get(text.indexOf('，'))).isEqualTo(new Columns.Cell(0, 5));
        assertThat(c.cells().get(text.indexOf('清'))).isEqualTo(new Columns.Cell(1, 0));
        assertThat(Columns.of("明月松间照，", 5).cells().get(5)).as("hangs below").isEqualTo(new Columns.Cell(0, 5));
        assertThat(Columns.of(text, 12).columns()).isEqualTo(2);
        assertThat(Columns.of(text, 13).columns()).isEqualTo(1);
    }

    @Test
    void painted_poems_are_remembered_the_last_first(@TempDir Path dir) {
        PoemHistory h = new PoemHistory(dir.resolve("home/poems.txt"));
        h.add("甲\n乙\\n丙");
        h.add("丁");
        h.add("甲\n乙\\n丙");
        assertThat(new PoemHistory(dir.resolve("home/poems.txt")).items()).containsExactly("甲\n乙\\n丙", "丁");
    }
}
