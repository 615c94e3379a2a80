package danqing.ui.library;

import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Painting;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.ui.canvas.ContourPicture;
import danqing.ui.canvas.Frame;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A work opened from its PNG.
 *
 * @param work    with its composition and its drawing, drawn again from the provenance
 * @param drawing the drawing made visible; null when a picture was painted again, which has none
 * @param picture the painting
 */
public record WorkFile(Work work, Frame drawing, Frame picture) {
    private static final int SIDE = 900;

    /**
     * Opens a PNG painted by this program.
     *
     * @throws BadInput when it cannot be read or carries no provenance
     */
    public static WorkFile open(Path file, Studio studio, Cancellation c) {
        Provenance provenance = Provenance.read(file);
        Order order = provenance.wish();
        BufferedImage image = read(file);
        if (order.contour() == null && order.layout() == null) {
            return new WorkFile(new Work(order, null, null, null, new Painting(image, order.style().id(), order.seed()), provenance), null, Frame.of(image));
        }
        Contour contour = order.contour() != null ? order.contour() : studio.draw(order.layout(), order.seed(), c, StageListener.SILENT);
        Work work = new Work(order, null, order.layout(), contour, new Painting(image, order.style().id(), order.seed()), provenance);
        return new WorkFile(work, ContourPicture.exact(contour, order.style(), SIDE), Frame.of(image));
    }

    private static BufferedImage read(Path file) {
        try {
            BufferedImage im = ImageIO.read(file.toFile());
            if (im == null) {
                throw new BadInput("“" + file + "”不是图片：请换一个文件。");
            }
            if (im.getType() == BufferedImage.TYPE_INT_RGB) {
                return im;
            }
            BufferedImage rgb = new BufferedImage(im.getWidth(), im.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = rgb.createGraphics();
            g.drawImage(im, 0, 0, null);
            g.dispose();
            return rgb;
        } catch (IOException e) {
            throw new BadInput("读不了“" + file + "”：文件已损坏或不完整。请换一个文件。", e);
        }
    }
}
