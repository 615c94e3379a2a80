package danqing.styles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of a style in one light: every {@link Pigment} as sRGB 0…1, made from the style's file by applying, in order, the rules whose season,
 * hour and weather agree.
 */
public final class Palette {
    private final boolean transparent;
    private final float glaze;
    private float haze;
    private final float land;
    private final double lightStrength;
    private final Map<Pigment, float[]> colours = new EnumMap<>(Pigment.class);
    private final Map<Pigment, Float> densities = new EnumMap<>(Pigment.class);
    private final List<Sky> skies = new ArrayList<>();
    private final float[] mist;
    private Sky sky;

    Palette(JsonNode common, JsonNode commonSkies, JsonNode style, String season, String hour, String weather) {
        transparent = style.path("transparent").asBoolean(false);
        glaze = (float) style.path("glaze").asDouble(1);
        lightStrength = style.path("lightStrength").asDouble(1);
        land = (float) style.path("land").asDouble(.7);
        haze = (float) style.path("haze").asDouble(.7);
        for (Pigment p : Pigment.values()) {
            JsonNode c = style.path("colours").path(p.name());
            if (c.isMissingNode() && !transparent) {
                c = common.path("colours").path(p.name());
            }
            colours.put(p, c.isMissingNode() ? parse(style.path("colours").path("INK").asText("#1d1b1a")) : parse(c.asText()));
            JsonNode d = style.path("density").path(p.name());
            if (d.isMissingNode()) {
                d = common.path("density").path(p.name());
            }
            densities.put(p, p.glazes() ? (float) style.path("density").path(p.name()).asDouble(1) : (float) d.asDouble(.4));
        }
        for (JsonNode file : new JsonNode[] {transparent ? style.path("none") : common, style}) {
            for (JsonNode rule : file.path("lights")) {
                if (agrees(rule.path("season"), season) && agrees(rule.path("hour"), hour) && agrees(rule.path("weather"), weather)) {
                    apply(rule);
                }
            }
        }
        for (JsonNode rules : new JsonNode[] {transparent ? style.path("none") : commonSkies, style.path("skies")}) {
            for (JsonNode rule : rules) {
                if (agrees(rule.path("season"), season) && agrees(rule.path("hour"), hour) && agrees(rule.path("weather"), weather)) {
                    skies.clear();
                    rule.path("variants").forEach(v -> skies.add(Sky.of(v)));
                }
            }
        }
        mist = colours.get(Pigment.MIST);
    }

    private Palette(Palette p, Sky sky) {
        transparent = p.transparent;
        glaze = p.glaze;
        haze = p.haze;
        land = p.land;
        lightStrength = p.lightStrength;
        densities.putAll(p.densities);
        p.colours.forEach((k, v) -> colours.put(k, v.clone()));
        skies.add(sky);
        this.sky = sky;
        toward(Pigment.SKY_TOP, sky.stops()[0], 1);
        toward(Pigment.SKY_LOW, sky.stops()[sky.stops().length - 1], 1);
        toward(Pigment.MIST, sky.stops()[sky.stops().length - 1], .5f);
        toward(Pigment.WATER_FAR, sky.stops()[sky.stops().length - 1], .65f);
        toward(Pigment.WATER_NEAR, sky.stops()[0], .6f);
        toward(Pigment.MOUNTAIN_FAR, sky.stops()[sky.stops().length / 2], .4f);
        toward(Pigment.MOUNTAIN_MID, sky.stops()[sky.stops().length / 2], .2f);
        toward(Pigment.CLOUD, sky.light(), .6f);
        sun(sky.glow());
        mist = colours.get(Pigment.MIST);
    }

    /**
     * The same colours under one of the skies that suit the light: what mirrors the sky or dissolves in it (water, mist, far mountains, clouds) takes
     * its hue. Ink has no such skies: its palette comes back unchanged.
     *
     * @param choice any number; the same one always means the same sky
     */
    public Palette under(long choice) {
        if (skies.isEmpty()) {
            return this;
        }
        long z = (choice ^ choice >>> 31) * 0x9E3779B97F4A7C15L;
        return new Palette(this, skies.get((int) Math.floorMod(z ^ z >>> 29, (long) skies.size())));
    }

    /** The sky chosen by {@link #under}; empty before that and in ink. */
    public Optional<Sky> sky() {
        return Optional.ofNullable(sky);
    }

    /** A sun that would drown in its own glow turns red, or, in a red glow, pale. */
    private void sun(float[] glow) {
        float[] sun = colours.get(Pigment.SUN);
        for (float[] other : new float[][] {parse("#ee5230"), parse("#ffec9a")}) {
            if (apart(colours.get(Pigment.SUN), glow) < .3 && apart(other, glow) > apart(sun, glow)) {
                sun = other;
            }
        }
        colours.put(Pigment.SUN, sun);
    }

