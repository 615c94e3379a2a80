package danqing.engine.detail;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.scene.SemanticClass;
import danqing.styles.Style;
import java.util.List;

/**
 * Which expert paints how much of every pixel. Shares hold over the whole picture; a thing with a style of its own takes its coverage, with soft edges,
 * for that style; drawn lines belong to the dominant style alone, so that mixed experts never draw them twice. At every pixel only the two greatest
 * weights are kept (top-2 gating, Shazeer et al. 2017, arXiv:1701.06538), and an expert is run only on tiles where it has a say.
 */
public final class Gate {
    /** An expert with less than this everywhere in a tile is not run there. */
    static final double LEAST = .02;
    private static final int STRIP = 256;
    private final List<Style> styles;
    private final double[] share;
    private final byte[][] own;
    private final byte[] lines;
    private final int width;
    private final int height;

    /**
     * @param width  of the work, px
     * @param height px
     */
    Gate(Mix mix, Underdrawing drawing, int width, int height) {
        this.width = width;
        this.height = height;
        styles = mix.styles();
        share = styles.stream().mapToDouble(s -> mix.shares().getOrDefault(s, 0.0)).toArray();
        own = new byte[styles.size()][];
        lines = mix.shares().size() > 1 ? new byte[width * height] : null;
        double scale = width / (double) drawing.width();
        for (int i = 0; i < own.length; i++) {
            RasterSource source = mix.things(styles.get(i)).isEmpty() ? null : drawing.things(mix.things(styles.get(i)), scale);
            if (source != null) {
                own[i] = coverage(source);
            }
        }
    }

    int count() {
        return styles.size();
    }

    Style style(int i) {
        return styles.get(i);
    }

    /** Coverage 0…255 of every pixel, interpolated between 4 × 4 blocks. */
    private byte[] coverage(RasterSource source) {
        byte[] out = new byte[width * height];
        int w = (width + 3) / 4 * 4 + 8;
        for (int y0 = 0; y0 < height; y0 += STRIP) {
            Rasters r = source.region(-4, y0 - 4, w, STRIP + 8);
            int w4 = w / 4;
            int h4 = STRIP / 4 + 2;
            int at = SemanticClass.FIGURE.ordinal() * w4 * h4;
            for (int y = y0; y < Math.min(height, y0 + STRIP); y++) {
                float fy = (y - y0 + 4 + .5f) / 4 - .5f;
                int j = Math.clamp((int) fy, 0, h4 - 2);
                float ty = Math.clamp(fy - j, 0, 1);
                for (int x = 0; x < width; x++) {
                    float fx = (x + 4 + .5f) / 4 - .5f;
                    int i = Math.clamp((int) fx, 0, w4 - 2);
                    float tx = Math.clamp(fx - i, 0, 1);
                    int k = at + j * w4 + i;
                    float[] s = r.semantics();
                    float v = (s[k] * (1 - tx) + s[k + 1] * tx) * (1 - ty) + (s[k + w4] * (1 - tx) + s[k + w4 + 1] * tx) * ty;
                    // half covered is enough to belong to it
                    v = Math.clamp((v - .08f) / .5f, 0, 1);
                    out[y * width + x] = (byte) Math.round(255 * v * v * (3 - 2 * v));
                }
            }
        }
        return out;
    }

    /** Share of a pixel claimed by the things that style {@code i} paints, 0…1. */
    private float claim(int i, int at) {
        return own[i] == null ? 0 : (own[i][at] & 255) / 255f;
    }

