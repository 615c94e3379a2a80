package danqing.engine.detail;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.vector.Contour;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.onnx.Device;
import danqing.styles.Style;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Drawings as the painters are given them, for their recipes: {@code RasterDump OUT_DIR POEMS.txt STYLE SIZE SEED}. One poem a line makes one file
 * {@code NNN.gz}: big-endian int width, int height, then bytes line (h·w), wash (3·h·w), semantics (12·h/4·w/4), each 0…255.
 */
public final class RasterDump {
    private RasterDump() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        List<String> poems = Files.readAllLines(Path.of(args[1]));
        Style style = Style.named(args[2]).orElseThrow();
        int size = Integer.parseInt(args[3]) / 64 * 64;
        long seed = Long.parseLong(args[4]);
        try (Studio studio = Studio.open(Device.CPU, System.err::println)) {
            for (int i = 0; i < poems.size(); i++) {
                try {
                    Order order = new Order(poems.get(i), style, Format.SQUARE, size, size, seed + i, null, null);
                    Layout layout = studio.lay(studio.read(poems.get(i)), order, List.of(), new Cancellation());
                    Contour contour = studio.draw(layout, seed + i, new Cancellation(), new StageListener() {});
                    Rasters r = new DrawnContour(contour).rasters(style, size / contour.width()).region(0, 0, size, size);
                    write(out.resolve(String.format("%03d.gz", i)), r, size);
                } catch (danqing.engine.job.BadInput e) {
                    System.err.println(poems.get(i) + ": " + e.getMessage());
                }
            }
        }
    }

    private static void write(Path file, Rasters r, int size) throws Exception {
        try (DataOutputStream to = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            to.writeInt(size);
            to.writeInt(size);
            bytes(to, r.line(), size * size);
            bytes(to, r.wash(), 3 * size * size);
            bytes(to, r.semantics(), 12 * (size / 4) * (size / 4));
        }
    }

    private static void bytes(DataOutputStream to, float[] values, int n) throws Exception {
        byte[] b = new byte[n];
        for (int i = 0; i < n; i++) {
            b[i] = (byte) Math.round(255 * Math.clamp(values[i], 0f, 1f));
        }
        to.write(b);
    }
}