    private static double apart(float[] a, float[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    private void toward(Pigment p, float[] to, float share) {
        float[] c = colours.get(p);
        for (int i = 0; i < 3; i++) {
            c[i] += (to[i] - c[i]) * share;
        }
    }

    private static boolean agrees(JsonNode wanted, String is) {
        if (wanted.isMissingNode()) {
            return true;
        }
        if (wanted.isTextual()) {
            return wanted.asText().equals(is);
        }
        for (JsonNode n : wanted) {
            if (n.asText().equals(is)) {
                return true;
            }
        }
        return false;
    }

    /** A rule: multiply all but what shines by a light, mute, mix towards a colour, then set some pigments outright. */
    private void apply(JsonNode rule) {
        if (rule.has("multiply")) {
            float[] light = parse(rule.get("multiply").asText());
            double gain = 1 + (rule.path("gain").asDouble(1) - 1) * lightStrength;
            double mute = rule.path("mute").asDouble(0) * lightStrength;
            for (Pigment p : Pigment.values()) {
                if (!shines(p)) {
                    float[] c = colours.get(p);
                    float grey = .299f * c[0] + .587f * c[1] + .114f * c[2];
                    for (int k = 0; k < 3; k++) {
                        float v = (float) (c[k] + (grey - c[k]) * mute);
                        c[k] = Math.clamp((float) (v * (1 + (light[k] - 1) * lightStrength) * gain), 0, 1);
                    }
                }
            }
        }
        haze = Math.max(haze, (float) rule.path("haze").asDouble(0));
        for (Iterator<Map.Entry<String, JsonNode>> it = rule.path("mix").fields(); it.hasNext();) {
            Map.Entry<String, JsonNode> e = it.next();
            float[] c = colours.get(Pigment.valueOf(e.getKey()));
            float[] to = parse(e.getValue().get(0).asText());
            float k = (float) e.getValue().get(1).asDouble();
            for (int i = 0; i < 3; i++) {
                c[i] += (to[i] - c[i]) * k;
            }
        }
        for (Iterator<Map.Entry<String, JsonNode>> it = rule.path("set").fields(); it.hasNext();) {
            Map.Entry<String, JsonNode> e = it.next();
            colours.put(Pigment.valueOf(e.getKey()), parse(e.getValue().asText()));
        }
    }

    private static boolean shines(Pigment p) {
        return switch (p) {
            case MOON, SUN, STAR, LIGHT, LAMP, HALO, GLOW, INK -> true;
            default -> false;
        };
    }

    static float[] parse(String hex) {
        int v = Integer.parseInt(hex.substring(1), 16);
        return new float[] {(v >> 16 & 255) / 255f, (v >> 8 & 255) / 255f, (v & 255) / 255f};
    }

    /** Whether paint is transparent over white paper (ink): every mark then darkens, and silhouettes show paper. */
    public boolean transparent() {
        return transparent;
    }

    /** How dark a pigment is as ink, 0…1. */
    public float density(Pigment p) {
        return densities.get(p);
    }

    /** Strength of glazes (shadows and ink soaked into the wash). */
    public float glaze(Pigment p) {
        return p.glazes() ? glaze : 1;
    }

    /** sRGB of a pigment. */
    public float[] rgb(Pigment p) {
        return colours.get(p).clone();
    }

    /** Colour of a pigment at a depth (0 near, 1 horizon) into {@code out}: distance mixes it with the mist's colour. */
    public void colour(Pigment p, float depth, float[] out) {
        float[] c = colours.get(p);
        float k = transparent || shines(p) || p.glazes() ? 0 : Math.max(0, depth - .25f) / .75f * haze;
        for (int i = 0; i < 3; i++) {
            out[i] = c[i] + (mist[i] - c[i]) * k;
        }
    }

    public float[] mist() {
        return mist;
    }

    /**
     * Colour of the empty picture at height {@code y}: sky above the horizon, what fades towards the foreground below.
     *
     * @param tone   ink over the sky (ink styles only)
     * @param ground ink below the horizon (ink styles only)
     */
    public void backdrop(float y, float horizon, float bottom, float tone, float ground, float[] out) {
        if (transparent) {
            float[] ink = colours.get(Pigment.SKY_TOP);
            float t = Math.clamp((horizon - y) / Math.max(1, horizon), 0, 1);
            float sky = tone * (.55f + .45f * t);
            float mix = Math.clamp((y - horizon + 40) / 80, 0, 1);
            float a = sky + (ground - sky) * mix * mix * (3 - 2 * mix);
            for (int i = 0; i < 3; i++) {
                out[i] = 1 - a * (1 - ink[i]);
            }
            return;
        }
        float[] top = colours.get(Pigment.SKY_TOP);
        float[] low = colours.get(Pigment.SKY_LOW);
        if (y <= horizon) {
            float t = (float) Math.pow(Math.clamp(y / Math.max(1, horizon), 0, 1), 1.3);
            for (int i = 0; i < 3; i++) {
                out[i] = top[i] + (low[i] - top[i]) * t;
            }
            return;
        }
        // land nobody drew: hazy under the horizon, firmer towards us
        float t = Math.clamp((y - horizon) / Math.max(1, bottom - horizon), 0, 1);
        float edge = Math.min(1, t * 5);
        edge = edge * edge * (3 - 2 * edge);
        float firm = land * (float) Math.pow(t, .7);
        for (int i = 0; i < 3; i++) {
            float near = .5f * (colours.get(Pigment.GRASS)[i] + colours.get(Pigment.EARTH)[i]);
            float far = mist[i] + (near - mist[i]) * .45f * land;
            float v = low[i] + (far - low[i]) * edge;
            out[i] = v + (near - v) * firm;
        }
    }
}
