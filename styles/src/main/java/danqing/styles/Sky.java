package danqing.styles;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One sky as data: what a painter mixes before the first thing is drawn. Colours are sRGB 0…1.
 *
 * @param at     heights of the stops, 0 the upper edge … 1 the horizon, rising
 * @param stops  colours there
 * @param clouds their kind
 * @param cover  share of the sky they take, 0…1
 * @param light  colour of their lit side
 * @param shade  colour of their far side
 * @param glow   colour around the sun or moon and over the horizon below it
 * @param glows  strength of that, 0…1
 */
public record Sky(float[] at, float[][] stops, Clouds clouds, float cover, float[] light, float[] shade, float[] glow, float glows) {
    /** Kinds of cloud, by how they are drawn. */
    public enum Clouds { NONE, CUMULUS, CIRRUS, STRATUS, OVERCAST }

    static Sky of(JsonNode n) {
        int k = n.path("stops").size();
        float[] at = new float[k];
        float[][] stops = new float[k][];
        for (int i = 0; i < k; i++) {
            at[i] = (float) n.path("stops").get(i).get(0).asDouble();
            stops[i] = Palette.parse(n.path("stops").get(i).get(1).asText());
        }
        return new Sky(at, stops, Clouds.valueOf(n.path("clouds").asText("NONE")), (float) n.path("cover").asDouble(0), Palette.parse(n.path("light").asText("#ffffff")),
                Palette.parse(n.path("shade").asText("#a0a4ac")), Palette.parse(n.path("glow").asText("#fff0d0")), (float) n.path("glows").asDouble(0));
    }

    /** Colour of the clear sky at a height (0 the upper edge … 1 the horizon) into {@code out}. */
    public void clear(float height, float[] out) {
        int i = 0;
        while (i < at.length - 2 && height > at[i + 1]) {
            i++;
        }
        float t = Math.clamp((height - at[i]) / (at[i + 1] - at[i]), 0, 1);
        t = .5f * t + .5f * t * t * (3 - 2 * t);
        for (int k = 0; k < 3; k++) {
            out[k] = stops[i][k] + (stops[i + 1][k] - stops[i][k]) * t;
        }
    }
}
