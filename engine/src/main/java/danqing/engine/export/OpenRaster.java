package danqing.engine.export;

import danqing.engine.Work;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PngFile;
import danqing.engine.layout.LayoutPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenRaster 0.0.3, as GIMP, Krita and MyPaint open it: the painting, and hidden beneath it lines, washes and layout, each a layer. */
final class OpenRaster {
    private static final String MIME = "image/openraster";
    private static final int THUMBNAIL = 256;

    private OpenRaster() {}

    static void write(Work work, Path file) {
        AtomicFile.write(file, out -> write(work, out));
    }

    private static void write(Work work, OutputStream out) throws IOException {
        BufferedImage painting = work.painting().image();
        int w = painting.getWidth();
        int h = painting.getHeight();
        Map<String, BufferedImage> layers = new LinkedHashMap<>();
        layers.put("细节", painting);
        if (work.contour() != null) {
            layers.put("线", FinishedDrawing.lines(work.contour(), work.order().style(), w));
            layers.put("底色", FinishedDrawing.washes(work.contour(), work.order().style(), w));
        }
        if (work.layout() != null) {
            layers.put("布局", LayoutPicture.of(work.layout(), w, h));
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<image version=\"0.0.3\" w=\"" + w + "\" h=\"" + h + "\">\n <stack>\n");
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            // the kind stands first and uncompressed, so that other programs find it at a fixed place
            stored(zip, "mimetype", MIME.getBytes(StandardCharsets.US_ASCII));
            int n = 0;
            for (var e : layers.entrySet()) {
                String name = "data/layer" + n + ".png";
                xml.append("  <layer name=\"").append(e.getKey()).append("\" src=\"").append(name).append("\" x=\"0\" y=\"0\" opacity=\"1.0\" visibility=\"")
                        .append(n == 0 ? "visible" : "hidden").append("\" composite-op=\"svg:src-over\"/>\n");
                zip.putNextEntry(new ZipEntry(name));
                zip.write(png(e.getValue(), Map.of()));
                zip.closeEntry();
                n++;
            }
            zip.putNextEntry(new ZipEntry("stack.xml"));
            zip.write(xml.append(" </stack>\n</image>\n").toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("mergedimage.png"));
            zip.write(png(painting, work.provenance().texts()));
            zip.closeEntry();
            double k = Math.min(1, (double) THUMBNAIL / Math.max(w, h));
            zip.putNextEntry(new ZipEntry("Thumbnails/thumbnail.png"));
            zip.write(png(Film.scaled(painting, Math.max(1, (int) Math.round(w * k)), Math.max(1, (int) Math.round(h * k))), Map.of()));
            zip.closeEntry();
        }
    }

    private static byte[] png(BufferedImage im, Map<String, String> texts) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        PngFile.write(im, texts, b);
        return b.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry e = new ZipEntry(name);
        e.setMethod(ZipEntry.STORED);
        e.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        e.setCrc(crc.getValue());
        zip.putNextEntry(e);
        zip.write(content);
        zip.closeEntry();
    }
}
