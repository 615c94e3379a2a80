package danqing.engine.image;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of one size are apart, over red, green and blue.
 *
 * @param decibels peak signal to noise ratio, dB; infinite when they are the same
 * @param largest  the largest difference of one channel, 0…255
 */
public record Difference(double decibels, int largest) {

    /**
     * Compares.
     *
     * @throws IllegalArgumentException when the sizes differ
     */
    public static Difference of(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            throw new IllegalArgumentException("sizes differ");
        }
        long sum = 0;
        int largest = 0;
        int[] p = new int[a.getWidth()];
        int[] q = new int[p.length];
        for (int y = 0; y < a.getHeight(); y++) {
            a.getRGB(0, y, p.length, 1, p, 0, p.length);
            b.getRGB(0, y, q.length, 1, q, 0, q.length);
            for (int x = 0; x < p.length; x++) {
                for (int s = 0; s < 24; s += 8) {
                    int d = Math.abs((p[x] >> s & 255) - (q[x] >> s & 255));
                    sum += (long) d * d;
                    largest = Math.max(largest, d);
                }
            }
        }
        return new Difference(10 * Math.log10(255.0 * 255 * 3 * a.getWidth() * a.getHeight() / sum), largest);
    }

    /** Whether every pixel is the same. */
    public boolean none() {
        return largest == 0;
    }
}
