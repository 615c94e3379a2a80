package danqing.engine.contour.raster;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Palette;
import danqing.styles.Pigment;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lays what is there before anything is drawn: the sky ({@link SkyField}) and the ground under it, in patches of grass and earth that close up towards the
 * horizon. Styles without skies of their own (ink) get the palette's plain gradation.
 */
final class EmptyPicture {
    private static final int CELL = 4;
    private static final Pigment[] PATCHES = {Pigment.FIELD, Pigment.EARTH, Pigment.GRASS_DRY, Pigment.GRASS};
    private final Contour contour;
    private final Palette palette;
    private final float scale;
    private final float[][] patches = new float[PATCHES.length][];

    EmptyPicture(Contour contour, Palette palette, float scale) {
        this.contour = contour;
        this.palette = palette;
        this.scale = scale;
        for (int i = 0; i < PATCHES.length; i++) {
            patches[i] = palette.rgb(PATCHES[i]);
        }
    }

    /** The number that chooses a contour's sky among those of its light; moving a thing does not change it. */
    static long choice(Contour contour) {
        Setting s = contour.setting();
        long z = contour.seed() * 1_000_003L + s.season().ordinal() * 31L + s.hour().ordinal() * 7L + s.weather().ordinal();
        return backdrop(contour).map(b -> z * 31 + Math.round(b.horizon())).orElse(z);
    }

    /** Wash and classes of the rows {@code from}…{@code to} of a region; both are multiples of 4. */
    void lay(Rasters r, int from, int to, Backdrop b) {
        colours(r, from, to, b);
        int n4 = r.width() / 4 * (r.height() / 4);
        int below = (palette.transparent() ? SemanticClass.VOID : SemanticClass.EARTH).ordinal();
        for (int by = from >> 2; by < to >> 2; by++) {
            float y = (by * 4 + 2 + r.y()) / scale;
            float sky = Math.clamp((b.horizon() + 10 - y) / 20, 0, 1);
            for (int bx = 0; bx < r.width() / 4; bx++) {
                int k = by * (r.width() / 4) + bx;
                for (int q = 0; q < SemanticClass.values().length; q++) {
                    r.semantics()[q * n4 + k] = 0;
                }
                r.semantics()[SemanticClass.SKY.ordinal() * n4 + k] = sky;
                r.semantics()[below * n4 + k] = 1 - sky;
            }
        }
    }

    private void colours(Rasters r, int from, int to, Backdrop b) {
        int w = r.width();
        int plane = w * r.height();
        float[] wash = r.wash();
        float[] c = new float[3];
        if (palette.sky().isEmpty()) {
            for (int yy = from; yy < to; yy++) {
                palette.backdrop((yy + r.y() + .5f) / scale, b.horizon(), contour.height(), b.tone(), b.ground(), c);
                for (int k = 0; k < 3; k++) {
                    Arrays.fill(wash, k * plane + yy * w, k * plane + (yy + 1) * w, c[k]);
                }
            }
            return;
        }
        SkyField sky = new SkyField(palette.sky().get(), contour.seed(), b.horizon(), contour.width(), disc(),
                contour.setting().weather() == Setting.Weather.RAIN);
        int nodes = w / CELL + 1;
        float[] above = new float[3 * nodes];
        float[] under = new float[3 * nodes];
        row(sky, r, from, b, above);
        for (int y = from; y < to; y += CELL) {
            row(sky, r, y + CELL, b, under);
            for (int j = 0; j < CELL; j++) {
                float v = (j + .5f) / CELL;
                for (int x = 0; x < w; x++) {
                    int n = 3 * (x / CELL);
                    float u = (x % CELL + .5f) / CELL;
                    for (int k = 0; k < 3; k++) {
                        float top = above[n + k] + (above[n + 3 + k] - above[n + k]) * u;
                        float low = under[n + k] + (under[n + 3 + k] - under[n + k]) * u;
                        wash[k * plane + (y + j) * w + x] = top + (low - top) * v;
                    }
                }
            }
            float[] t = above;
            above = under;
            under = t;
        }
    }

    /** Colours at the nodes of one row of cells. */
    private void row(SkyField sky, Rasters r, int row, Backdrop b, float[] out) {
        float y = (row + r.y()) / scale;
        float[] c = new float[3];
        float[] g = new float[3];
        for (int i = 0; i < out.length / 3; i++) {
            float x = (i * CELL + r.x()) / scale;
            if (y <= b.horizon() + 4) {
                sky.colour(x, y, c);
            }
            if (y > b.horizon() - 4) {
                ground(x, y, b, g);
                float t = Math.clamp((y - b.horizon() + 4) / 8, 0, 1);
                for (int k = 0; k < 3; k++) {
                    c[k] = t == 1 ? g[k] : c[k] + (g[k] - c[k]) * t;
                }
            }
            System.arraycopy(c, 0, out, 3 * i, 3);
        }
    }

