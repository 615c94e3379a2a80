package danqing.engine.see;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Sheet;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.engine.onnx.Device;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneJson;
import danqing.styles.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Our own works with what is in them, for the recipe that teaches to read pictures: {@code WorkDump OUT_DIR TEXTS.txt SIZE SEED}. The text of line n
 * becomes {@code NNNN-STYLE.png} in each style, {@code NNNN.scene.json} and {@code NNNN.layout.json}. Ink lies on xuan paper, silk and old silk in turn. What is there already is not
 * painted again; several may run at once, each on every n-th text: {@code … PART OF}.
 */
public final class WorkDump {
    private static final List<String> STYLES = List.of("ink", "oil", "watercolor");

    private WorkDump() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        List<String> texts = Files.readAllLines(Path.of(args[1]));
        int size = Integer.parseInt(args[2]);
        long seed = Long.parseLong(args[3]);
        try (Studio studio = Studio.open(Device.CPU, System.err::println)) {
            int part = args.length > 5 ? Integer.parseInt(args[4]) : 0, of = args.length > 5 ? Integer.parseInt(args[5]) : 1;
            for (int i = part; i < texts.size(); i += of) {
                try {
                    paint(studio, texts.get(i), out, String.format("%04d", i), size, seed + i);
                } catch (BadInput e) {
                    System.err.println(texts.get(i) + ": " + e.getMessage());
                }
            }
        }
    }

    private static void paint(Studio studio, String text, Path out, String name, int size, long seed) throws Exception {
        Path done = out.resolve(name + ".layout.json");
        if (Files.exists(done)) {
            return;
        }
        Order order = order(text, STYLES.getFirst(), size, seed);
        Scene scene = studio.read(text);
        Layout layout = studio.lay(scene, order, List.of(), new Cancellation());
        Contour contour = studio.draw(layout, seed, new Cancellation(), new StageListener() {});
        for (String style : STYLES) {
            var painting = studio.paint(contour, order(text, style, size, seed).on(sheet(style, seed)), new Cancellation(), new StageListener() {});
            ImageIO.write(painting.image(), "png", out.resolve(name + "-" + style + ".png").toFile());
        }
        Files.writeString(out.resolve(name + ".scene.json"), SceneJson.write(scene));
        Files.writeString(done, LayoutJson.write(layout));
    }

    private static Sheet sheet(String style, long seed) {
        return style.equals("ink") ? Sheet.values()[(int) (seed % Sheet.values().length)] : null;
    }

    private static Order order(String text, String style, int size, long seed) {
        return new Order(text, Style.named(style).orElseThrow(), Format.SQUARE, size, size, seed, null, null);
    }
}
