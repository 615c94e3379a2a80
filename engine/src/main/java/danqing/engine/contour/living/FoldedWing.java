package danqing.engine.contour.living;

import danqing.engine.contour.brush.Profile;
import danqing.engine.contour.brush.Tip;
import danqing.styles.Pigment;

/**
 * A wing laid along the body, painted without an outline: the mass, then flight feathers as single pulls from the shoulder to the tip with slivers of paper
 * between, then a few dabs of coverts.
 *
 * @param plumage  colours
 * @param outline  the whole wing, form units
 * @param feathers edges of the coverts, separated by semicolons
 */
record FoldedWing(Plumage plumage, double[][] outline, String feathers) {

    void draw(Sketch sk, boolean black) {
        Pigment flight = plumage.flight() == Pigment.FEATHER_WHITE ? Pigment.INK : plumage.flight();
        sk.mass(outline, plumage.wing(), black ? plumage.tone() * .62 : plumage.wing() == plumage.back() ? plumage.tone() : .9);
        if (black) {
            sk.tint(outline, Pigment.FEATHER_BLUE, .30, 0, 0);
        }
        sk.model(outline, .22);
        double[] shoulder = outline[0];
        double[] tip = outline[0];
        double gx = 0;
        double gy = 0;
        for (double[] q : outline) {
            tip = q[0] < tip[0] ? q : tip;
            shoulder = q[0] > shoulder[0] ? q : shoulder;
            gx += q[0] / outline.length;
            gy += q[1] / outline.length;
        }
        double ax = tip[0] - shoulder[0];
        double ay = tip[1] - shoulder[1];
        double l = Math.hypot(ax, ay);
        double nx = -ay / l;
        double ny = ax / l;
        // positive n: towards the belly, where the long primaries lie
        if ((gx - shoulder[0]) * nx + (gy - shoulder[1]) * ny < 0 == ny > 0) {
            nx = -nx;
            ny = -ny;
        }
        double deep = l * .15;
        int n = sk.shows(100, 70) ? 6 : sk.shows(100, 34) ? 4 : 3;
        for (int i = 0; i < n; i++) {
            double u = (double) i / (n - 1);
            double from = .20 + .26 * (1 - u) + sk.rng().uniform(-.03, .03);
            double to = .74 + .28 * (1 - u) + sk.rng().uniform(-.03, .03);
            double a = -deep * .9 + 2 * deep * u;
            double[] p0 = {shoulder[0] + ax * from + nx * a * .8, shoulder[1] + ay * from + ny * a * .8};
            double[] p1 = {shoulder[0] + ax * (from + to) / 2 + nx * a * 1.1, shoulder[1] + ay * (from + to) / 2 + ny * a * 1.1};
            double[] p2 = {shoulder[0] + ax * to + nx * a * .5, shoulder[1] + ay * to + ny * a * .5};
            sk.path(new double[][] {p0, p1, p2}, Tip.of(Math.max(.9, l * sk.unit() * .55 / (n + 3)), sk.ink() * sk.rng().uniform(.85, 1.05), Perched.FEATHER)
                    .tremor(.8).wash(.6).dry(sk.shows(100, 80) && i % 2 == 1 ? .35 : 0).fade(.75, 1).pigment(flight));
        }
        for (String f : feathers.split(";")) {
            sk.path(Outline.open(f).points(), Tip.of(Math.max(sk.line() * .8, sk.unit() * 1.6), sk.ink() * .9, Profile.NAIL).raw().tremor(.8).wash(.4)
                    .pigment(black ? Pigment.INK : flight));
        }
        if (sk.shows(100, 30)) {
            // light slipping between the coverts of a dark bird
            String[] all = feathers.split(";");
            for (int i = 0; black && i < 2; i++) {
                double[][] q = Outline.open(all[i]).points();
                double[][] up = new double[q.length][];
                for (int k = 0; k < q.length; k++) {
                    up[k] = new double[] {q[k][0] + 1.5, q[k][1] - 2.1};
                }
                sk.path(up, Tip.of(Math.max(.8, 1.4 * sk.unit()), .5, Profile.ORCHID).raw().tremor(.6).wash(1).pigment(Pigment.ICE));
            }
        }
    }
}
