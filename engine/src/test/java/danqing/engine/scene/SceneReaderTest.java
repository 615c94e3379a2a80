package danqing.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.text.RandomText;
import danqing.engine.text.TextReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SceneReaderTest {
    private final SceneReader reader = SceneReader.lexiconOnly();

    private Scene read(String text) {
        return reader.read(TextReader.read(text));
    }

    private static List<String> concepts(Scene scene) {
        return scene.entities().stream().map(Entity::concept).toList();
    }

    private static Entity entity(Scene scene, String concept) {
        return scene.entities().stream().filter(e -> e.concept().equals(concept)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "孤舟蓑笠翁，独钓寒江雪 | fishing_boat river snow | WINTER DAY SNOW LONELY",
        "明月松间照，清泉石上流 | moon pine spring rock | UNKNOWN NIGHT CLEAR SERENE",
        "两个黄鹂鸣翠柳，一行白鹭上青天 | oriole willow egret | SPRING DAY CLEAR JOYFUL",
        "枯藤老树昏鸦，小桥流水人家 | vine old_tree crow bridge stream house | AUTUMN DUSK CLEAR SERENE",
        "疏影横斜水清浅，暗香浮动月黄昏 | plum river moon | WINTER DUSK CLEAR NEUTRAL",
        "大漠孤烟直，长河落日圆 | desert smoke river sun | UNKNOWN DUSK CLEAR LONELY",
        "采菊东篱下，悠然见南山 | chrysanthemum fence mountain scholar | AUTUMN DAY CLEAR SERENE",
        "日照香炉生紫烟，遥看瀑布挂前川 | sun peak mist waterfall river | UNKNOWN DAY MIST GRAND",
        "小荷才露尖尖角，早有蜻蜓立上头 | lotus dragonfly | SUMMER DAY CLEAR NEUTRAL",
        "春江潮水连海平，海上明月共潮生 | river tide sea moon | SPRING NIGHT CLEAR NEUTRAL"})
    void readsFamousLines(String text, String imagery, String setting) {
        Scene scene = read(text);
        assertThat(concepts(scene)).containsExactlyInAnyOrder(imagery.split(" "));
        Setting s = scene.setting();
        assertThat(s.season() + " " + s.hour() + " " + s.weather() + " " + s.mood()).isEqualTo(setting);
    }

    @Test
    void readsTraditionalCharactersAlike() {
        assertThat(concepts(read("明月松間照，清泉石上流"))).isEqualTo(concepts(read("明月松间照，清泉石上流")));
    }

    @Test
    void countsAsAPainterCounts() {
        Scene scene = read("两个黄鹂鸣翠柳，一行白鹭上青天");
        assertThat(entity(scene, "oriole").count()).isEqualTo(2);
        assertThat(entity(scene, "egret").count()).isEqualTo(7);
        assertThat(entity(read("千山暮雪"), "mountain").count()).isEqualTo(5);
        assertThat(entity(read("三只小鸭子在池塘里游泳"), "duck").count()).isEqualTo(3);
        assertThat(entity(read("千江有水千江月"), "moon").count()).isEqualTo(1);
    }

    @Test
    void hillsThatFaceEachOtherAreTwo() {
        assertThat(entity(read("两岸青山相对出，孤帆一片日边来"), "mountain").count()).isEqualTo(2);
        assertThat(entity(read("空山不见人"), "mountain").count()).isEqualTo(1);
    }

    @Test
    void hatAndCapeAreAFishermanInHisBoat() {
        assertThat(concepts(read("西塞山前白鹭飞，桃花流水鳜鱼肥。青箬笠，绿蓑衣，斜风细雨不须归"))).contains("mountain", "fishing_boat").doesNotContain("fort", "bamboo_hat", "raincape");
    }

    @Test
    void fallingPetalsFallFromATree() {
        assertThat(concepts(read("夜来风雨声，花落知多少"))).contains("petal", "peach");
        assertThat(concepts(read("梅花落，落花无数"))).doesNotContain("peach");
    }

    @Test
    void keepsAttributes() {
        assertThat(entity(read("大漠孤烟直，长河落日圆"), "sun").attributes()).containsExactlyInAnyOrder("setting", "full");
        assertThat(entity(read("枯藤老树昏鸦"), "vine").attributes()).contains("withered");
        assertThat(entity(read("一只橘猫趴在窗台上"), "cat").attributes()).contains("orange");
    }

    @Test
    void whatIsNotThereIsAbsent() {
        Scene scene = read("千山鸟飞绝，万径人踪灭。孤舟蓑笠翁，独钓寒江雪。");
        assertThat(scene.absent()).containsExactlyInAnyOrder("bird", "person");
        assertThat(concepts(scene)).contains("mountain", "road", "fishing_boat").doesNotContain("bird", "person");
        assertThat(read("空山不见人，但闻人语响").absent()).isEmpty();
        assertThat(read("没有月亮的夜晚，萤火虫飞舞").absent()).containsExactly("moon");
    }

    @Test
    void likenessesAreNotPainted() {
        assertThat(concepts(read("大漠沙如雪，燕山月似钩"))).contains("desert", "mountain", "moon").doesNotContain("snow");
        assertThat(concepts(read("床前明月光，疑是地上霜"))).containsExactly("bed", "moon");
    }

    @ParameterizedTest
    @CsvSource({"明日花费十月, ''", "婵娟, moon", "玉兔东升, moon", "一叶扁舟, boat", "残阳如血, sun", "黄鹤楼, tower", "玉门关, fort", "洞庭, lake"})
    void knowsMetaphorsAndStopWords(String text, String concept) {
        if (concept.isEmpty()) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class);
        } else {
            assertThat(concepts(read(text))).contains(concept);
        }
    }

    @Test
    void oneBoatWithOneFisherman() {
        for (String text : List.of("孤舟蓑笠翁，独钓寒江雪", "渔翁驾着小船在江上钓鱼", "蓑衣斗笠的渔翁坐在舟中垂钓")) {
            List<String> found = concepts(read(text));
            assertThat(found).as(text).contains("fishing_boat").doesNotContain("boat", "fisherman", "old_man", "raincape");
        }
        assertThat(concepts(read("牧童骑黄牛，歌声振林樾"))).contains("herd_boy").doesNotContain("ox", "horse");
    }

    @Test
    void oneMoonForAllItsNames() {
        Scene scene = read("举杯邀明月，对影成三人。月既不解饮，影徒随我身。");
        assertThat(scene.entities().stream().filter(e -> e.concept().equals("moon"))).hasSize(1);
    }

    @Test
    void findsRelations() {
        assertThat(read("明月松间照，清泉石上流").relations()).containsExactly(new Relation("moon-1", Relation.Kind.BETWEEN, "pine-1"),
                new Relation("spring-1", Relation.Kind.ON, "rock-1"));
        assertThat(read("白日依山尽").relations()).containsExactly(new Relation("sun-1", Relation.Kind.LEANING, "mountain-1"));
        assertThat(read("海边的悬崖上有一座白色灯塔").relations()).containsExactly(new Relation("cliff-1", Relation.Kind.BESIDE, "sea-1"),
                new Relation("tower-1", Relation.Kind.ON, "cliff-1"));
    }

    @Test
    void infersFewThingsAndSaysSo() {
        Entity water = entity(read("姑苏城外寒山寺，夜半钟声到客船"), "river");
        assertThat(water.origin()).isEqualTo(Entity.Origin.INFERRED);
        assertThat(water.span()).isNull();
        assertThat(concepts(read("秋夜"))).isNotEmpty().allMatch(c -> Concepts.find(c).isPresent());
    }

    @Test
    void weightsMoveThingsForwardAndOut() {
        Scene scene = read("(月:3)下孤舟，(风:0)起");
        assertThat(scene.principal(1)).extracting(Entity::concept).containsExactly("moon");
        assertThat(concepts(scene)).doesNotContain("wind");
        assertThat(scene.absent()).contains("wind");
    }

    @Test
    void principalKeepsTheOrderOfTheText() {
        Scene scene = read("枯藤老树昏鸦，小桥流水人家，古道西风瘦马，夕阳西下，断肠人在天涯");
        assertThat(scene.entities()).hasSizeGreaterThan(8);
        List<Entity> few = scene.principal(5);
        assertThat(few).hasSize(5).extracting(Entity::concept).contains("sun").doesNotContain("wind");
        assertThat(few).isSubsetOf(scene.entities());
        assertThat(IntStream.range(1, 5)).allMatch(i -> scene.entities().indexOf(few.get(i)) > scene.entities().indexOf(few.get(i - 1)));
    }

    @Test
    void entitiesPointIntoTheText() {
        Scene scene = read("姑蘇城外寒山寺，夜半鐘聲到客船");
        scene.entities().stream().filter(e -> e.span() != null)
                .forEach(e -> assertThat(scene.prompt().text().substring(e.span().start(), e.span().end())).isEqualTo(e.name()));
    }

    @Test
    void reportsWhatItCannotPaint() {
        assertThat(read("熊猫在吃竹子").unknown()).extracting(Scene.Unknown::word).containsExactly("熊猫");
        SceneReader guessing = new SceneReader(word -> Optional.of(new SceneReader.Nearest.Match("dog", word.length() == 3 ? 0.9 : 0.4)));
        Scene scene = guessing.read(TextReader.read("一只哈巴狗的公园"));
        assertThat(scene.unknown()).allMatch(u -> u.nearest().equals("dog") && u.similarity() == 0.4);
    }

    @Test
    void readsAFewEnglishWords() {
        assertThat(concepts(read("A boat under the moon, two mountains"))).containsExactlyInAnyOrder("boat", "moon", "mountain", "river");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello world", "何必", "无人", "飞机"})
    void refusesWhatCannotBePainted(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class).hasMessageContaining("例如");
    }

    @Test
    void theSameTextGivesTheSameScene() {
        String text = "千里莺啼绿映红，水村山郭酒旗风。南朝四百八十寺，多少楼台烟雨中。";
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> SceneReader.lexiconOnly().read(TextReader.read(text))).distinct()).hasSize(1);
    }

    @Test
    void anyTextGivesASceneOrASentence() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            String text = RandomText.of(random);
            try {
                Scene scene = read(text);
                assertThat(scene.entities()).as("seed %d round %d", seed, i).isNotEmpty();
                assertThat(SceneJson.read(SceneJson.write(scene))).as("seed %d round %d", seed, i).isEqualTo(scene);
            } catch (BadInput e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void aWordForAHerdMeansSeveral() {
        Scene scene = read("风吹草低见牛羊");
        assertThat(entity(scene, "ox").count()).isEqualTo(2);
        assertThat(entity(scene, "sheep").count()).isEqualTo(4);
        assertThat(entity(read("三只羊和一头牛"), "sheep").count()).isEqualTo(3);
    }

    @Test
    void theRainsOfTheYellowPlumAreRainAndNoBlossom() {
        Scene scene = read("黄梅时节家家雨，青草池塘处处蛙");
        assertThat(concepts(scene)).contains("rain", "house", "pond", "frog").doesNotContain("plum");
    }
}
