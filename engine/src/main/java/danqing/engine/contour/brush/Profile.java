package danqing.engine.contour.brush;

/** How the width of a stroke runs from its head (0) to its tail (1), relative to full pressure. */
public record Profile(double[][] widths) {
    /** iron wire, a slight press at both ends: architecture, stamens */
    public static final Profile EVEN = of(0, .55, .05, 1.05, .12, .92, .9, .92, .96, 1, 1, .6);
    /** nail head, rat tail: texture, twigs, claws */
    public static final Profile NAIL = of(0, .45, .04, 1, .12, 1, .3, .7, .7, .42, 1, .06);
    /** orchid leaf, a swell in the middle: contours, water, grass */
    public static final Profile ORCHID = of(0, .12, .18, .75, .42, 1, .72, .7, 1, .04);
    /** bamboo leaf: bamboo, willow, reed */
    public static final Profile LEAF = of(0, .1, .1, .4, .3, 1, .5, .86, .8, .34, 1, .02);
    /** press, lift, press: eaves, hulls, bamboo joints */
    public static final Profile BONE = of(0, .85, .05, 1.15, .18, .78, .5, .7, .82, .78, .95, 1.15, 1, .8);
    /** branches */
    public static final Profile TAPER = of(0, 1, .5, .75, 1, .25);
    /** heavy at the end */
    public static final Profile RISE = of(0, .05, .5, .5, .85, 1, 1, .5);
    /** a dab */
    public static final Profile DOT = of(0, .25, .35, 1, .7, .95, 1, .3);
    /** an axe cut: heavy head, cut-off tail */
    public static final Profile AXE = of(0, .9, .12, 1, .5, .7, 1, .12);
    /** the same width all along */
    public static final Profile FLAT = of(0, 1, 1, 1);

    /** From position, width, position, width … */
    public static Profile of(double... pairs) {
        double[][] w = new double[pairs.length / 2][];
        for (int i = 0; i < w.length; i++) {
            w[i] = new double[] {pairs[2 * i], pairs[2 * i + 1]};
        }
        return new Profile(w);
    }

    public double at(double t) {
        return Curves.interpolate(widths, t);
    }
}
