package danqing.engine.detail;

import java.awt.image.BufferedImage;

/**
 * The finished picture.
 *
 * @param image sRGB, 8 bits
 * @param style id of the style it was painted in
 * @param seed  the seed of its chance
 */
public record Painting(BufferedImage image, String style, long seed) {}
