package danqing.engine.contour.raster;

import danqing.engine.contour.brush.Noise;
import danqing.styles.Sky;

/**
 * The colours of a sky at any place of the canvas: a gradation that leans towards the light, clouds in perspective (large overhead, close and flat over the
 * horizon) lit from the side of the sun or moon, a glow around it, curtains of rain. A pure function of place and seed; no state.
 */
final class SkyField {
    private static final float NEAR = .16f;
    private final Sky sky;
    private final long seed;
    private final float horizon;
    private final float width;
    private final float lightX;
    private final float lightY;
    private final float disc;
    private final boolean rain;
    private final float lean;
    private final float drift;

    /**
     * @param horizon canvas units
     * @param width   of the canvas
     * @param light   x, y and radius of the sun or moon, or null when none is drawn
     * @param rain    whether rain falls from it
     */
    SkyField(Sky sky, long seed, float horizon, float width, float[] light, boolean rain) {
        this.sky = sky;
        this.seed = seed;
        this.horizon = Math.max(1, horizon);
        this.width = width;
        this.rain = rain;
        long z = seed * 0x9E3779B97F4A7C15L;
        float a = (z >>> 40) / (float) (1 << 24);
        float b = (z >>> 16 & 0xffffff) / (float) (1 << 24);
        disc = light == null ? 0 : light[2];
        lightX = light == null ? (a < .5f ? -.1f : 1.1f) * width : light[0];
        lightY = light == null ? horizon * .9f : light[1];
        lean = (b - .5f) * .7f;
        drift = a;
    }

    /** sRGB 0…1 at a place above the horizon (a little below it is fine), canvas units. */
    void colour(float x, float y, float[] out) {
        float h = Math.clamp(y / horizon, 0, 1);
        float toward = (float) Math.exp(-Math.abs(x - lightX) / (.55f * width));
        float slow = (float) fbm(x / 420, y / 170, 2, seed + 7);
        // nearer the light the warm low colours climb higher
        sky.clear(Math.clamp(h + .10f * (toward - .35f) + .05f * slow, 0, 1), out);
        float glow = glow(x, y);
        mix(out, sky.glow(), glow);
        clouds(x, y, h, toward, glow, out);
        if (rain) {
            float fall = (float) fbm((x + y * .35f) / 46, y / 420, 3, seed + 31);
            float low = Math.clamp((h - .25f) / .5f, 0, 1);
            mix(out, sky.shade(), Math.clamp(fall * .55f, 0, .4f) * low);
            mix(out, sky.light(), Math.clamp(-fall * .5f, 0, .3f) * low);
        }
    }

    /** Light around the disc, and spread along the horizon under it. */
    private float glow(float x, float y) {
        float dx = x - lightX;
        float dy = y - lightY;
        float wide = horizon * .42f;
        float round = disc == 0 ? 0 : (float) (.75 * Math.exp(-(dx * dx + dy * dy) / (2 * Math.pow(disc * 2.6, 2))) + .4 * Math.exp(-Math.hypot(dx, dy) / wide));
        float low = (float) (.75 * Math.exp(-Math.abs(dx) / (.5 * width)) * Math.exp(-Math.pow((horizon - y) / (horizon * .22), 2)));
        return Math.min(.85f, sky.glows() * Math.max(round, low * (disc == 0 || lightY > horizon * .55f ? 1 : .3f)));
    }

    private void clouds(float x, float y, float h, float toward, float glow, float[] out) {
        if (sky.clouds() == Sky.Clouds.NONE || sky.cover() <= 0) {
            return;
        }
        float up = 1 - h;
        float here = density(x, y);
        // seen against what lies a little nearer to the light
        float dx = lightX - x;
        float dy = Math.min(lightY, y + 40) - y - horizon * .35f;
        float l = (float) Math.max(1, Math.hypot(dx, dy));
        float step = 10 + 26 * up;
        float there = density(x + dx / l * step, y + dy / l * step);
        float lit = Math.clamp(.42f + 1.5f * (here - there) + .5f * glow + .2f * (toward - .3f), 0, 1);
        float soft = switch (sky.clouds()) {
            case CUMULUS -> .20f;
            case CIRRUS -> .75f;
            case STRATUS -> .42f;
            default -> 1.2f;
        };
        float edge = .62f - 1.25f * sky.cover();
        float a = Math.clamp((here - edge) / soft, 0, 1);
        a = a * a * (3 - 2 * a);
        float most = switch (sky.clouds()) {
            case CUMULUS -> .95f;
            case CIRRUS -> .72f;
            case STRATUS -> .85f;
            default -> .9f;
        };
        // far clouds take the colour of the air
        a *= most * Math.min(1, .35f + 2.4f * up);
        // the thick middle is darker than the rim
        float thick = Math.clamp((here - edge - soft) * .8f, 0, .5f);
        lit = Math.clamp(lit - thick * (sky.clouds() == Sky.Clouds.CUMULUS ? .7f : .3f), 0, 1);
        lit = lit * lit * (3 - 2 * lit);
        for (int k = 0; k < 3; k++) {
            float c = sky.shade()[k] + (sky.light()[k] - sky.shade()[k]) * lit;
            out[k] += (c - out[k]) * a;
        }
        mix(out, sky.glow(), glow * .45f * a);
    }

    /** How much cloud there is, about −1…1. */
    private float density(float x, float y) {
        float up = Math.max(0, (horizon - y) / horizon);
        float far = 1 / (up + NEAR);
        float u = (x - width * .5f) * far / 430;
        float v = far * 1.9f + drift * 40;
        return switch (sky.clouds()) {
            case CUMULUS -> {
                double wx = fbm(u * 1.3, v * 1.3, 2, seed + 11);
                yield (float) (1.35 * fbm(u + .35 * wx, v * 1.25 + .3 * wx, 5, seed + 1) + .35 * fbm(u * .35, v * .4, 1, seed + 2));
            }
            case CIRRUS -> {
                double s = u * Math.cos(lean) + v * Math.sin(lean);
                double t = v * Math.cos(lean) - u * Math.sin(lean);
                double w = fbm(s * .5, t * .9, 2, seed + 12);
                yield (float) (1.1 * fbm(s * .42 + .5 * w, t * 2.1 + .8 * w, 4, seed + 3) + .4 * fbm(s * .3, t * .3, 1, seed + 4));
            }
            case STRATUS -> (float) (1.15 * fbm(u * .38, v * 1.7 + .25 * fbm(u, v, 2, seed + 13), 4, seed + 5) + .35 * fbm(u * .2, v * .8, 1, seed + 6));
            default -> {
                double w = fbm(u * .7, v * .7, 2, seed + 14);
                yield (float) (1.2 * fbm(u * .7 + .5 * w, v * .95 + .4 * w, 4, seed + 8));
            }
        };
    }

    private static double fbm(double x, double y, int octaves, long seed) {
        double sum = 0;
        double a = 1;
        double all = 0;
        for (int i = 0; i < octaves; i++) {
            sum += a * Noise.at(x, y, seed + 101L * i);
            all += a;
            a *= .52;
            double t = x * 1.62 + y * 1.18;
            y = y * 1.62 - x * 1.18;
            x = t + 3.7;
        }
        return sum / all * 1.25;
    }

    private static void mix(float[] c, float[] to, float share) {
        for (int k = 0; k < 3; k++) {
            c[k] += (to[k] - c[k]) * share;
        }
    }
}
