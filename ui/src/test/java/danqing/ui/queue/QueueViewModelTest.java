package danqing.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.Order;
import danqing.engine.layout.Format;
import danqing.styles.Style;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueViewModelTest {
    private static final Style INK = Style.named("ink").orElseThrow();
    @TempDir
    Path dir;
    private final Workshop here = new Workshop("cpu", Runnable::run, Runnable::run);
    private final List<String> said = new ArrayList<>();
    private QueueViewModel queue;
    private int stopped;

    @BeforeEach
    void open() {
        queue = another();
    }

    private QueueViewModel another() {
        QueueViewModel q = new QueueViewModel(here, dir.resolve("home/queue.json"));
        q.painter(() -> { }, () -> stopped++);
        q.onTrouble(said::add);
        return q;
    }

    private static Wish wish(String text, String batch) {
        return Wish.of(batch, new Order(text, INK, Format.SQUARE, 96, 96, 7, null, null), null, false);
    }

    private List<String> titles(QueueViewModel q) {
        return q.waiting().stream().map(Wish::title).toList();
    }

    @Test
    void what_waits_and_what_was_being_painted_outlive_the_program() {
        queue.add(List.of(wish("一", "a"), wish("二\n行", "a"), wish("三", "b")));
        Wish painting = queue.take();
        assertThat(queue.take()).as("one at a time").isNull();
        // the program ends here, however
        QueueViewModel next = another();
        List<Integer> told = new ArrayList<>();
        next.restore(told::add);
        assertThat(told).containsExactly(3);
        assertThat(titles(next)).containsExactly("一", "二", "三");
        assertThat(next.waiting().getFirst().order()).isEqualTo(painting.order());
        assertThat(next.take()).as("it rests until the person goes on").isNull();
        next.pausedProperty().set(false);
        assertThat(next.take()).isNotNull();
    }

    @Test
    void one_or_all_are_cancelled_and_brought_back_where_they_were() {
        queue.add(List.of(wish("一", "a"), wish("二", "b"), wish("三", "c")));
        queue.take();
        queue.cancel(queue.waiting().getFirst());
        assertThat(titles(queue)).containsExactly("三");
        queue.undo();
        assertThat(titles(queue)).containsExactly("二", "三");
        queue.cancelAll();
        assertThat(stopped).isEqualTo(1);
        assertThat(queue.waiting()).isEmpty();
        assertThat(dir.resolve("home/queue.json")).doesNotExist();
        queue.undo();
        assertThat(titles(queue)).containsExactly("一", "二", "三");
        queue.redo();
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void only_what_was_asked_for_together_is_stopped_together() {
        queue.add(List.of(wish("一", "a"), wish("二", "a"), wish("三", "b")));
        queue.take();
        queue.cancelBatch();
        assertThat(titles(queue)).containsExactly("三");
    }

    @Test
    void the_order_is_the_persons_and_is_kept() {
        queue.add(List.of(wish("一", "a"), wish("二", "b"), wish("三", "c")));
        queue.move(queue.waiting().get(2), -1);
        queue.move(queue.waiting().getFirst(), -1);
        assertThat(titles(queue)).containsExactly("一", "三", "二");
        QueueViewModel next = another();
        next.restore(n -> { });
        assertThat(titles(next)).containsExactly("一", "三", "二");
    }

    @Test
    void a_row_of_works_is_told_once_at_its_end() {
        queue.add(List.of(wish("一", "a"), wish("二", "b")));
        queue.take();
        assertThat(queue.ended(true)).isZero();
        queue.take();
        assertThat(queue.ended(true)).isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_once() throws IOException {
        Files.writeString(dir.resolve("home"), "a file where the folder should be");
        queue.add(List.of(wish("一", "a")));
        queue.add(List.of(wish("二", "b")));
        assertThat(said).hasSize(1).first().asString().contains("队列");
    }

    @Test
    void a_damaged_file_is_an_empty_queue_and_a_damaged_wish_is_passed_over() throws IOException {
        queue.add(List.of(wish("一", "a"), wish("二", "b")));
        Path file = dir.resolve("home/queue.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"style\":\"ink\"", "\"style\":\"gone\""));
        QueueViewModel next = another();
        next.restore(n -> { });
        assertThat(titles(next)).containsExactly("二");
        Files.writeString(file, "{\"wishes\": [");
        QueueViewModel third = another();
        third.restore(n -> { });
        assertThat(third.waiting()).isEmpty();
    }

    @Test
    void the_pace_is_learned_and_remembered() {
        Settings settings = new Settings(dir.resolve("s"));
        Pace pace = new Pace(settings);
        Order o = new Order("月", INK, Format.SQUARE, 1000, 1000, 7, null, null);
        double first = pace.whole(o);
        pace.learn(o, first * 4);
        assertThat(pace.whole(o)).isGreaterThan(first * 3);
        settings.save();
        assertThat(new Pace(new Settings(dir.resolve("s"))).whole(o)).isEqualTo(pace.whole(o));
        assertThat(pace.left(o, .5, 10)).isBetween(5.0, 40.0);
        assertThat(pace.left(o, 1, 10)).isZero();
    }

    @Test
    void takes_of_a_run_belong_together_after_a_restart() {
        Order o = wish("一", "a").order();
        TakeRun run = new TakeRun(7, 2);
        queue.add(List.of(Wish.take("a", run, o, false), Wish.take("a", run, o.seed(8), false), Wish.take("b", new TakeRun(7, 1), o, false)));
        QueueViewModel next = another();
        next.restore(n -> { });
        assertThat(next.waiting()).extracting(Wish::run).containsExactly(run, run, null);
        assertThat(next.waiting().get(1).run().first(next.waiting().get(1).order())).isEqualTo(o);
    }
}
