package danqing.ui.queue;

import danqing.styles.Style;
import java.nio.file.Path;

/**
 * A picture that is to be painted again.
 *
 * @param file     where it lies
 * @param strength how far from the picture, 0…1
 * @param palette  whose colours it takes; null = its own
 */
public record Picture(Path file, double strength, Style palette) {}
