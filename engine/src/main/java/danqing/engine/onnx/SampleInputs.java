package danqing.engine.onnx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Made-up inputs that suit a graph's ports, always the same: for trying a device out. */
final class SampleInputs {
    /** Positions along axes that are neither picture sides nor batches. */
    private static final int POSITIONS = 6;
    /** Positions already in a decoder's cache: more than the cells of a picture, which come before any word. */
    private static final int DONE = 96;

    private SampleInputs() {}

    /** @param side of a picture, px, a multiple of 64 */
    static Map<String, Tensor> of(Map<String, Session.Port> ports, int side) {
        Map<String, Tensor> out = new LinkedHashMap<>();
        ports.forEach((name, port) -> {
            long[] shape = port.shape().clone();
            for (int i = 0; i < shape.length; i++) {
                if (shape[i] < 0) {
                    shape[i] = extent(port.axes()[i], side);
                }
            }
            int n = (int) Arrays.stream(shape).reduce(1, Math::multiplyExact);
            out.put(name, port.integers() ? Tensor.of(integers(name, n), shape) : Tensor.of(floats(name, n), shape));
        });
        return out;
    }

    /** Whether a graph works on pictures, whose pixels a graphics card computes side by side. */
    static boolean pictures(Map<String, Session.Port> ports) {
        return ports.values().stream().anyMatch(p -> !p.integers() && p.shape().length == 4);
    }

    private static long extent(String axis, int side) {
        String a = axis.toLowerCase(java.util.Locale.ROOT);
        if (a.contains("height") || a.contains("width")) {
            return a.contains("quarter") || a.endsWith("_4") ? side / 4 : side;
        }
        if (a.equals("done")) {
            return DONE;
        }
        return a.contains("batch") ? 1 : POSITIONS;
    }

    private static long[] integers(String name, int n) {
        long[] v = new long[n];
        for (int i = 0; i < n; i++) {
            v[i] = name.contains("mask") ? 1 : name.contains("type") ? 0 : 1 + i % 9;
        }
        return v;
    }

    /** Smooth with a little grain, 0…1. */
    private static float[] floats(String name, int n) {
        SplittableRandom random = new SplittableRandom(name.hashCode());
        float[] v = new float[n];
        for (int i = 0; i < n; i++) {
            v[i] = (float) (.5 + .35 * Math.sin(i * .013 + name.length()) + .15 * (random.nextDouble() - .5));
        }
        return v;
    }
}