    private void ground(float x, float y, Backdrop b, float[] out) {
        palette.backdrop(y, b.horizon(), contour.height(), b.tone(), b.ground(), out);
        float t = Math.clamp((y - b.horizon()) / Math.max(1, contour.height() - b.horizon()), 0, 1);
        float far = 1 / (t + .10f);
        double u = (x - contour.width() * .5) * far / 380;
        double v = far * 2.6;
        for (int i = 0; i < patches.length; i++) {
            double n = Noise.at(u + 17 * i, v, contour.seed() + 211 + i) + .5 * Noise.at(u * 2.3, v * 2.6 + 5 * i, contour.seed() + 311 + i)
                    + .3 * Noise.at(u * 5.1, v * 6 + 3 * i, contour.seed() + 411 + i);
            float share = (float) Math.clamp(1.5 * n - .15, 0, 1) * .55f * Math.min(1, t * 6) * (.5f + .5f * t);
            for (int k = 0; k < 3; k++) {
                out[k] += (patches[i][k] - out[k]) * share;
            }
        }
    }

    /**
     * Draws fog over what is far, thickest about the horizon and in level banks, in the rows {@code from}…{@code to} of a region: colours go to the mist's,
     * lines fade, classes to void. Clear air and ink stay as they are.
     */
    void fog(Rasters r, int from, int to) {
        Setting s = contour.setting();
        float most = switch (s.weather()) {
            case MIST -> .95f;
            case RAIN -> .40f;
            case SNOW -> .35f;
            default -> s.hour() == Setting.Hour.DAWN ? .34f : 0;
        };
        Backdrop b = backdrop(contour).orElse(null);
        if (most == 0 || b == null || palette.sky().isEmpty()) {
            return;
        }
        int w = r.width();
        int n4 = w / 4 * (r.height() / 4);
        float[] mist = palette.mist();
        for (int y = from; y < to; y += CELL) {
            for (int x = 0; x < w; x += CELL) {
                float share = most * bank((x + r.x() + 2) / scale, (y + r.y() + 2) / scale, b.horizon());
                if (share < .01f) {
                    continue;
                }
                for (int j = y; j < y + CELL; j++) {
                    for (int i = x; i < x + CELL; i++) {
                        int p = j * w + i;
                        r.line()[p] += (1 - r.line()[p]) * share;
                        for (int k = 0; k < 3; k++) {
                            float[] c = r.wash();
                            c[k * w * r.height() + p] += (mist[k] - c[k * w * r.height() + p]) * share;
                        }
                    }
                }
                int q = (y >> 2) * (w / 4) + (x >> 2);
                for (int c = 0; c < SemanticClass.values().length; c++) {
                    r.semantics()[c * n4 + q] *= 1 - .6f * share;
                }
                r.semantics()[q] += .6f * share;
            }
        }
    }

    /** How thick the fog stands at a place, 0…1. */
    private float bank(float x, float y, float horizon) {
        float reach = y < horizon ? .34f * horizon : .38f * (contour.height() - horizon);
        double fall = Math.exp(-Math.pow((y - horizon - 12) / Math.max(60, reach), 2));
        double wave = Noise.at(x / 310, y / 62, contour.seed() + 511) + .5 * Noise.at(x / 120, y / 26, contour.seed() + 512);
        return (float) Math.clamp(fall * (.92 + .32 * wave), 0, 1);
    }

    static Optional<Backdrop> backdrop(Contour contour) {
        return contour.groups().stream().flatMap(g -> g.marks().stream()).filter(Backdrop.class::isInstance).map(Backdrop.class::cast).findFirst();
    }

    /** Middle and radius of the sun or moon, canvas units; null when there is none. */
    float[] disc() {
        for (Group g : contour.groups()) {
            for (Mark m : g.marks()) {
                float[] xs = null;
                float[] ys = null;
                if (m instanceof Clear c && shines(c.body())) {
                    xs = c.x();
                    ys = c.y();
                } else if (m instanceof Wash w && shines(w.pigment())) {
                    xs = w.x();
                    ys = w.y();
                }
                if (xs != null && g.semantic() == SemanticClass.CELESTIAL) {
                    float[] lr = ends(xs);
                    float[] tb = ends(ys);
                    return new float[] {(lr[0] + lr[1]) / 2, (tb[0] + tb[1]) / 2, Math.max(8, (lr[1] - lr[0]) / 2)};
                }
            }
        }
        return null;
    }

    private static boolean shines(Pigment p) {
        return p == Pigment.SUN || p == Pigment.MOON;
    }

    private static float[] ends(float[] v) {
        float a = v[0];
        float b = v[0];
        for (float f : v) {
            a = Math.min(a, f);
            b = Math.max(b, f);
        }
        return new float[] {a, b};
    }
}
