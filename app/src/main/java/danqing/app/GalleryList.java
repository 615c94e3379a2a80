package danqing.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import danqing.engine.library.Item;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code danqing gallery list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "列出画廊里的图片，新的在前。")
final class GalleryList implements Callable<Integer> {
    @Mixin
    GalleryOptions gallery = new GalleryOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    @Override
    public Integer call() {
        List<Item> items = gallery.open(null).list();
        if (json) {
            ArrayNode a = new ObjectMapper().createArrayNode();
            items.forEach(i -> a.add(i.json()));
            System.out.println(a);
        } else {
            items.forEach(i -> System.out.println(i.file() + "  " + i.width() + "×" + i.height() + words(i)));
        }
        return ExitCode.OK;
    }

    /** The poem, else the caption, on one line. */
    static String words(Item i) {
        String w = i.text() != null ? i.text() : i.caption();
        return w == null ? "" : "  " + w.strip().replaceAll("\\s+", " ");
    }
}
