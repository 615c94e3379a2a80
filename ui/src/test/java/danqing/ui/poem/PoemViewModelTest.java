package danqing.ui.poem;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.ui.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** The real engine, everything on this thread. */
class PoemViewModelTest {
    @Test
    void what_is_understood_follows_the_text() {
        try (Workshop workshop = new Workshop("cpu", Runnable::run, Runnable::run)) {
            PoemViewModel model = new PoemViewModel(workshop);
            model.setText("孤舟蓑笠翁，独钓寒江雪。");
            assertThat(model.sceneProperty().get()).isNotNull();
            assertThat(model.chips()).extracting(Chip::kind).contains(Chip.Kind.NAMED);
            assertThat(model.chips()).extracting(Chip::name).anyMatch(n -> n.contains("雪"));
            assertThat(model.problemProperty().get()).isEmpty();
            model.setText("千山鸟飞绝");
            assertThat(model.chips()).anyMatch(c -> c.kind() == Chip.Kind.ABSENT);
            model.setText("，。！？");
            assertThat(model.sceneProperty().get()).isNull();
            assertThat(model.chips()).isEmpty();
            assertThat(model.problemProperty().get()).isNotEmpty();
            model.setText("");
            assertThat(model.problemProperty().get()).isEmpty();
        }
    }
}
