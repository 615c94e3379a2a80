package danqing.engine.contour.living;

/**
 * How a robed figure holds itself, in a frame 100 units high, facing right; the ground at 100.
 *
 * @param width     width of the frame
 * @param farSleeve the arm behind, or null
 * @param robe      the robe from collar to hem
 * @param sleeve    the near sleeve, or null
 * @param folds     folds of skirt and sleeve, separated by semicolons
 * @param collar    crossing collar lines
 * @param sash      line of the sash
 * @param headX     centre of the head
 * @param headY     centre of the head
 * @param turn      turn of the head, radians
 * @param back      seen from behind
 * @param hand      where the near hand shows, or null
 * @param scale     size of the head
 * @param shoes     tips of shoes, or null
 */
record Posture(double width, String farSleeve, String robe, String sleeve, String folds, String collar, String sash, double headX, double headY, double turn,
        boolean back, double[] hand, double scale, String shoes) {
    /** Standing, hands joined in the sleeves. */
    static final Posture STAND = new Posture(50, null,
            "23,19 / 17,22 13,32 12,46 / 11,64 9,82 7,96 |1.2 16,99 28,99 42,96 |1 41,84 38,66 37,48 / 37,34 34,23 |.8 30,19 |0 23,19",
            "20,23 / 14,34 14,46 19,56 / 24,66 31,71 |1 38,68 |1 40,58 40,47 |.9 36,42 28,41 / 26,34 27,28 |0 20,23",
            "18,40 24,48 31,62;28,42 33,50 36,60;14,72 13,84 11,96;22,74 21,86 20,98;31,76 33,86 33,97", "24,19 29,28 27,38;32,20 29,26", "13,47 17,49", 27,
                    11, .04, false,
            null, 1, "33,97 39,96 44,99 34,100");
    /** Walking with a staff. */
    static final Posture WALK = new Posture(56, "32,26 / 38,32 44,38 |1 46,44 |1 40,46 34,42 |0 32,26",
            "23,20 / 16,24 13,36 12,50 / 9,68 5,84 1,94 |1.2 14,98 24,96 34,99 46,95 |1 42,80 39,64 38,48 / 38,34 34,23 |.8 30,19 |0 23,20",
            "21,23 / 15,34 19,46 / 26,56 33,66 |1 40,63 |1 43,52 / 45,46 41,40 / 33,38 28,29 |0 21,23",
            "20,38 28,46 34,58;27,36 36,44 40,54;13,68 9,82 6,94;23,70 20,84 16,97;32,70 35,84 36,98", "25,20 30,28 28,36;32,20 30,25", "13,50 24,53 34,60",
                    29, 11, .08,
            false, new double[] {44, 43}, 1, "37,98 44,96 49,98 40,100");
    /** Seen from behind, hands clasped at the back. */
    static final Posture BACK = new Posture(52, "13,24 / 7,38 8,54 / 14,64 22,63 |.9 27,54 / 20,48 17,38 |0 13,24",
            "21,19 / 13,22 9,36 8,52 / 8,70 6,86 4,97 |1.2 16,100 34,100 47,96 |1 44,84 42,66 42,50 / 41,34 38,23 |.8 31,19 |0 21,19",
            "38,24 / 44,38 43,54 / 37,65 29,63 |.9 25,55 / 32,48 35,38 |0 38,24",
                    "25,64 25,80 23,97;15,70 13,84 11,97;36,70 38,84 38,97;12,40 15,52;40,40 37,52",
            "20,20 26,22 32,20", "", 26, 11, 0, true, null, 1, null);
    /** Bowing, joined hands raised in farewell. */
    static final Posture BOW = new Posture(60, null,
            "21,28 / 12,33 8,46 8,60 / 7,76 5,88 3,97 |1.2 14,100 26,99 38,96 |1 36,84 35,70 36,58 / 39,46 39,37 |.8 34,29 |0 21,28",
            "25,33 / 22,44 28,54 / 36,64 44,72 |1 51,66 / 54,56 52,46 |1 46,44 38,42 / 32,36 30,33 |0 25,33",
            "28,46 38,54 44,64;36,44 44,52 48,62;12,70 10,84 8,96;20,72 19,86 17,98;29,74 31,86 31,97", "27,29 34,36 38,40", "8,56 16,60 24,60", 37, 22,
                    .42, false,
            new double[] {52, 47}, 1, "32,98 38,96 43,99 33,100");
    /** Head raised, one hand at the beard or shading the eyes. */
    static final Posture GAZE = new Posture(50, null,
            "22,19 / 16,22 12,32 11,46 / 10,64 8,82 5,96 |1.2 16,99 28,99 41,96 |1 40,84 37,66 36,48 / 36,34 34,23 |.8 30,19 |0 22,19",
            "19,23 / 12,36 15,50 / 22,64 32,66 |1 39,58 / 41,46 40,36 |1 36,31 32,33 / 28,37 25,30 |0 19,23",
            "18,44 28,50 34,46;20,52 30,58 36,52;13,72 12,84 9,96;22,74 21,86 20,98;31,74 33,86 33,97", "23,19 28,27 27,34;31,20 29,25", "12,48 16,50", 27,
                    10.6, -.32,
            false, new double[] {37, 32}, 1, "32,97 38,96 43,99 33,100");
    /** Seated on the ground, knee forward; about two thirds of a standing man, drawn larger. */
    static final Posture SEAT = new Posture(96, "58,38 / 66,48 76,56 |1 80,62 |1 70,66 60,60 |0 58,38",
            "41,29 / 28,35 22,50 20,66 / 12,78 4,90 8,97 |1.2 30,100 58,99 84,98 |1 94,94 90,86 / 80,80 66,78 |.9 65,66 / 67,50 63,37 |.8 55,30 |0 41,29",
            "38,36 / 26,50 28,66 / 40,78 54,82 |1 64,78 |1 72,70 74,64 |.9 66,60 56,60 / 50,52 49,42 |0 38,36",
            "36,58 48,68 58,76;50,60 60,66 66,72;24,74 20,86 14,95;40,84 36,92 34,98;56,84 64,90 78,94;66,82 76,86 84,92", "44,30 53,42 50,54;57,31 53,38",
                    "22,64 30,70", 48,
            16, .06, false, new double[] {74, 65}, 1.42, null);
    /** A slender lady, high-waisted skirt, hands in the sleeves. */
    static final Posture LADY = new Posture(46, null,
            "22,20 / 17,24 16,34 / 14,52 10,74 5,95 |1.2 16,99 30,99 43,95 |1 38,76 34,56 33,38 / 33,28 30,21 |.8 27,19 |0 22,20",
            "19,24 / 14,34 16,43 / 20,56 25,64 |1 31,62 |1 34,52 35,43 |.9 32,39 27,38 / 25,33 25,28 |0 19,24",
            "19,40 24,46 28,58;26,40 30,46 31,56;14,66 12,82 9,95;20,68 19,84 18,98;26,68 28,84 29,98;31,70 35,84 37,95", "22,20 26,28 25,34;30,21 27,26",
                    "", 26, 12, .1,
            false, null, .9, null);
    /** Short jacket over trousers, one arm raised to the shoulder. */
    static final Posture WORK = new Posture(56, null,
            "24,20 / 17,23 14,34 14,48 / 13,58 11,67 |1.1 24,71 39,68 |1 39,58 38,46 / 38,34 35,23 |.8 31,19 |0 24,20",
            "22,24 / 16,34 18,43 / 24,50 31,50 |.9 36,44 37,36 |.9 33,34 / 31,38 27,38 / 28,32 27,27 |0 22,24",
            "17,54 15,64;26,54 25,68;34,52 35,66;20,36 25,44", "25,20 30,28 28,38;33,21 30,26", "14,48 26,51 38,47", 29, 11, .06, false, new double[] {36,
                    36}, 1, null);
}
