package danqing.engine.contour.brush;

import java.util.SplittableRandom;

/** A seeded source of the numbers a hand leaves to chance. Same seed, same numbers, on every machine. */
public final class Rng {
    private final SplittableRandom random;

    public Rng(long seed) {
        random = new SplittableRandom(mix(seed));
    }

    /** A new generator whose numbers do not depend on how many this one gave: use one per part of a motif. */
    public static Rng of(long seed, String part) {
        return new Rng(mix(seed * 31 + part.hashCode()));
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    public long seed() {
        return random.nextLong();
    }

    /** Uniform in 0…1. */
    public double unit() {
        return random.nextDouble();
    }

    /** Uniform between a and b. */
    public double uniform(double a, double b) {
        return a + (b - a) * random.nextDouble();
    }

    /** Normal with mean 0 and deviation 1 (Box–Muller). */
    public double normal() {
        double u = 1 - random.nextDouble();
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** Normal with a mean and a deviation. */
    public double normal(double mean, double deviation) {
        return mean + deviation * normal();
    }

    /** Whole number from a (inclusive) to b (exclusive). */
    public int integer(int a, int b) {
        return b <= a ? a : random.nextInt(a, b);
    }

    public boolean chance(double p) {
        return random.nextDouble() < p;
    }

    /** +1 or −1. */
    public int sign() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** n positive shares that sum to 1, the more even the larger {@code alpha} (Dirichlet, by gamma draws; Marsaglia and Tsang 2000). */
    public double[] dirichlet(int n, double alpha) {
        double[] g = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += g[i] = gamma(alpha);
        }
        for (int i = 0; i < n; i++) {
            g[i] /= sum;
        }
        return g;
    }

    private double gamma(double a) {
        if (a < 1) {
            return gamma(a + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / a);
        }
        double d = a - 1 / 3.0;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            v = v * v * v;
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
