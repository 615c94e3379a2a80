package danqing.engine.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageryTest {
    private static final SeeCard.Things NONE = new SeeCard.Things(List.of(), 1, 1, 0);

    private static final List<Imagery> LINES = Verses.bundled().stream().map(v -> Imagery.of(v.line())).toList();

    private static double shared(String caption, String line) {
        return Imagery.of(caption).shared(Imagery.of(line), Imagery.rarity(LINES));
    }

    @Test
    void what_both_name_counts_and_rare_things_more() {
        String boat = "雪中有一只小船和一个老翁";
        assertThat(shared(boat, "孤舟蓑笠翁，独钓寒江雪。")).isGreaterThan(shared(boat, "两个黄鹂鸣翠柳，一行白鹭上青天。"));
        assertThat(shared("一枝梅花", "墙角数枝梅，凌寒独自开。")).isGreaterThan(.5);
        assertThat(shared("一枝梅花", "")).isZero();
        assertThat(shared("一片湖水", "春来江水绿如蓝。")).as("a lake is kin to a river").isPositive();
    }

    @Test
    void seasons_hours_and_weather_agree_or_not() {
        Imagery winter = Imagery.of("冬天的雪山");
        assertThat(winter.weatherlike(Imagery.of("孤舟蓑笠翁，独钓寒江雪。"))).isGreaterThan(.5);
        assertThat(winter.weatherlike(Imagery.of("接天莲叶无穷碧，映日荷花别样红。"))).isLessThan(.5);
        assertThat(Imagery.of("狗").weatherlike(winter)).isEqualTo(.5);
    }

    @Test
    void tags_come_in_the_order_of_the_sentence_each_once() {
        assertThat(Tags.of("月亮下的小船，船边有月", new float[0], NONE)).containsExactly("月亮", "小船");
        assertThat(Tags.of("嗯", new float[0], NONE)).isEmpty();
    }

    @Test
    void things_that_are_seen_follow_those_that_are_said_and_photographs_need_more() {
        SeeCard.Things looked = new SeeCard.Things(List.of("月亮", "松树", "小船"), .2, .6, .01);
        float[] logits = {3, 0, -3};
        assertThat(Tags.of("一幅水墨画画着一只小船", logits, looked)).containsExactly("小船", "月亮", "松树");
        assertThat(Tags.of("一只小船在月下", logits, looked)).containsExactly("小船", "月");
        assertThat(Tags.of("一幅水墨画画着一只小船", new float[] {3, 0, -9}, looked)).containsExactly("月亮", "松树");
        assertThat(Imagery.of("一幅水墨画画着一只小船").with(List.of("松树", "月亮")).named()).containsValues("小船", "松树", "月亮");
    }
}
