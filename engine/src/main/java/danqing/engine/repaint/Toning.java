package danqing.engine.repaint;

import danqing.engine.scene.SemanticClass;
import danqing.styles.Palette;
import danqing.styles.Pigment;
import danqing.styles.Style;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The colours of a picture as a style paints them: transparent styles (ink) get density with a little colour over bare paper, others colour; with a
 * palette, hues are drawn to the nearest pigments for what is there. Tones are stretched so that the lightest parts stay paper.
 */
final class Toning {
    private static final Map<SemanticClass, List<Pigment>> USUAL = Map.of(
            SemanticClass.SKY, List.of(Pigment.SKY_TOP, Pigment.SKY_LOW, Pigment.CLOUD, Pigment.GLOW),
            SemanticClass.WATER, List.of(Pigment.WATER_FAR, Pigment.WATER_NEAR, Pigment.FOAM),
            SemanticClass.FAR_MOUNTAIN, List.of(Pigment.MOUNTAIN_FAR, Pigment.MOUNTAIN_MID, Pigment.SNOW),
            SemanticClass.FOLIAGE, List.of(Pigment.LEAF_LIGHT, Pigment.LEAF_DARK, Pigment.NEEDLE, Pigment.GRASS, Pigment.MOSS, Pigment.LEAF_AUTUMN),
            SemanticClass.EARTH, List.of(Pigment.EARTH, Pigment.SAND, Pigment.FIELD, Pigment.LEAF_AUTUMN, Pigment.LEAF_RED, Pigment.THATCH, Pigment.VERMILION),
            SemanticClass.NEAR_ROCK, List.of(Pigment.ROCK, Pigment.ROCK_LIGHT, Pigment.STONE, Pigment.BARK, Pigment.TILE));
    private final float low;
    private final float high;
    private final Style palette;
    private final byte[] classes;

    Toning(float[][] lab, byte[] classes, Style palette) {
        this.palette = palette;
        this.classes = classes;
        int[] histogram = new int[101];
        for (float l : lab[0]) {
            histogram[Math.clamp(Math.round(l), 0, 100)]++;
        }
        low = percentile(histogram, lab[0].length * .015);
        high = Math.max(low + 25, percentile(histogram, lab[0].length * .985));
    }

    private static int percentile(int[] histogram, double n) {
        int sum = 0;
        int v = 0;
        while (v < 100 && (sum += histogram[v]) < n) {
            v++;
        }
        return v;
    }

    private static boolean transparent(Style s) {
        return s.palette("UNKNOWN", "DAY", "CLEAR").transparent();
    }

    /** How strongly lines are drawn, 0…1. */
    float ruled(Style style) {
        return transparent(style) ? .92f : style.margin() > 0 ? .62f : .5f;
    }

    /** The wash raster, sRGB 0…1, three planes one after the other. */
    float[] wash(float[][] lab, int w, Style style) {
        int n = lab[0].length;
        float[] out = new float[3 * n];
        boolean ink = transparent(style);
        boolean paperShows = ink || style.margin() > 0;
        Map<SemanticClass, float[][]> pigments = palette == null || transparent(palette) ? Map.of() : pigments(palette);
        float chroma = ink ? palette == null ? .5f : .22f : palette != null && transparent(palette) ? .18f : 1.08f;
        IntStream.range(0, n).parallel().forEach(i -> {
            float l = lab[0][i];
            float a = lab[1][i];
            float b = lab[2][i];
            float[][] near = pigments.get(SemanticClass.values()[classes[i]]);
            if (near != null) {
                float[] p = nearest(near, l, a, b);
                a += (p[1] - a) * .62f;
                b += (p[2] - b) * .62f;
                l += (p[0] - l) * .22f;
            }
            float t = Math.clamp((l - low) / (high - low), 0, 1);
            float[] rgb = new float[3];
            if (ink) {
                // density falls steeply: most of the sheet stays pale, the darkest is not yet black so that lines still tell
                float density = .80f * (float) Math.pow(1 - t, 1.5);
                Lab.rgb(100 - 100 * density, a * chroma * (1 - .4f * t), b * chroma * (1 - .4f * t), rgb);
            } else {
                float stretched = low * .5f + (100 - low * .5f) * t;
                float tone = l + (stretched - l) * (paperShows ? .75f : .35f);
                if (paperShows) {
                    tone = 16 + tone * .84f;
                }
                Lab.rgb(tone, a * chroma, b * chroma, rgb);
            }
            for (int c = 0; c < 3; c++) {
                out[c * n + i] = rgb[c];
            }
        });
        return out;
    }

    private static Map<SemanticClass, float[][]> pigments(Style style) {
        Palette p = style.palette("UNKNOWN", "DAY", "CLEAR");
        Map<SemanticClass, float[][]> out = new java.util.EnumMap<>(SemanticClass.class);
        USUAL.forEach((c, list) -> out.put(c, list.stream().map(q -> {
            float[] rgb = p.rgb(q);
            float[] lab = new float[3];
            Lab.of(rgb[0], rgb[1], rgb[2], lab);
            return lab;
        }).toArray(float[][]::new)));
        return out;
    }

    /** A mean of the pigments, the nearer the more. */
    private static float[] nearest(float[][] pigments, float l, float a, float b) {
        float[] sum = new float[3];
        float total = 0;
        for (float[] p : pigments) {
            float d = .3f * (l - p[0]) * (l - p[0]) + (a - p[1]) * (a - p[1]) + (b - p[2]) * (b - p[2]);
            float weight = 1 / (30 + d) / (30 + d);
            for (int c = 0; c < 3; c++) {
                sum[c] += weight * p[c];
            }
            total += weight;
        }
        for (int c = 0; c < 3; c++) {
            sum[c] /= total;
        }
        return sum;
    }
}
