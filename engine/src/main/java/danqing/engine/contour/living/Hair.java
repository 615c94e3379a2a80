package danqing.engine.contour.living;

import danqing.engine.contour.brush.Curves;
import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/** Hair, fur and down. */
final class Hair {
    private Hair() {}

    /** {@code n} hairs from along one line to along another, unequal; {@code jitter} in form units. */
    static void between(Sketch sk, String from, String to, int n, double weight, double tone, double jitter, double bend, Pigment pigment) {
        double[][] p = Curves.resample(Outline.open(from).points(), .5);
        double[][] q = Curves.resample(Outline.open(to).points(), .5);
        int count = (int) Math.max(3, Math.min(n, n * Math.sqrt(sk.unit()) * 1.1));
        for (int i = 0; i < count; i++) {
            double u = Math.clamp((i + sk.rng().uniform(-.1, 1.1)) / count, 0, 1);
            double[] s = p[(int) (u * (p.length - 1))];
            double[] t = q[(int) (Math.clamp(u + sk.rng().normal(0, .02), 0, 1) * (q.length - 1))];
            double tx = t[0] + sk.rng().normal(0, jitter);
            double ty = t[1] + sk.rng().normal(0, jitter);
            double mx = (s[0] + tx) / 2 + (ty - s[1]) * bend * sk.rng().uniform(.4, 1.2);
            double my = (s[1] + ty) / 2 - (tx - s[0]) * bend * sk.rng().uniform(.4, 1.2);
            sk.path(new double[][] {s, {mx, my}, {tx, ty}}, Tip.of(sk.line() * weight * sk.rng().uniform(.6, 1.25), sk.ink() * tone * sk.rng().uniform(.6, 1.05),
                    sk.rng().chance(.7) ? Profile.NAIL : Profile.ORCHID).tremor(.4).wash(.3).pigment(pigment));
        }
    }
}
