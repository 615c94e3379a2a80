package danqing.engine.export;

import danqing.engine.Work;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A finished work in the forms other programs take, chosen by the file's ending; only the PNG carries its provenance. */
public final class PictureExport {
    /** Endings that can be written. */
    public static final List<String> ENDINGS = List.of("png", "jpg", "tiff", "ora");

    private PictureExport() {}

    /** @throws BadInput when the ending is not one of {@link #ENDINGS}, or it cannot be written there */
    public static void write(Work work, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "png" -> work.write(file);
            case "jpg", "jpeg" -> AtomicFile.write(file, out -> image(work.painting().image(), "jpg", .95f, null, out));
            case "tif", "tiff" -> AtomicFile.write(file, out -> image(work.painting().image(), "tiff", -1, "Deflate", out));
            case "ora" -> OpenRaster.write(work, file);
            default -> throw new BadInput("写不了“" + file.getFileName() + "”：请用 .png、.jpg、.tiff 或 .ora 结尾的文件名。");
        }
    }

    private static void image(BufferedImage im, String format, float quality, String compression, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam p = writer.getDefaultWriteParam();
            p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (compression != null) {
                p.setCompressionType(compression);
            }
            if (quality >= 0) {
                p.setCompressionQuality(quality);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(im, null, null), p);
        } finally {
            writer.dispose();
        }
    }
}
