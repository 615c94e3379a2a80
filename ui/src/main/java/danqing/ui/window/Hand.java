package danqing.ui.window;

import danqing.ui.canvas.Frame;
import java.io.File;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** What the hand brings to the window: files and words dropped anywhere on it, pictures and words pasted. */
final class Hand {
    private Hand() {}

    static void bind(Scene scene, Intake intake) {
        scene.addEventFilter(DragEvent.DRAG_OVER, e -> {
            if (e.getGestureSource() == null && holds(e.getDragboard()) && !words(e)) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, e -> {
            if (e.getGestureSource() == null && holds(e.getDragboard()) && !words(e)) {
                e.setDropCompleted(take(e.getDragboard(), intake));
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.V && e.isShortcutDown() && !e.isShiftDown() && !e.isAltDown()) {
                Clipboard c = Clipboard.getSystemClipboard();
                // words for a text field are the field's own business
                boolean own = scene.getFocusOwner() instanceof TextInputControl && c.hasString() && !c.hasFiles();
                if (!own && take(c, intake)) {
                    e.consume();
                }
            }
        });
    }

    private static boolean words(DragEvent e) {
        return e.getTarget() instanceof javafx.scene.Node n && field(n) && !e.getDragboard().hasFiles();
    }

    private static boolean field(javafx.scene.Node n) {
        return n != null && (n instanceof TextInputControl || field(n.getParent()));
    }

    private static boolean holds(Clipboard c) {
        return c.hasFiles() || c.hasImage() || c.hasString();
    }

    /** @return whether there was something to take */
    private static boolean take(Clipboard c, Intake intake) {
        if (c.hasFiles()) {
            intake.take(c.getFiles().stream().map(File::toPath).toList());
        } else if (c.hasImage() && c.getImage() != null) {
            Image im = c.getImage();
            Frame f = new Frame((int) im.getWidth(), (int) im.getHeight());
            im.getPixelReader().getPixels(0, 0, f.width(), f.height(), PixelFormat.getIntArgbInstance(), f.argb(), 0, f.width());
            intake.takeImage(f.image());
        } else if (c.hasString() && !c.getString().isBlank()) {
            intake.takeText(c.getString());
        } else {
            return false;
        }
        return true;
    }
}
