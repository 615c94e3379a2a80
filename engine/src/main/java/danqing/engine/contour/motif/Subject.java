package danqing.engine.contour.motif;

import danqing.engine.scene.Setting;
import java.util.List;

/**
 * What a motif has to draw, and where. All lengths are canvas units (768 = short side of the picture).
 *
 * @param concept    concept id
 * @param x          left of the box
 * @param y          top of the box
 * @param w          width of the box
 * @param h          height of the box; things stand on its bottom edge
 * @param depth      0 near … 1 far
 * @param ink        darkness of the motif, 0…1, falls with distance (near 0.85–1, middle 0.45–0.7, far 0.15–0.35)
 * @param line       contour width: about 2.0 near, 1.1 far
 * @param pose       variant, 0…7
 * @param flip       mirrored; motifs draw facing right when false
 * @param light      +1: light from the left (dark side right), −1: from the right
 * @param attributes ids such as red, withered, old
 * @param setting    season, hour, weather, mood
 * @param horizon    height of the picture's horizon
 * @param pageWidth  the whole picture
 * @param pageHeight the whole picture
 * @param seed       of this motif
 */
public record Subject(String concept, double x, double y, double w, double h, double depth, double ink, double line, int pose, boolean flip, int light,
        List<String> attributes, Setting setting, double horizon, double pageWidth, double pageHeight, long seed) {
    public double cx() {
        return x + w / 2;
    }

    /** Height of the ground line it stands on. */
    public double foot() {
        return y + h;
    }

    public boolean is(String attribute) {
        return attributes.contains(attribute);
    }

    public boolean snowy() {
        return setting.weather() == Setting.Weather.SNOW;
    }

    public boolean night() {
        return setting.hour() == Setting.Hour.NIGHT;
    }

    /** −1 when mirrored, else 1. */
    public int facing() {
        return flip ? -1 : 1;
    }

    /** The same subject as another concept in another box (parts of a motif made of other motifs). */
    public Subject part(String concept, double x, double y, double w, double h, long seed) {
        return new Subject(concept, x, y, w, h, depth, ink, line, pose, flip, light, attributes, setting, horizon, pageWidth, pageHeight, seed);
    }

    public Subject ink(double v) {
        return new Subject(concept, x, y, w, h, depth, v, line, pose, flip, light, attributes, setting, horizon, pageWidth, pageHeight, seed);
    }
}