    /** Whether style {@code i} has a say anywhere in a rectangle. */
    boolean speaks(int i, int x0, int y0, int cols, int rows) {
        for (int y = y0; y < Math.min(height, y0 + rows); y++) {
            for (int x = x0; x < Math.min(width, x0 + cols); x++) {
                int at = y * width + x;
                float left = 1;
                for (int k = 0; k < own.length; k++) {
                    left *= k == i ? 1 : 1 - claim(k, at);
                }
                if (share[i] * left + claim(i, at) > LEAST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes the lines out of what a guest is given, except in the things it paints itself. {@code line} is h × w, its corner at (x0, y0). */
    void unruled(int i, float[] line, int x0, int y0, int w, int h) {
        if (i == 0 || share[i] == 0) {
            return;
        }
        for (int j = 0; j < h; j++) {
            int y = y0 + j;
            for (int k = 0; k < w; k++) {
                int x = x0 + k;
                boolean in = x >= 0 && y >= 0 && x < width && y < height;
                float keep = in ? claim(i, y * width + x) : 0;
                line[j * w + k] = 1 - (1 - line[j * w + k]) * keep;
            }
        }
    }

    /** Whether style {@code i} paints only things, in surroundings of the dominant style. */
    boolean thingsOnly(int i) {
        return i > 0 && share[i] == 0;
    }

    /** Gives a style that paints only things the flat colours of the dominant style around them, so that no other sky clings to their edges. */
    void surround(int i, float[] wash, float[] dominant, int x0, int y0, int w, int h) {
        for (int j = 0; j < h; j++) {
            for (int k = 0; k < w; k++) {
                int x = x0 + k;
                int y = y0 + j;
                boolean in = x >= 0 && y >= 0 && x < width && y < height;
                float keep = in ? claim(i, y * width + x) : 0;
                for (int c = 0, at = j * w + k; c < 3; c++, at += w * h) {
                    wash[at] = dominant[at] + (wash[at] - dominant[at]) * keep;
                }
            }
        }
    }

    /** Remembers where the dominant style drew. */
    void drawn(float[] line, int w, int dx, int dy, int x0, int y0, int cols, int rows) {
        if (lines != null) {
            for (int j = 0; j < rows; j++) {
                for (int k = 0; k < cols; k++) {
                    lines[(y0 + j) * width + x0 + k] = (byte) Math.round(255 * Math.clamp(1.7f * (1 - line[(dy + j) * w + dx + k]), 0, 1));
                }
            }
        }
    }

    /** Widens the remembered lines by the spread of a brush, {@code radius} px, with soft edges. */
    void spread(int radius) {
        if (lines != null) {
            byte[] other = new byte[lines.length];
            pass(lines, other, radius, 1, width, height, width, true);
            pass(other, lines, radius, width, height, width, 1, true);
            pass(lines, other, radius, 1, width, height, width, false);
            pass(other, lines, radius, width, height, width, 1, false);
        }
    }

    /** Running maximum or mean along one axis. */
    private static void pass(byte[] from, byte[] to, int r, int step, int n, int rows, int rowStep, boolean maximum) {
        java.util.stream.IntStream.range(0, rows).parallel().forEach(j -> {
            int at = j * rowStep;
            for (int i = 0; i < n; i++) {
                int v = 0;
                for (int d = Math.max(-r, -i); d <= Math.min(r, n - 1 - i); d++) {
                    int s = from[at + (i + d) * step] & 255;
                    v = maximum ? Math.max(v, s) : v + s;
                }
                to[at + i * step] = (byte) (maximum ? v : v / (2 * r + 1));
            }
        });
    }

    /** Weights of all styles at a pixel into {@code out}; at most two are not 0 and they sum to 1. */
    void weights(int x, int y, float[] out) {
        int at = y * width + x;
        float line = lines == null ? 0 : (lines[at] & 255) / 255f;
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (i == 0 ? share[0] + (1 - share[0]) * line : share[i] * (1 - line));
        }
        for (int k = 0; k < own.length; k++) {
            float m = claim(k, at);
            if (m > 0) {
                for (int i = 0; i < out.length; i++) {
                    out[i] *= 1 - m;
                }
                out[k] += m;
            }
        }
        int first = 0;
        int second = -1;
        for (int i = 1; i < out.length; i++) {
            if (out[i] > out[first]) {
                second = first;
                first = i;
            } else if (second < 0 || out[i] > out[second]) {
                second = i;
            }
        }
        float sum = out[first] + (second < 0 ? 0 : out[second]);
        for (int i = 0; i < out.length; i++) {
            out[i] = i == first || i == second ? out[i] / sum : 0;
        }
    }
}
