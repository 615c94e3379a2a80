package danqing.engine.batch;

import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import danqing.engine.see.Caption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes captions where other programs find them: {@code NAME.EXT.xmp} beside a picture, or inside a copy of it (PNG and JPEG; a copy of anything else
 * gets an XMP beside it). Pixels and all other metadata of a copy are those of the original, byte for byte.
 */
final class Copies {
    private static final long LARGEST = 1L << 30;

    private Copies() {}

    static Path sidecar(Path picture) {
        return picture.resolveSibling(picture.getFileName() + ".xmp");
    }

    /** Writes or brings up to date the XMP beside a picture. */
    static void beside(Path picture, Caption caption) {
        Path file = sidecar(picture);
        try {
            byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            byte[] xmp = Xmp.with(before, caption);
            AtomicFile.write(file, out -> out.write(xmp));
        } catch (IOException e) {
            throw new BadInput("读不了“" + file + "”（" + e.getMessage() + "）：请检查权限。", e);
        }
    }

    /** Copies a picture with the caption inside. */
    static void inside(Path picture, Path copy, Caption caption) {
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            if (Files.exists(copy) && Files.isSameFile(copy, picture)) {
                throw new BadInput("“" + picture + "”的副本会盖住它自己：请用 --copy-to 给出另一个文件夹。");
            }
            if (Files.size(picture) > LARGEST) {
                throw new BadInput("“" + picture + "”超过 1 GiB，不做带图说的副本：请改用 --xmp。");
            }
            byte[] b = Files.readAllBytes(picture);
            byte[] with = png(b) ? PngXmp.with(b, caption) : jpeg(b) ? JpegXmp.with(b, caption) : null;
            AtomicFile.write(copy, out -> out.write(with == null ? b : with));
            if (with == null) {
                beside(copy, caption);
            }
        } catch (IOException e) {
            throw new BadInput("写不了“" + copy + "”（" + e.getMessage() + "）：请检查文件夹和磁盘空间。", e);
        }
    }

    private static boolean png(byte[] b) {
        return b.length > 33 && new String(b, 0, 8, StandardCharsets.ISO_8859_1).equals("\u0089PNG\r\n\u001a\n");
    }

    private static boolean jpeg(byte[] b) {
        return b.length > 4 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xD8;
    }
}
