package danqing.engine.layout;

import danqing.engine.scene.Setting;
import java.util.List;

/**
 * Pieces on a canvas.
 *
 * @param canvas  the picture
 * @param horizon y of the horizon in short sides
 * @param mood    decides how much is left blank
 * @param pieces  in any order
 */
record Composition(Canvas canvas, double horizon, Setting.Mood mood, List<Piece> pieces) {
    Composition {
        pieces = List.copyOf(pieces);
    }

    Composition with(List<Piece> changed) {
        return new Composition(canvas, horizon, mood, changed);
    }
}
