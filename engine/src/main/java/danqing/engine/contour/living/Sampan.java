package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.styles.Pigment;

/** A plain small boat in three curves, for people who bring their own: 100 units long, water line at 0, bow to the right. */
final class Sampan {
    private Sampan() {}

    /** Far side and inside; draw it before who sits in it. */
    static void behind(Sketch sk) {
        sk.tint("-4,2 30,6 70,6 106,1 90,13 40,15 10,12", Pigment.SHADE, .22, 4);
        String inside = "0,-10 / 22,-8.4 52,-7.6 80,-9 |0 102,-14 |0 82,-3 58,0 34,0 14,-3 0,-10";
        sk.mass(inside, Pigment.WOOD_DARK, .45);
        sk.contour(inside, .8);
    }

    /** Near side and the water; draw it after who sits in it. */
    static void before(Sketch sk) {
        String hull = "0,-10 /1.1 14,-3.4 34,-.4 58,-.4 82,-3.4 102,-14 |1.2 98,-5 90,3 / 74,8.4 42,9.4 20,7.6 |1 7,2 0,-10";
        sk.mass(hull, Pigment.WOOD, .95);
        sk.tint("4,-3 16,2 40,4.6 70,4 90,0 96,-4 90,3 74,8.4 42,9.4 20,7.6 8,3", Pigment.SHADE, .6, 1.2);
        sk.contour(hull, 1.15);
        sk.brushed("0,-10 14,-3.6 34,-.6 58,-.6 82,-3.6 102,-14", 1.5, .95, Profile.BONE);
        sk.lines("12,1 34,4 60,4.2 86,.6;30,0 31,8;66,0 66,8.4", .5, .7, 60);
        sk.line("-8,8 14,10.4 50,11.4 84,9.6 112,6.4", .8, .7);
        sk.line("8,14 36,15.4 62,15", .6, .5);
        sk.line("92,12 106,11 122,11.6", .6, .45);
    }
}
