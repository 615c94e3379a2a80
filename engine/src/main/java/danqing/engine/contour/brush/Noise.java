package danqing.engine.contour.brush;

/** Value noise in one and two dimensions with smoothstep between lattice points (Perlin's fade of 1985), in −1…1. */
public final class Noise {
    private Noise() {}

    /** One feature per unit of x. */
    public static double at(double x, long seed) {
        double f = Math.floor(x);
        long i = (long) f;
        double t = x - f;
        t = t * t * (3 - 2 * t);
        double a = lattice(i, seed);
        return a + (lattice(i + 1, seed) - a) * t;
    }

    /** One feature per unit of x and y. */
    public static double at(double x, double y, long seed) {
        double f = Math.floor(y);
        long j = (long) f;
        double t = y - f;
        t = t * t * (3 - 2 * t);
        double a = at(x, seed + j * 0x9E3779B97F4A7C15L);
        return a + (at(x, seed + (j + 1) * 0x9E3779B97F4A7C15L) - a) * t;
    }

    private static double lattice(long i, long seed) {
        long z = seed + i * 0xD1342543DE82EF95L;
        z = (z ^ (z >>> 32)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 29)) * 0x94d049bb133111ebL;
        z ^= z >>> 32;
        return (z >> 11) * 0x1.0p-52;
    }
}
