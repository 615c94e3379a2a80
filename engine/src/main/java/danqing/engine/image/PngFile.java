package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG files (ISO/IEC 15948) with text inside: {@code iTXt} for UTF-8, read back without decoding the picture. */
public final class PngFile {
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final int LARGEST_TEXT = 64 << 20;

    private PngFile() {}

    /**
     * Writes a picture.
     *
     * @param texts keyword (Latin-1, at most 79 characters) → text, kept in order; long texts are compressed
     */
    public static void write(BufferedImage image, Map<String, String> texts, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // kept in memory: a cache file on a full disk would fail a second time, at exit
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (param.canWriteCompressed()) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(.7f);
            }
            IIOMetadata meta = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            IIOMetadataNode root = new IIOMetadataNode(FORMAT);
            IIOMetadataNode itxt = new IIOMetadataNode("iTXt");
            texts.forEach((k, v) -> {
                IIOMetadataNode e = new IIOMetadataNode("iTXtEntry");
                e.setAttribute("keyword", k);
                e.setAttribute("compressionFlag", v.length() > 2000 ? "TRUE" : "FALSE");
                e.setAttribute("compressionMethod", "0");
                e.setAttribute("languageTag", "");
                e.setAttribute("translatedKeyword", "");
                e.setAttribute("text", v);
                itxt.appendChild(e);
            });
            if (itxt.hasChildNodes()) {
                root.appendChild(itxt);
            }
            meta.mergeTree(FORMAT, root);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, meta), param);
        } finally {
            writer.dispose();
        }
    }

    /** Writes a file whole or not at all. */
    public static void write(BufferedImage image, Map<String, String> texts, Path file) {
        AtomicFile.write(file, out -> write(image, texts, out));
    }

    /**
     * The texts of a PNG ({@code tEXt}, {@code zTXt}, {@code iTXt}) by keyword.
     *
     * @throws BadInput when the file cannot be read, is no PNG or is damaged
     */
    public static Map<String, String> texts(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream raw = Files.newInputStream(file); DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(raw))) {
            if (in.readLong() != 0x89504E470D0A1A0AL) {
                throw new BadInput("“" + file + "”不是 PNG 图片：请给出由丹青画出的 PNG。");
            }
            while (true) {
                int length = in.readInt();
                byte[] type = in.readNBytes(4);
                if (length < 0 || type.length < 4) {
                    throw new IOException("块长度不对");
                }
                String t = new String(type, StandardCharsets.US_ASCII);
                if (t.equals("IEND")) {
                    return texts;
                }
                if (t.equals("iTXt") || t.equals("tEXt") || t.equals("zTXt")) {
                    if (length > LARGEST_TEXT) {
                        throw new IOException("文本块过大");
                    }
                    byte[] body = in.readNBytes(length);
                    CRC32 crc = new CRC32();
                    crc.update(type);
                    crc.update(body);
                    if (body.length < length || (int) crc.getValue() != in.readInt()) {
                        throw new IOException("校验和不对");
                    }
                    text(t, body, texts);
                } else {
                    in.skipNBytes(length + 4L);
                }
            }
        } catch (IOException | DataFormatException e) {
            throw new BadInput("读不了“" + file + "”：" + (Files.exists(file) ? "文件已损坏或不完整" : "没有这个文件") + "。请换一个文件。", e);
        }
    }

    private static void text(String type, byte[] b, Map<String, String> out) throws DataFormatException {
        int key = indexOf(b, 0);
        String keyword = new String(b, 0, key, StandardCharsets.ISO_8859_1);
        if (type.equals("tEXt")) {
            out.put(keyword, new String(b, Math.min(b.length, key + 1), Math.max(0, b.length - key - 1), StandardCharsets.ISO_8859_1));
        } else if (type.equals("zTXt")) {
            out.put(keyword, new String(inflate(b, key + 2), StandardCharsets.ISO_8859_1));
        } else if (key + 2 < b.length) {
            int tag = indexOf(b, key + 3);
            int start = indexOf(b, tag + 1) + 1;
            boolean compressed = b[key + 1] == 1;
            out.put(keyword, compressed ? new String(inflate(b, start), StandardCharsets.UTF_8)
                    : new String(b, Math.min(b.length, start), Math.max(0, b.length - start), StandardCharsets.UTF_8));
        }
    }

    private static int indexOf(byte[] b, int from) {
        for (int i = Math.max(0, from); i < b.length; i++) {
            if (b[i] == 0) {
                return i;
            }
        }
        return b.length;
    }

    private static byte[] inflate(byte[] b, int from) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(b, Math.min(from, b.length), Math.max(0, b.length - from));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary()) || out.size() > LARGEST_TEXT) {
                    throw new DataFormatException();
                }
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
