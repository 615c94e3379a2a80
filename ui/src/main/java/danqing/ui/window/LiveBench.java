package danqing.ui.window;

import danqing.styles.Style;
import danqing.ui.canvas.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How soon the composition follows the typing, and how soon a small painting of it stands beside it: a real window, poems typed sign by sign. */
public final class LiveBench {
    /** ms between two signs: a quick hand. */
    private static final long STROKE = 180;
    /** What is typed. */
    public static final List<String> POEMS = List.of("孤舟蓑笠翁，独钓寒江雪。", "明月松间照，清泉石上流。", "两个黄鹂鸣翠柳，一行白鹭上青天。", "枯藤老树昏鸦，小桥流水人家。",
            "大漠孤烟直，长河落日圆。", "采菊东篱下，悠然见南山。", "日照香炉生紫烟，遥看瀑布挂前川。", "小荷才露尖尖角，早有蜻蜓立上头。", "接天莲叶无穷碧，映日荷花别样红。",
            "千里莺啼绿映红，水村山郭酒旗风。");

    private LiveBench() {}

    /**
     * @param home an empty folder
     * @return name → ms: medians and slowest, of the composition after the last sign and of the first small painting after it
     */
    public static Map<String, Long> run(Path home) throws Exception {
        List<Long> composed = new ArrayList<>();
        List<Long> painted = new ArrayList<>();
        try (WindowBench w = new WindowBench(home.resolve("home"), home.resolve("works"))) {
            // the first poem opens the models and is not counted
            type(w, "小桥流水人家。", new ArrayList<>(), new ArrayList<>());
            for (String poem : POEMS) {
                type(w, poem, composed, painted);
            }
        }
        Map<String, Long> out = new TreeMap<>();
        figures("layout", composed, out);
        figures("preview", painted, out);
        return out;
    }

    private static void type(WindowBench w, String poem, List<Long> composed, List<Long> painted) throws Exception {
        for (int i = 1; i < poem.length(); i++) {
            String text = poem.substring(0, i);
            WindowBench.fx(() -> {
                w.model.poem().setText(text);
                return null;
            });
            Thread.sleep(STROKE);
        }
        Object[] was = WindowBench.fx(() -> new Object[] {w.model.styles().of(Style.all().getFirst()).get()});
        long t = System.nanoTime();
        WindowBench.fx(() -> {
            w.model.poem().setText(poem);
            return null;
        });
        WindowBench.until("a composition of " + poem, () -> w.model.canvas().standsFor(poem) && w.model.canvas().stepProperty().get() == Step.LAYOUT);
        composed.add((System.nanoTime() - t) / 1_000_000);
        WindowBench.until("a small painting of " + poem, () -> w.model.styles().of(Style.all().getFirst()).get() != was[0]);
        painted.add((System.nanoTime() - t) / 1_000_000);
    }

    private static void figures(String name, List<Long> all, Map<String, Long> out) {
        List<Long> sorted = all.stream().sorted().toList();
        out.put(name + "MedianMs", sorted.get(sorted.size() / 2));
        out.put(name + "SlowestMs", sorted.getLast());
    }
}
