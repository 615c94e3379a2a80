package danqing.engine.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/**
 * The orientation a camera wrote into a picture (TIFF tag 274, Exif 2.3): in the APP1 segment of a JPEG, the {@code eXIf} chunk of a PNG, the
 * {@code EXIF} chunk of a WebP, or the first directory of a TIFF.
 */
final class ExifOrientation {
    private static final int TAG = 274;
    private static final int MOST_PARTS = 4096;

    private ExifOrientation() {}

    /** 1…8 as in the standard; 1 where nothing is said or it cannot be read. The stream is left where it was. */
    static int of(ImageInputStream in) {
        try {
            long start = in.getStreamPosition();
            try {
                in.setByteOrder(java.nio.ByteOrder.BIG_ENDIAN);
                int value = search(in);
                return value >= 1 && value <= 8 ? value : 1;
            } finally {
                in.setByteOrder(java.nio.ByteOrder.BIG_ENDIAN);
                in.seek(start);
            }
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }

    private static int search(ImageInputStream in) throws IOException {
        in.seek(0);
        int head = in.readInt();
        if (head >>> 16 == 0xFFD8) {
            return jpeg(in);
        }
        if (head == 0x89504E47) {
            return chunks(in, 8, false, "eXIf");
        }
        if (head == 0x52494646) {
            return chunks(in, 12, true, "EXIF");
        }
        return head == 0x49492A00 || head == 0x4D4D002A ? directory(in, 0) : 1;
    }

    private static int jpeg(ImageInputStream in) throws IOException {
        long at = 2;
        for (int i = 0; i < MOST_PARTS; i++) {
            in.seek(at);
            int marker = in.readUnsignedShort();
            if (marker >>> 8 != 0xFF || marker == 0xFFDA) {
                return 1;
            }
            int length = in.readUnsignedShort();
            if (marker == 0xFFE1 && length > 16 && in.readInt() == 0x45786966) {
                return directory(in, at + 10);
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int chunks(ImageInputStream in, long from, boolean riff, String wanted) throws IOException {
        long at = from;
        byte[] name = new byte[4];
        for (int i = 0; i < MOST_PARTS; i++) {
            in.seek(at);
            long length;
            if (riff) {
                in.readFully(name);
                length = Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
            } else {
                length = in.readInt() & 0xFFFFFFFFL;
                in.readFully(name);
            }
            if (new String(name, StandardCharsets.US_ASCII).equals(wanted)) {
                boolean prefixed = in.readInt() == 0x45786966;
                return directory(in, at + 8 + (prefixed ? 6 : 0));
            }
            at += 8 + length + (riff ? length & 1 : 4);
        }
        return 1;
    }

    /** The tag in the first directory of the TIFF structure that begins at {@code base}. */
    private static int directory(ImageInputStream in, long base) throws IOException {
        in.seek(base);
        boolean little = in.readUnsignedShort() == 0x4949;
        in.setByteOrder(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        in.readUnsignedShort();
        in.seek(base + (in.readInt() & 0xFFFFFFFFL));
        int n = in.readUnsignedShort();
        for (int i = 0; i < n; i++) {
            int tag = in.readUnsignedShort();
            in.readUnsignedShort();
            in.readInt();
            int value = in.readUnsignedShort();
            in.readUnsignedShort();
            if (tag == TAG) {
                return value;
            }
        }
        return 1;
    }
}
