package danqing.engine.library;

import danqing.engine.job.Cancellation;
import java.awt.image.BufferedImage;

/** What looks at pictures for the gallery. Vectors of pictures and words lie in one space and have length 1. */
public interface Eye {
    /** Changes whenever vectors are no longer comparable: at most 16 letters and digits. */
    String version();

    /** Numbers in a vector. */
    int width();

    /**
     * What is seen.
     *
     * @param caption one sentence; null when there is nothing sure to say
     * @param vector  of the picture
     */
    record Seen(String caption, float[] vector) {}

    Seen see(BufferedImage picture, Cancellation cancellation);

    /** The vector of words. */
    float[] words(String text);

    /** The vector of a picture that is not in the gallery. */
    float[] look(BufferedImage picture, Cancellation cancellation);
}
