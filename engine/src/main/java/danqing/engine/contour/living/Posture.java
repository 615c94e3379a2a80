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
    /** Standing at rest, weight on one leg, hands joined in long sleeves. */
    static final Posture STAND = new Posture(50, null,
            "24,19 / 17,21 13,30 12,42 / 12,54 14,64 11,80 / 9,90 4,97 |1.2 12,100 21,97 30,100 40,96 |1 38,86 36,72 36,58 / 37,46 37,34 34,25 |.8 30,19 |0 24,19",
            "20,23 / 13,33 14,46 19,55 / 25,65 29,77 |1.1 35,79 39,68 / 42,58 41,48 |.9 36,43 29,40 / 27,34 27,28 |0 20,23",
            "17,38 23,50 30,70;28,42 34,52 37,64;14,66 15,80 11,95;22,76 20,88 19,97;32,80 34,88 33,98", "25,19 29,27 27,36;32,20 29,25", "12,47 16,49", 28,
                    12, .05, false, null, 1, "32,97 39,95 45,98 34,100");
    /** Walking with a staff, leaning into the way, the hem trailing. */
    static final Posture WALK = new Posture(58, "33,26 / 39,32 45,38 |1 47,44 |1 41,46 35,42 |0 33,26",
            "27,19 / 20,20 14,28 12,39 / 11,50 10,62 6,77 / 2,88 -3,95 |1.3 4,98 11,95 18,99 27,96 34,100 44,96 |1 46,86 44,75 40,64 / 38,54 39,44 37,33 |.8 33,20"
                    + " |0 27,19",
            "22,22 / 16,32 18,43 / 24,53 31,64 35,73 |1.1 41,67 44,58 / 47,50 46,43 |1 41,39 33,35 29,29 |0 22,22",
            "20,38 28,49 35,63;28,34 37,43 43,50;13,58 9,74 2,91;21,66 18,82 14,94;31,72 37,84 38,96;39,66 42,76 43,86", "27,19 32,27 29,35;34,21 31,25",
                    "12,48 22,52 33,58", 32, 12.2, .10, false, new double[] {46, 43}, 1, "40,97 47,94 52,98 43,100");
    /** Old: the back bent, the head before the feet. */
    static final Posture STOOP = new Posture(60, "34,31 / 40,37 45,42 |1 47,48 |1 41,50 36,46 |0 34,31",
            "27,24 / 17,23 9,31 8,43 / 9,54 10,66 7,80 / 4,90 -1,96 |1.2 8,99 17,96 27,100 40,96 |1 42,86 40,74 38,62 / 36,52 39,44 38,36 |.8 36,27 |0 27,24",
            "20,27 / 14,37 17,48 / 23,58 31,68 34,77 |1.1 40,70 43,62 / 47,54 47,48 |1 41,44 33,41 29,34 |0 20,27",
            "18,42 26,54 33,68;28,40 37,48 43,54;11,60 10,76 4,92;20,70 18,84 15,96;31,76 35,86 36,97;38,66 40,78", "29,25 34,32 31,39;37,28 33,31",
                    "9,52 19,57 30,62", 37.5, 19, .22, false, new double[] {47, 48}, 1, "36,97 43,95 48,98 38,100");
    /** Seen from behind, arms hanging in the sleeves, one lower than the other. */
    static final Posture BACK = new Posture(52, "14,24 / 7,36 5,49 / 5,62 11,72 |1 17,66 / 18,52 18,38 |0 14,24",
            "22,19 / 14,22 11,32 10,44 / 9,60 11,74 7,87 2,96 |1.2 11,100 20,96 31,100 46,95 |1 43,82 40,66 40,50 / 42,36 39,24 |.8 31,19 |0 22,19",
            "38,24 / 45,35 47,47 / 46,58 39,64 |.9 34,57 / 34,44 34,36 |0 38,24",
                    "40,32 42,44 39,58;36,36 37,46;21,62 17,80 13,96;29,56 31,76 29,97;37,66 39,82 42,93", "21,20 26,23 32,20", "12,46 25,50 39,46", 26.5,
                            12, 0, true, null, 1, null);
    /** Bowing, joined hands raised in farewell. */
    static final Posture BOW = new Posture(60, null,
            "24,27 / 14,30 8,42 8,58 / 8,72 6,84 1,96 |1.2 10,100 18,97 28,100 39,96 |1 37,84 35,70 36,58 / 39,46 40,37 |.8 36,29 |0 24,27",
            "25,32 / 20,43 26,53 / 34,64 41,79 |1.1 49,71 / 55,58 54,46 |1 47,43 39,41 / 33,36 30,33 |0 25,32",
            "26,44 36,54 43,70;35,43 45,50 50,62;12,68 10,84 5,94;20,72 18,86 16,98;30,76 33,88 33,98", "29,28 36,35 39,40", "8,56 16,61 25,62", 39, 23,
                    .46, false, new double[] {54, 47}, 1, "33,97 40,95 45,98 35,100");
    /** Head thrown back, hands behind him, looking up. */
    static final Posture GAZE = new Posture(50, null,
            "23,20 / 16,23 11,33 10,45 / 10,58 13,70 9,84 4,96 |1.2 13,99 22,96 32,100 44,95 |1 42,83 40,70 41,58 / 42,46 39,34 34,25 |.8 30,20 |0 23,20",
            "19,24 / 10,33 7,45 / 6,56 11,68 |1.1 17,70 22,60 / 25,50 23,40 |.9 24,34 23,28 |0 19,24",
            "15,36 12,50 14,62;20,42 18,54;16,72 14,86 9,96;26,70 25,84 22,96;35,68 38,82 38,97", "24,20 30,27 30,36;32,21 30,25", "22,48 32,52 41,50", 26.5,
                    12, -.36, false, null, 1, "34,97 41,95 46,98 36,100");
    /** Seated on the ground, knee forward; about two thirds of a standing man, drawn larger. */
    static final Posture SEAT = new Posture(96, "58,38 / 66,48 76,56 |1 80,62 |1 70,66 60,60 |0 58,38",
            "41,29 / 28,35 22,50 20,66 / 12,78 4,90 8,97 |1.2 30,100 58,99 84,98 |1 94,94 90,86 / 80,80 66,78 |.9 65,66 / 67,50 63,37 |.8 55,30 |0 41,29",
            "38,36 / 26,50 28,66 / 40,78 54,82 |1 64,78 |1 72,70 74,64 |.9 66,60 56,60 / 50,52 49,42 |0 38,36",
            "36,58 48,68 58,76;50,60 60,66 66,72;24,74 20,86 14,95;40,84 36,92 34,98;56,84 64,90 78,94;66,82 76,86 84,92", "44,30 53,42 50,54;57,31 53,38",
                    "22,64 30,70", 50,
            18.5, .10, false, new double[] {74, 65}, 1.36, null);
    /** A slender lady, high-waisted skirt, hands in the sleeves. */
    static final Posture LADY = new Posture(46, null,
            "22,20 / 17,24 16,34 / 14,52 10,74 5,95 |1.2 16,99 30,99 43,95 |1 38,76 34,56 33,38 / 33,28 30,21 |.8 27,19 |0 22,20",
            "19,24 / 14,34 16,43 / 20,56 25,64 |1 31,62 |1 34,52 35,43 |.9 32,39 27,38 / 25,33 25,28 |0 19,24",
            "19,40 24,46 28,58;26,40 30,46 31,56;14,66 12,82 9,95;20,68 19,84 18,98;26,68 28,84 29,98;31,70 35,84 37,95", "22,20 26,28 25,34;30,21 27,26",
                    "", 26, 12, .1,
            false, null, .9, null);
    /** Short jacket over trousers, bent a little forward, one arm raised to the shoulder. */
    static final Posture WORK = new Posture(56, null,
            "26,20 / 18,23 13,32 13,45 / 12,57 8,68 |1.2 17,72 28,69 40,71 |1 40,58 39,46 / 39,34 36,23 |.8 32,19 |0 26,20",
            "23,24 / 15,34 17,44 / 22,51 30,47 |.9 38,40 37,33 |.9 33,33 / 29,38 25,40 / 27,32 28,27 |0 23,24",
            "18,36 22,44;24,44 30,44;16,54 12,67;25,56 24,69;34,54 37,69", "27,20 32,28 30,38;35,21 32,26", "13,49 25,53 39,49", 31, 12, .12, false,
                    new double[] {37, 36}, 1, null);
}
