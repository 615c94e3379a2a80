package danqing.engine.contour.raster;

import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A body that stands apart from the others of its group, as outlines.
 *
 * @param outlines x and y of closed outlines, canvas units, all turned the same way
 * @param pigments what each is painted with
 * @param box      left, top, right and bottom; it stands at the bottom
 */
record Silhouette(List<float[][]> outlines, List<Pigment> pigments, float[] box) {
    /** What lies flat, glows or drifts is no body. */
    private static final Set<Pigment> BODILESS = EnumSet.of(Pigment.SHADE, Pigment.HALO, Pigment.GLOW, Pigment.MIST, Pigment.SMOKE, Pigment.RAIN, Pigment.EARTH,
            Pigment.EARTH_DARK, Pigment.GRASS, Pigment.GRASS_DRY, Pigment.FIELD, Pigment.PATH, Pigment.SAND, Pigment.SAND_DARK, Pigment.MOSS, Pigment.WATER_FAR,
            Pigment.WATER_NEAR, Pigment.FOAM, Pigment.PAPER, Pigment.LIGHT);

    /** A group's bodies; what is wider than {@code widest} is land, not a body. */
    static List<Silhouette> of(Group g, float widest) {
        List<float[][]> outlines = new ArrayList<>();
        List<Pigment> pigments = new ArrayList<>();
        for (var m : g.marks()) {
            float[][] o = null;
            Pigment p = null;
            switch (m) {
                case Clear c -> {
                    o = new float[][] {c.x(), c.y()};
                    p = c.body();
                }
                case Wash w when w.tone() >= .3f && w.soft() < 4 -> {
                    o = new float[][] {w.x(), w.y()};
                    p = w.pigment();
                }
                case Stroke s when !s.onMass() && s.soft() < 2 && thick(s) -> {
                    o = band(s);
                    p = s.pigment();
                }
                default -> {
                }
            }
            if (o != null && !BODILESS.contains(p)) {
                outlines.add(turned(o));
                pigments.add(p);
            }
        }
        return apart(outlines, pigments, widest);
    }

    private static List<Silhouette> apart(List<float[][]> outlines, List<Pigment> pigments, float widest) {
        List<Silhouette> bodies = new ArrayList<>();
        for (int k = 0; k < outlines.size(); k++) {
            float[] box = box(outlines.get(k));
            if (box[2] - box[0] > widest) {
                continue;
            }
            Silhouette all = new Silhouette(new ArrayList<>(), new ArrayList<>(), box);
            for (int i = bodies.size() - 1; i >= 0; i--) {
                Silhouette b = bodies.get(i);
                if (b.box[0] <= box[2] && b.box[2] >= box[0]) {
                    all.outlines.addAll(0, b.outlines);
                    all.pigments.addAll(0, b.pigments);
                    box[0] = Math.min(box[0], b.box[0]);
                    box[1] = Math.min(box[1], b.box[1]);
                    box[2] = Math.max(box[2], b.box[2]);
                    box[3] = Math.max(box[3], b.box[3]);
                    bodies.remove(i);
                }
            }
            all.outlines.add(outlines.get(k));
            all.pigments.add(pigments.get(k));
            bodies.add(all);
        }
        bodies.removeIf(b -> b.box[3] - b.box[1] < 5);
        return bodies;
    }

    private static boolean thick(Stroke s) {
        float most = 0;
        float tone = 0;
        for (int i = 0; i < s.tone().length; i++) {
            most = Math.max(most, s.halfWidth()[i]);
            tone = Math.max(tone, s.tone()[i]);
        }
        return most >= .9f && tone >= .25f;
    }

    /** The two sides of a stroke as an outline. */
    private static float[][] band(Stroke s) {
        int n = s.x().length;
        float[] x = new float[2 * n];
        float[] y = new float[2 * n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            float dx = s.x()[b] - s.x()[a];
            float dy = s.y()[b] - s.y()[a];
            float k = s.halfWidth()[i] / Math.max(1e-4f, (float) Math.hypot(dx, dy));
            x[i] = s.x()[i] + dy * k;
            y[i] = s.y()[i] - dx * k;
            x[2 * n - 1 - i] = s.x()[i] - dy * k;
            y[2 * n - 1 - i] = s.y()[i] + dx * k;
        }
        return new float[][] {x, y};
    }

    /** The same outline with its area positive, so that areas add up instead of cancelling. */
    private static float[][] turned(float[][] o) {
        int n = o[0].length;
        double area = 0;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            area += (double) o[0][j] * o[1][i] - (double) o[0][i] * o[1][j];
        }
        float[] x = o[0].clone();
        float[] y = o[1].clone();
        if (area < 0) {
            for (int i = 0; i < n; i++) {
                x[i] = o[0][n - 1 - i];
                y[i] = o[1][n - 1 - i];
            }
        }
        return new float[][] {x, y};
    }

    /** Several outlines (x, y, x, y …) as one: the ways between them are walked forth and back and enclose nothing. */
    static float[][] joined(List<float[]> all) {
        int n = 0;
        for (int k = 0; k < all.size(); k += 2) {
            n += all.get(k).length + 2;
        }
        float[][] out = new float[2][n];
        for (int axis = 0; axis < 2; axis++) {
            int i = 0;
            for (int k = axis; k < all.size(); k += 2) {
                float[] v = all.get(k);
                System.arraycopy(v, 0, out[axis], i, v.length);
                i += v.length;
                out[axis][i++] = v[0];
                out[axis][i++] = all.get(axis)[0];
            }
        }
        return out;
    }

    /** An outline with a point at least every three units of height, so that ripples can tear it. */
    static float[][] dense(float[][] o) {
        List<float[]> p = new ArrayList<>();
        int n = o[0].length;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            int steps = 1 + (int) (Math.abs(o[1][j] - o[1][i]) / 3);
            for (int k = 0; k < steps; k++) {
                float t = (float) k / steps;
                p.add(new float[] {o[0][i] + (o[0][j] - o[0][i]) * t, o[1][i] + (o[1][j] - o[1][i]) * t});
            }
        }
        float[][] out = new float[2][p.size()];
        for (int i = 0; i < p.size(); i++) {
            out[0][i] = p.get(i)[0];
            out[1][i] = p.get(i)[1];
        }
        return out;
    }

    private static float[] box(float[][] o) {
        float[] b = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int i = 0; i < o[0].length; i++) {
            b[0] = Math.min(b[0], o[0][i]);
            b[1] = Math.min(b[1], o[1][i]);
            b[2] = Math.max(b[2], o[0][i]);
            b[3] = Math.max(b[3], o[1][i]);
        }
        return b;
    }
}
