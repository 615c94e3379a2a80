package danqing.ui.canvas;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Pixels on their way to the screen: premultiplied ARGB, row by row. The array is written in place while a work grows.
 *
 * @param width  pixels
 * @param height pixels
 * @param argb   width · height values
 */
public record Frame(int width, int height, int[] argb) {
    public Frame(int width, int height) {
        this(width, height, new int[width * height]);
    }

    /** A copy of an opaque picture. */
    public static Frame of(BufferedImage image) {
        Frame f = new Frame(image.getWidth(), image.getHeight());
        f.take(image);
        return f;
    }

    /** Takes over an opaque picture of the same size. */
    public void take(BufferedImage image) {
        if (image.getWidth() != width || image.getHeight() != height) {
            throw new IllegalArgumentException(image.getWidth() + "×" + image.getHeight() + " into " + width + "×" + height);
        }
        if (image.getType() == BufferedImage.TYPE_INT_RGB && image.getRaster().getDataBuffer() instanceof DataBufferInt b) {
            int[] from = b.getData();
            for (int i = 0; i < argb.length; i++) {
                argb[i] = from[i] | 0xFF000000;
            }
            return;
        }
        image.getRGB(0, 0, width, height, argb, 0, width);
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= 0xFF000000;
        }
    }

    /** As an opaque picture. */
    public BufferedImage image() {
        BufferedImage im = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        im.setRGB(0, 0, width, height, argb, 0, width);
        return im;
    }
}
