package danqing.engine.batch;

import danqing.engine.see.Caption;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** XMP in a PNG: an {@code iTXt} chunk of its own keyword (XMP specification part 3), and a {@code Description} that plain programs show. */
final class PngXmp {
    private static final String XMP = "XML:com.adobe.xmp";
    private static final String DESCRIPTION = "Description";

    private PngXmp() {}

    /** @param png a file that was read as a PNG before */
    static byte[] with(byte[] png, Caption caption) {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        byte[] before = null;
        head.write(png, 0, 8);
        int at = 8;
        boolean first = true;
        while (at + 12 <= png.length) {
            int length = in.getInt(at);
            if (length < 0 || at + 12L + length > png.length) {
                break;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            boolean xmp = type.equals("iTXt") && keyword(png, at + 8, length, XMP);
            if (xmp) {
                before = body(png, at + 8, length);
            }
            if (first) {
                head.write(png, at, 12 + length);
                first = false;
            } else if (!xmp && !(type.equals("iTXt") && keyword(png, at + 8, length, DESCRIPTION))) {
                rest.write(png, at, 12 + length);
            }
            at += 12 + length;
        }
        rest.write(png, at, png.length - at);
        head.writeBytes(chunk(XMP, Xmp.with(before, caption)));
        head.writeBytes(chunk(DESCRIPTION, caption.text().getBytes(StandardCharsets.UTF_8)));
        head.writeBytes(rest.toByteArray());
        return head.toByteArray();
    }

    private static boolean keyword(byte[] b, int from, int length, String wanted) {
        return length > wanted.length() && b[from + wanted.length()] == 0 && new String(b, from, wanted.length(), StandardCharsets.ISO_8859_1).equals(wanted);
    }

    /** The text of an uncompressed chunk; null when it is compressed or cut off. */
    private static byte[] body(byte[] b, int from, int length) {
        int at = from + XMP.length() + 1;
        if (at + 2 > from + length || b[at] != 0) {
            return null;
        }
        at += 2;
        for (int zeros = 0; at < from + length && zeros < 2; at++) {
            zeros += b[at] == 0 ? 1 : 0;
        }
        return Arrays.copyOfRange(b, at, from + length);
    }

    private static byte[] chunk(String keyword, byte[] text) {
        byte[] k = keyword.getBytes(StandardCharsets.ISO_8859_1);
        int length = k.length + 5 + text.length;
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putInt(length).put("iTXt".getBytes(StandardCharsets.US_ASCII)).put(k).put(new byte[5]).put(text);
        CRC32 crc = new CRC32();
        crc.update(out.array(), 4, 4 + length);
        return out.putInt((int) crc.getValue()).array();
    }
}
