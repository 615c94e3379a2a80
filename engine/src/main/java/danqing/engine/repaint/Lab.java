package danqing.engine.repaint;

/** sRGB (IEC 61966-2-1) to and from CIE L*a*b* under D65. */
final class Lab {
    private Lab() {}

    /** {@code rgb} 0…1 into {@code out}: L 0…100, a, b. */
    static void of(float r, float g, float b, float[] out) {
        double lr = linear(r);
        double lg = linear(g);
        double lb = linear(b);
        double x = f((.4124564 * lr + .3575761 * lg + .1804375 * lb) / .95047);
        double y = f(.2126729 * lr + .7151522 * lg + .0721750 * lb);
        double z = f((.0193339 * lr + .1191920 * lg + .9503041 * lb) / 1.08883);
        out[0] = (float) (116 * y - 16);
        out[1] = (float) (500 * (x - y));
        out[2] = (float) (200 * (y - z));
    }

    /** L*a*b* into sRGB 0…1, clipped. */
    static void rgb(float l, float a, float b, float[] out) {
        double fy = (l + 16) / 116;
        double x = .95047 * inverse(fy + a / 500);
        double y = inverse(fy);
        double z = 1.08883 * inverse(fy - b / 200);
        out[0] = curve(3.2404542 * x - 1.5371385 * y - .4985314 * z);
        out[1] = curve(-.9692660 * x + 1.8760108 * y + .0415560 * z);
        out[2] = curve(.0556434 * x - .2040259 * y + 1.0572252 * z);
    }

    private static double linear(double v) {
        return v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4);
    }

    private static float curve(double v) {
        double c = Math.clamp(v, 0, 1);
        return (float) (c <= .0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - .055);
    }

    private static double f(double t) {
        return t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
    }

    private static double inverse(double t) {
        return t > 6 / 29.0 ? t * t * t : (116 * t - 16) * 27 / 24389.0;
    }
}
