package danqing.engine.detail;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What centuries of rolling, hanging and damp leave on a sheet: creases across it, brown spots (foxing), the edge of an old water stain, small losses
 * backed with darker silk, frayed and darkened borders. A pure function of place and seed, in multiplicative light per channel.
 */
final class Wear {
    private record Crease(double y, double from, double to, double strength, double width, long seed) {}

    private record Spot(double x, double y, double radius, double strength, long seed) {}

    /** How much more old stain takes from green and blue than from red. */
    private static final double[] BROWN = {.72, 1, 1.32};
    private final List<Crease> creases = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final double scale;
    private final int width;
    private final int height;
    private final long seed;
    private final double tide;
    private final double tidal;
    private final double torn;
    private final double frayed;

    /** @param width px of the whole work; sizes below are px of a work of 1024 on its shorter side */
    Wear(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        this.seed = seed;
        scale = Math.min(width, height) / 1024.0;
        Rng rng = new Rng(seed ^ 0x0E11D05L);
        double age = rng.uniform(.35, 1);
        int n = (int) Math.round(age * rng.uniform(2, 9) * height / Math.min(width, height));
        for (int i = 0; i < n; i++) {
            double from = rng.chance(.45) ? -.1 : rng.uniform(0, .6);
            double to = rng.chance(.45) ? 1.1 : from + rng.uniform(.12, .6);
            creases.add(new Crease(rng.uniform(.03, .97) * height, from * width, to * width, age * rng.uniform(.05, .17), rng.uniform(.7, 1.3) * scale,
                    rng.integer(0, 1 << 20)));
        }
        int foxing = (int) Math.round(age * rng.uniform(4, 46) * width * height / Math.pow(Math.min(width, height), 2));
        for (int i = 0; i < foxing; i++) {
            double r = rng.chance(.12) ? rng.uniform(5, 13) : rng.uniform(1.2, 4.2);
            spots.add(new Spot(rng.uniform(0, width), rng.uniform(0, height), r * scale, age * rng.uniform(.05, .2), rng.integer(0, 1 << 20)));
        }
        tide = rng.uniform(.25, .6);
        tidal = rng.chance(.6) ? age * rng.uniform(.03, .09) : 0;
        torn = 1.18 - .3 * age;
        frayed = age * rng.uniform(.08, .2);
    }

    /** Darkens 3 × h × w sRGB values of a region in pixels of the work. */
    void on(int left, int top, int w, int h, float[] rgb) {
        float[] dark = new float[w * h];
        IntStream.range(0, h).parallel().forEach(j -> row(left, top + j, w, j * w, dark));
        for (Spot s : spots) {
            spot(s, left, top, w, h, dark);
        }
        int plane = w * h;
        IntStream.range(0, h).parallel().forEach(j -> {
            for (int i = j * w; i < (j + 1) * w; i++) {
                if (dark[i] != 0) {
                    for (int k = 0; k < 3; k++) {
                        rgb[k * plane + i] = (float) Math.clamp(rgb[k * plane + i] * (1 - BROWN[k] * dark[i]), 0, 1);
                    }
                }
            }
        });
    }

    private void row(int left, int y, int w, int at, float[] dark) {
        double t = y / scale;
        for (int i = 0; i < w; i++) {
            double s = (left + i) / scale;
            double d = stain(s, t) + loss(s, t);
            double edge = Math.min(Math.min(left + i, width - 1 - left - i), Math.min(y, height - 1 - y)) / scale;
            if (edge < 90) {
                d += frayed * Math.exp(-Math.max(0, edge) / Math.max(2, 13 + 11 * Noise.at(s / 47, t / 47, seed + 21)));
            }
            dark[at + i] = (float) d;
        }
        for (Crease c : creases) {
            if (Math.abs(y - c.y) > 14 * scale) {
                continue;
            }
            int from = Math.max(0, (int) c.from - left);
            int to = Math.min(w, (int) c.to - left);
            for (int i = from; i < to; i++) {
                double s = (left + i) / scale;
                double off = (y - c.y - scale * (4 * Noise.at(s / 190, c.seed) + 1.1 * Noise.at(s / 17, c.seed + 1))) / c.width;
                if (Math.abs(off) < 7) {
                    double fade = Math.clamp(.45 + .9 * Noise.at(s / 70, c.seed + 2) + .35 * Noise.at(s / 9, c.seed + 3), 0, 1);
                    double below = off - 2.6;
                    dark[at + i] += (float) (c.strength * fade * (Math.exp(-off * off) - .38 * Math.exp(-below * below / 2.4)));
                }
            }
        }
    }

    /** A stain that dried: a thin dark rim where the water stopped, a breath of brown inside. */
    private double stain(double s, double t) {
        if (tidal == 0) {
            return 0;
        }
        double field = Noise.at(s / 390, t / 390, seed + 11) + .16 * Noise.at(s / 61, t / 61, seed + 12) - tide;
        if (field < -.03) {
            return 0;
        }
        return tidal * (Math.exp(-field * field / 1.6e-4) + .32 * Math.clamp(field * 14 + .4, 0, 1));
    }

    /** Where the silk has gone and a darker backing shows: ragged, longer along the threads. */
    private double loss(double s, double t) {
        double slow = Noise.at(s / 120, t / 74, seed + 15);
        if (slow < .55) {
            return 0;
        }
        double field = slow + .34 * Noise.at(s / 11, t / 5.5, seed + 16) + .22 * Noise.at(s / 3.4, t / 7, seed + 17) - torn;
        return .11 * Math.clamp(field * 9, 0, 1);
    }

    private static void spot(Spot s, int left, int top, int w, int h, float[] dark) {
        int r = (int) Math.ceil(s.radius * 1.6) + 1;
        for (int y = Math.max(0, (int) s.y - r - top); y < Math.min(h, (int) s.y + r + 1 - top); y++) {
            for (int x = Math.max(0, (int) s.x - r - left); x < Math.min(w, (int) s.x + r + 1 - left); x++) {
                double dx = (x + left - s.x) / s.radius;
                double dy = (y + top - s.y) / s.radius;
                double d = Math.sqrt(dx * dx + dy * dy) + .35 * Noise.at(dx * 1.7, dy * 1.7, s.seed);
                dark[y * w + x] += (float) (s.strength * Math.clamp(1.25 - d, 0, 1));
            }
        }
    }
}
