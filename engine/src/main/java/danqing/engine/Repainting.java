package danqing.engine;

import danqing.engine.image.PictureFile;
import danqing.engine.job.BadInput;
import danqing.engine.pack.EmbeddedPack;
import danqing.styles.Style;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleFunction;

/**
 * A picture to be painted again.
 *
 * @param picture  upright, sRGB
 * @param name     of its file, as it is recorded
 * @param sha256   of its file
 * @param strength how far from the picture, 0…1
 * @param palette  whose colours it takes; null = its own
 * @param order    style, size, seed, colophon; its text is what is inscribed
 */
public record Repainting(BufferedImage picture, String name, String sha256, double strength, Style palette, Order order) {
    private static final double MOST_ASPECT = 8;

    /**
     * Reads the picture.
     *
     * @param ground colour under transparent parts, {@code #rrggbb}
     * @param order  made for the picture's width / height
     * @throws BadInput when the picture cannot be used
     */
    public static Repainting of(Path file, double strength, Style palette, String ground, DoubleFunction<Order> order) {
        BufferedImage picture = PictureFile.read(file, Color.decode(ground));
        double aspect = (double) picture.getWidth() / picture.getHeight();
        if (aspect > MOST_ASPECT || aspect < 1 / MOST_ASPECT) {
            throw new BadInput("“" + file + "”长宽相差超过八倍，画不了：请先裁剪。");
        }
        return new Repainting(picture, file.getFileName().toString(), sha256(file), strength, palette, order.apply(aspect));
    }

    static String sha256(Path file) {
        try {
            return EmbeddedPack.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadInput("读不了“" + file + "”：没有读取权限或文件已损坏。请换一个文件。", e);
        }
    }

    /** The same with another order. */
    public Repainting order(Order other) {
        return new Repainting(picture, name, sha256, strength, palette, other);
    }
}
