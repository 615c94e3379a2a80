package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;

/**
 * The sheet a work is painted on: its colour and a fine relief of fibres, as one factor per pixel and channel. A tile of {@value #TILE} pixels is made
 * once and repeated with a slow variation over the whole work, so that it never shows.
 */
public final class Paper {
    private static final int TILE = 512;
    private static final int STEP = 16;
    private final float[] fibre;
    private final float[] colour;
    private final double strength;
    private final long seed;

    /**
     * @param kind   xuan (long fibres), silk (weave), rough, or none
     * @param colour sRGB of the bare sheet, {@code #rrggbb}
     */
    public Paper(String kind, String colour, long seed) {
        int v = Integer.parseInt(colour.substring(1), 16);
        this.colour = new float[] {(v >> 16 & 255) / 255f, (v >> 8 & 255) / 255f, (v & 255) / 255f};
        this.seed = seed;
        fibre = switch (kind) {
            case "xuan" -> xuan();
            case "silk" -> silk();
            case "rough" -> rough();
            default -> new float[TILE * TILE];
        };
        strength = kind.equals("none") ? 0 : 1;
    }

    /** sRGB of the bare sheet. */
    public float[] colour() {
        return colour.clone();
    }

    /** Relief of {@code n} pixels of row {@code y} from {@code x}: about −0.06…0.06, to be added to 1. */
    public float[] relief(int x, int y, int n) {
        float[] out = new float[n];
        if (strength == 0) {
            return out;
        }
        int row = Math.floorMod(y, TILE) * TILE;
        int shift = (y / TILE) * 197;
        for (int i = 0; i < n;) {
            // the slow variation, straight between points that lie a whole number of steps from the left edge of the sheet
            int cell = Math.floorDiv(x + i, STEP) * STEP;
            float a = slow(cell, y);
            float d = (slow(cell + STEP, y) - a) / STEP;
            for (int end = Math.min(n, cell + STEP - x); i < end; i++) {
                out[i] = fibre[row + Math.floorMod(x + i + shift, TILE)] + a + d * (x + i - cell);
            }
        }
        return out;
    }

    private float slow(int x, int y) {
        return (float) (.006 * Noise.at(x / 230.0, y / 230.0, seed) + .004 * Noise.at(x / 61.0, y / 61.0, seed + 1));
    }

    /** Fine grain, and long thin fibres in every direction, lighter and darker than the sheet. */
    private static float[] xuan() {
        float[] f = grain(.008, 3);
        Rng rng = new Rng(11);
        for (int k = 0; k < 900; k++) {
            double x = rng.uniform(0, TILE);
            double y = rng.uniform(0, TILE);
            double a = rng.uniform(0, Math.PI * 2);
            double bend = rng.normal(0, .02);
            double tone = rng.chance(.6) ? rng.uniform(.004, .014) : -rng.uniform(.004, .018);
            int n = rng.integer(14, 60);
            for (int i = 0; i < n; i++) {
                double w = Math.sin(Math.PI * i / n);
                int p = Math.floorMod((int) y, TILE) * TILE + Math.floorMod((int) x, TILE);
                f[p] += (float) (tone * w);
                x += Math.cos(a) * .8;
                y += Math.sin(a) * .8;
                a += bend;
            }
        }
        return f;
    }

    private static float[] silk() {
        float[] f = grain(.006, 5);
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                f[y * TILE + x] += (float) (.010 * Math.sin(x * Math.PI / 2) * (1 + .3 * Noise.at(y / 16.0, 3)) + .008 * Math.sin(y * Math.PI / 2));
            }
        }
        return f;
    }

    private static float[] rough() {
        float[] f = grain(.012, 9);
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                f[y * TILE + x] += (float) (.018 * Noise.at(x / 4.0, y / 4.0, 21));
            }
        }
        return f;
    }

    private static float[] grain(double sigma, long seed) {
        float[] f = new float[TILE * TILE];
        Rng rng = new Rng(seed);
        for (int i = 0; i < f.length; i++) {
            f[i] = (float) (sigma * (rng.unit() + rng.unit() + rng.unit() - 1.5));
        }
        return f;
    }
}
