package danqing.engine.contour.raster;

import danqing.engine.contour.brush.Noise;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.List;

/**
 * What things do to the ground and the water under them in a picture that has light (oil, watercolor; ink has none): a shadow away from the sun or moon, long
 * at dawn and dusk, a breath of dark at the foot under a grey sky; and the mirror image of what rides on water, torn by ripples.
 */
final class Casts {
    private static final float FAR = .78f;
    private final Contour contour;
    private final float[] disc;
    private final double length;
    private final double toward;
    private final double strength;
    private final int side;

    private final float skyline;

    /** @param disc middle and radius of the sun or moon, canvas units, or null */
    Casts(Contour contour, float[] disc) {
        this.contour = contour;
        this.disc = disc;
        this.skyline = EmptyPicture.backdrop(contour).map(b -> b.horizon()).orElse(0f);
        Setting s = contour.setting();
        boolean grey = switch (s.weather()) {
            case RAIN, SNOW, MIST, CLOUD -> true;
            default -> s.hour() == Setting.Hour.NIGHT && disc == null;
        };
        length = grey ? .22 : switch (s.hour()) {
            case DAY -> .7;
            case NIGHT -> .8;
            default -> 1.2;
        };
        toward = grey ? .35 : disc == null ? .20 : .24;
        strength = grey ? .5 : s.hour() == Setting.Hour.DAWN ? .75 : .95;
        side = new Rng(contour.seed()).sign();
    }

    /** Shadows that lie under the group; each is one area, so that overlapping parts do not darken twice. */
    List<Wash> shadows(Group g) {
        Concept c = concept(g);
        if (c == null || c.footing() != Footing.GROUND || g.depth() > FAR) {
            return List.of();
        }
        List<Wash> out = new ArrayList<>();
        for (Silhouette b : Silhouette.of(g, .8f * contour.width())) {
            float[] box = b.box();
            double foot = box[3];
            if (c.family().equals("bird") && foot < skyline) {
                continue; // on the wing
            }
            double tall = foot - box[1];
            double x = (box[0] + box[2]) / 2;
            double kx = side * length;
            if (disc != null) {
                double away = (x - disc[0]) / (.45 * contour.width());
                kx = Math.copySign(Math.clamp(Math.abs(away), .3, 1), away) * length;
            }
            double ky = toward * length;
            List<float[]> all = new ArrayList<>();
            for (float[][] o : b.outlines()) {
                float[] sx = new float[o[0].length];
                float[] sy = new float[sx.length];
                for (int i = 0; i < sx.length; i++) {
                    double up = foot - o[1][i];
                    sx[i] = (float) (o[0][i] + kx * up);
                    sy[i] = (float) (foot + ky * up);
                }
                all.add(sx);
                all.add(sy);
            }
            if (box[2] - box[0] < 2.4 * tall) {
                all.addAll(foot(b));
            }
            float[][] one = Silhouette.joined(all);
            float soft = (float) Math.clamp(tall * .012, .9, 3.5);
            Gradient fade = new Gradient((float) x, (float) foot, 1, (float) (x + kx * tall), (float) (foot + ky * tall), .45f);
            out.add(new Wash(one[0], one[1], Pigment.SHADE, (float) (strength * (1 - .6 * g.depth())), soft, fade, 0));
        }
        return out;
    }

    /** The dark place on the ground where a body stands, as x and y; turned as the shadows are. */
    private static List<float[]> foot(Silhouette b) {
        float left = b.box()[2];
        float right = b.box()[0];
        float near = b.box()[3] - .07f * (b.box()[3] - b.box()[1]);
        for (float[][] o : b.outlines()) {
            for (int i = 0; i < o[0].length; i++) {
                if (o[1][i] > near) {
                    left = Math.min(left, o[0][i]);
                    right = Math.max(right, o[0][i]);
                }
            }
        }
        int n = 24;
        double r = (right - left) * .54 + 1;
        double thick = Math.min(r * .16, 7) + .6;
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            double t = -2 * Math.PI * i / n;
            x[i] = (float) ((left + right) / 2 + r * Math.cos(t));
            y[i] = (float) (b.box()[3] - thick * .2 + thick * Math.sin(t));
        }
        return List.of(x, y);
    }

    /** Mirror images under the group, back to front. */
    List<Wash> mirrored(Group g) {
        Concept c = concept(g);
        if (c == null || c.footing() != Footing.WATER || g.depth() > FAR) {
            return List.of();
        }
        List<Wash> out = new ArrayList<>();
        for (Silhouette b : Silhouette.of(g, .8f * contour.width())) {
            double foot = b.box()[3] - 1;
            double tall = foot - b.box()[1];
            double reach = Math.min(tall * .8, 150);
            Gradient fade = Gradient.vertical(foot, 1, foot + reach, .05);
            for (int k = 0; k < b.outlines().size(); k++) {
                float[][] o = Silhouette.dense(b.outlines().get(k));
                float[] y = new float[o[0].length];
                for (int i = 0; i < y.length; i++) {
                    double down = (foot - o[1][i]) * .8;
                    y[i] = (float) (foot + down);
                    o[0][i] += (float) (Noise.at(y[i] / 3.2, contour.seed()) * Math.min(7, 1 + down * .09));
                }
                out.add(new Wash(o[0], y, b.pigments().get(k), .5f, .9f, fade, 0));
            }
        }
        return out;
    }

    private static Concept concept(Group g) {
        return Concepts.find(g.concept()).orElse(null);
    }
}
