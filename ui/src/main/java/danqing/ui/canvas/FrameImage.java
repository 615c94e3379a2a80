package danqing.ui.canvas;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A frame on the screen, without copying: the picture's pixels are the frame's. */
public final class FrameImage {
    private Frame frame;
    private PixelBuffer<IntBuffer> buffer;
    private Image image;

    /** The picture of a frame; the same as before, with its pixels read anew, when the frame is the same. Null for null. */
    public Image of(Frame f) {
        if (f == null) {
            frame = null;
            image = null;
            buffer = null;
        } else if (f != frame) {
            frame = f;
            buffer = new PixelBuffer<>(f.width(), f.height(), IntBuffer.wrap(f.argb()), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        } else {
            buffer.updateBuffer(b -> null);
        }
        return image;
    }

    /** A picture of a frame that does not change. */
    public static Image still(Frame f) {
        return f == null ? null : new FrameImage().of(f);
    }
}
