package danqing.engine.contour.living;

/**
 * Where the joints of four legs are, as shares of the leg's length from where it leaves the body: thigh or forearm, hock or knee, fetlock, toe. Rows:
 * far hind, far fore, near hind, near fore.
 *
 * @param joints four legs of eight numbers
 * @param drop   how far the body sinks, as a share of the leg
 * @param tilt   turn of the body, radians
 */
record Gait(double[][] joints, double drop, double tilt) {
    static final Gait STAND = new Gait(new double[][] {{.20, .34, .10, .55, .20, .86, .24, .97}, {.16, .29, .24, .51, .25, .85, .33, .96},
        {.02, .36, -.18, .55, -.14, .88, -.06, 1}, {-.01, .30, .01, .53, -.05, .88, .02, 1}}, 0, 0);
    static final Gait WALK = new Gait(new double[][] {{.24, .34, .14, .56, .26, .86, .36, .97}, {-.04, .30, -.07, .53, -.22, .85, -.18, .96},
        {-.06, .34, -.28, .54, -.34, .87, -.25, 1}, {.10, .29, .27, .49, .24, .80, .32, .90}}, 0, 0);
    static final Gait STEP = new Gait(new double[][] {{-.04, .34, -.22, .54, -.26, .86, -.17, .97}, {.14, .29, .26, .51, .30, .86, .38, .97},
        {.12, .35, .04, .55, .14, .87, .23, 1}, {.0, .30, -.04, .53, -.14, .88, -.07, 1}}, 0, 0);
    static final Gait RUN = new Gait(new double[][] {{-.08, .30, -.38, .42, -.66, .70, -.76, .78}, {.26, .20, .58, .26, .84, .50, .94, .58},
        {.02, .32, -.24, .48, -.56, .76, -.66, .86}, {.20, .26, .46, .40, .34, .64, .26, .70}}, -.04, -.06);
    static final Gait REST = new Gait(new double[][] {{.30, .24, .10, .36, .34, .40, .46, .40}, {.24, .26, .38, .34, .12, .40, .04, .40},
        {.34, .20, .08, .40, .34, .44, .48, .44}, {.14, .26, .32, .38, .06, .44, -.04, .44}}, .56, 0);
}
