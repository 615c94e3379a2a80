package danqing.engine.image;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import javax.imageio.stream.ImageInputStream;

/** The colour profile inside a PNG (chunk {@code iCCP}), which the platform's own reader passes over. */
final class PngProfile {
    private static final int MOST_CHUNKS = 64;
    private static final int LARGEST = 8 << 20;
    private static final int ICCP = 0x69434350;
    private static final int IDAT = 0x49444154;

    private PngProfile() {}

    /** The RGB profile of the PNG, null when there is none or it cannot be used. The stream is left where it was. */
    static ICC_Profile of(ImageInputStream in) {
        try {
            long start = in.getStreamPosition();
            try {
                in.seek(0);
                return in.readLong() == 0x89504E470D0A1A0AL ? search(in) : null;
            } finally {
                in.seek(start);
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static ICC_Profile search(ImageInputStream in) throws IOException {
        for (int i = 0; i < MOST_CHUNKS; i++) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || type == IDAT) {
                return null;
            }
            if (type == ICCP) {
                return length > LARGEST ? null : profile(in, length);
            }
            in.skipBytes(length + 4L);
        }
        return null;
    }

    private static ICC_Profile profile(ImageInputStream in, int length) throws IOException {
        byte[] body = new byte[length];
        in.readFully(body);
        int name = 0;
        while (name < length && body[name] != 0) {
            name++;
        }
        try (InputStream inflated = new InflaterInputStream(new java.io.ByteArrayInputStream(body, name + 2, Math.max(0, length - name - 2)))) {
            ICC_Profile p = ICC_Profile.getInstance(inflated.readNBytes(LARGEST));
            return p.getColorSpaceType() == java.awt.color.ColorSpace.TYPE_RGB ? p : null;
        }
    }

    /** An opaque picture whose values were taken for sRGB, seen through the profile they are meant for. */
    static BufferedImage applied(BufferedImage rgb, ICC_Profile profile) {
        var model = new java.awt.image.DirectColorModel(new ICC_ColorSpace(profile), 24, 0xFF0000, 0xFF00, 0xFF, 0, false, java.awt.image.DataBuffer.TYPE_INT);
        BufferedImage meant = new BufferedImage(model, rgb.getRaster(), false, null);
        return new ColorConvertOp(null).filter(meant, new BufferedImage(rgb.getWidth(), rgb.getHeight(), BufferedImage.TYPE_INT_RGB));
    }
}
