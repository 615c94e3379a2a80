package danqing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Extent;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Moved;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Devices;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneReader;
import danqing.engine.scene.Setting;
import danqing.engine.text.TextReader;
import danqing.styles.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishesTest {
    private static final String POEM = "孤舟蓑笠翁，独钓寒江雪。";

    @Test
    void wishes_go_over_what_the_text_says() {
        Scene s = SceneReader.lexiconOnly().read(TextReader.read(POEM));
        Wishes w = new Wishes(Setting.Season.SPRING, Setting.Hour.NIGHT, null, Map.of(s.entities().getFirst().concept(), 0.0, s.entities().getLast().concept(), 2.0));
        Scene is = w.over(s);
        assertThat(is.setting().season()).isEqualTo(Setting.Season.SPRING);
        assertThat(is.setting().hour()).isEqualTo(Setting.Hour.NIGHT);
        assertThat(is.setting().weather()).isEqualTo(s.setting().weather());
        assertThat(is.entities()).extracting(Entity::concept).doesNotContain(s.entities().getFirst().concept());
        assertThat(is.entities().getLast().weight()).isEqualTo(2 * s.entities().getLast().weight());
        assertThat(is.relations()).allSatisfy(r -> assertThat(is.entities()).extracting(Entity::id).contains(r.subject(), r.object()));
        assertThat(Wishes.NONE.over(s)).isSameAs(s);
        Wishes nothing = new Wishes(null, null, null, s.entities().stream().map(Entity::concept).distinct().collect(Collectors.toMap(c -> c, c -> 0.0)));
        assertThatThrownBy(() -> nothing.over(s)).isInstanceOf(BadInput.class).hasMessageContaining("都被去掉了");
    }

    @Test
    void an_edited_drawing_with_wishes_is_repeated_to_the_pixel(@TempDir Path dir) {
        try (Studio studio = Studio.open(Devices.named("cpu"), n -> { })) {
            Order order = new Order(POEM, Style.all().getFirst(), Format.SQUARE, 96, 96, 5, null, null)
                    .wishing(new Wishes(null, Setting.Hour.DUSK, null, Map.of("bird", 0.0)));
            Work first = studio.paint(order, StageListener.SILENT, new Cancellation());
            assertThat(first.layout().setting().hour()).isEqualTo(Setting.Hour.DUSK);
            List<Group> groups = first.contour().groups().stream().map(g -> g.id().startsWith("boat") ? Moved.scaled(Moved.mirrored(Moved.by(g, 61.237, -8), 300), 1.3, 10, 20)
                    : g).toList();
            Contour moved = new Contour(first.contour().width(), first.contour().height(), first.contour().outline(), first.contour().setting(), groups, 5);
            Work second = studio.paint(new Order(POEM, order.style(), Format.SQUARE, 96, 96, 5, first.layout(), moved, null, null, order.wishes()),
                    StageListener.SILENT, new Cancellation());
            second.write(dir.resolve("a.png"));
            Order again = Provenance.read(dir.resolve("a.png")).order();
            assertThat(again.wishes()).isEqualTo(order.wishes());
            assertThat(again.layout().placements()).hasSameSizeAs(first.layout().placements());
            Work third = studio.paint(again, StageListener.SILENT, new Cancellation());
            assertThat(third.painting().image().getRGB(0, 0, 96, 96, null, 0, 96)).isEqualTo(second.painting().image().getRGB(0, 0, 96, 96, null, 0, 96));
        }
    }

    @Test
    void what_is_moved_keeps_its_size() {
        Group backdrop = new Group("b", null, "backdrop", danqing.engine.scene.SemanticClass.SKY, 1, List.of(new Backdrop(3, 0, 0)));
        assertThat(Extent.of(backdrop).empty()).isTrue();
        assertThat(Moved.by(backdrop, 5, 5)).isEqualTo(backdrop);
    }
}
