package danqing.engine.batch;

import danqing.engine.see.Caption;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XMP in a JPEG: an APP1 segment of its own name (XMP specification part 3), after JFIF and Exif. */
final class JpegXmp {
    private static final byte[] NAME = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXIF = "Exif\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 0xFFFF - 2;

    private JpegXmp() {}

    /** @param jpeg a file that was read as a JPEG before */
    static byte[] with(byte[] jpeg, Caption caption) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        byte[] before = null;
        head.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xFF) {
            int marker = jpeg[at + 1] & 255;
            int length = (jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255;
            if (marker == 0xDA || length < 2 || at + 2 + length > jpeg.length) {
                break;
            }
            boolean xmp = marker == 0xE1 && begins(jpeg, at + 4, length - 2, NAME);
            if (xmp) {
                before = Arrays.copyOfRange(jpeg, at + 4 + NAME.length, at + 2 + length);
            } else {
                boolean leading = marker == 0xE0 || marker == 0xE1 && begins(jpeg, at + 4, length - 2, EXIF);
                (leading && rest.size() == 0 ? head : rest).write(jpeg, at, 2 + length);
            }
            at += 2 + length;
        }
        rest.write(jpeg, at, jpeg.length - at);
        byte[] xmp = Xmp.with(before, caption);
        if (NAME.length + xmp.length > LONGEST) {
            xmp = Xmp.with(null, caption);
        }
        int length = 2 + NAME.length + xmp.length;
        head.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        head.writeBytes(NAME);
        head.writeBytes(xmp);
        head.writeBytes(rest.toByteArray());
        return head.toByteArray();
    }

    private static boolean begins(byte[] b, int from, int length, byte[] with) {
        return length >= with.length && Arrays.equals(b, from, from + with.length, with, 0, with.length);
    }
}
