package danqing.engine.see;

import danqing.engine.job.Cancellation;
import java.awt.image.BufferedImage;

/** Says how well a picture and a text go together. */
@FunctionalInterface
public interface Matcher {
    /** 0…1. */
    double match(BufferedImage picture, String text, Cancellation cancellation);
}
