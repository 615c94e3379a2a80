package danqing.engine.inscribe;

/**
 * Finds where an inscription stands: in the emptiest part, near a side, rather high than low (a seal alone rather low), as large as the blank allows.
 *
 * @param block the inscription
 * @param x     left, px
 * @param y     top, px
 * @param pitch px of one character
 */
record Placing(Block block, double x, double y, double pitch) {
    /** Sizes tried, character pitch as a share of the short side. */
    private static final double[] PITCHES = {.046, .040, .035, .030, .026, .022, .019};
    private static final int LONGEST_COLUMN = 21;

    /**
     * The best place for a verse, a signature and seals.
     *
     * @param width  of the painting, px
     * @param height px
     */
    static Placing find(Verse verse, String signature, Vacancy vacancy, int width, int height) {
        Placing best = null;
        double least = Double.MAX_VALUE;
        double side = Math.min(width, height);
        int n = verse.text().codePointCount(0, verse.text().length());
        int most = n == 0 ? 1 : Math.min(LONGEST_COLUMN, n);
        for (int column = Math.min(most, 3); column <= most; column++) {
            Block b = Block.of(verse, signature, column);
            double shape = shape(b, n, column);
            for (double share : PITCHES) {
                double p = share * side;
                double w = b.width() * p;
                double h = b.height() * p;
                double dear = shape + .55 * Math.log(PITCHES[0] / share);
                if (w > width * .8 || h > height * .86 || w * h > .2 * width * height || dear >= least) {
                    continue;
                }
                double step = Math.max(2, side / Vacancy.CELLS * 2);
                for (double y = 0; y + h <= height; y += step) {
                    for (double x = 0; x + w <= width; x += step) {
                        double cost = dear + place(vacancy, x, y, w, h, p, width, height, n == 0);
                        if (cost < least) {
                            least = cost;
                            best = new Placing(b, x, y, p);
                        }
                    }
                }
            }
        }
        if (best == null) {
            Block b = Block.of(verse, signature, Math.max(1, Math.min(most, (int) (height * .6 / (PITCHES[6] * side)))));
            double p = Math.min(PITCHES[6] * side, .9 * Math.min(width / b.width(), height / b.height()));
            best = new Placing(b, width * .06, height * .06, p);
        }
        return best;
    }

    /** Columns that end with lines please; very flat or single long blocks less. */
    private static double shape(Block b, int n, int column) {
        double ratio = b.height() / b.width();
        double flat = n == 0 ? 0 : Math.max(0, Math.log(1.1 / ratio)) * .5 + Math.max(0, Math.log(ratio / 4)) * .5;
        int last = n == 0 ? column : (n - 1) % column + 1;
        double orphan = last == 1 && n > 1 ? .35 : last < column / 3.0 ? .1 : 0;
        return flat + orphan - (b.even() ? .3 : 0);
    }

    private static double place(Vacancy v, double x, double y, double w, double h, double p, int width, int height, boolean sealOnly) {
        double inner = v.cost(x, y, x + w, y + h);
        if (inner > 12) {
            return 1e6;
        }
        double air = v.cost(Math.max(0, x - p * .7), Math.max(0, y - p * .7), Math.min(width, x + w + p * .7), Math.min(height, y + h + p * .7));
        double fromSide = Math.min(x, width - x - w) / width;
        double low = sealOnly ? 1.4 * (1 - (y + h) / height) : (y + h / 2) / height;
        return 3.2 * inner + 1.2 * Math.min(air, 6) + 1.1 * fromSide + .35 * low + (y < p * .9 || y + h > height - p * .9 ? .3 : 0);
    }
}
