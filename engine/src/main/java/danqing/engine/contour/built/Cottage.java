package danqing.engine.contour.built;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.motif.Subject;
import danqing.styles.Pigment;

/**
 * A dwelling of one storey among its trees, no two alike: pitch, length, depth and view drift with the seed. Poses: alone behind a fence; with a wing before
 * it; with a shed behind and a fence; open hall with a path.
 */
final class Cottage {
    private static final String[] STRAW = {"_Dw", "wD_", "bDo", "oD_"};
    private static final String[] TILED = {"wDw", "_Dw", "wDo", "lDw"};

    private Cottage() {}

    static void draw(Brush brush, Subject s, Pigment cover) {
        Hand h = Hand.on(brush, s, 120, 80);
        Rng plan = h.part("plan").rng;
        int pose = s.pose() % 4;
        boolean straw = cover == Pigment.THATCH;
        boolean bare = s.is("withered") || s.snowy();
        double kx = plan.uniform(.40, .58);
        double ky = plan.uniform(.24, .34);
        String[] fills = straw ? STRAW : TILED;
        String fill = fills[plan.integer(0, fills.length)];
        double long1 = plan.uniform(44, 56);
        double deep = plan.uniform(25, 33);
        double wall = plan.uniform(14.5, 18);
        double high = straw ? plan.uniform(20, 25) : plan.uniform(17, 21);
        boolean left = pose == 1 || pose == 3;
        if (h.fine(20, 8)) {
            // a tall one behind, half hidden by the roof, a smaller one on the other side
            Ground.tree(h.part("tree").tone(.85, 1), (left ? 22 : 92) + plan.uniform(-5, 5), 66, plan.uniform(56, 68), bare ? 2 : plan.integer(0, 2));
            if (plan.chance(.7)) {
                Ground.tree(h.part("tree2").tone(.65, .8), (left ? 104 : 15) + plan.uniform(-4, 4), 67, plan.uniform(30, 44),
                        bare ? 2 : plan.integer(0, 3));
            }
        }
        Ground.earth(h, 0, 119, 74, 8);
        if (pose == 2) {
            Hall shed = hall(new Axo(h.part("shed").tone(.85, .9), 68, 67, kx, ky), 0, plan.uniform(22, 28), wall * .72, high * .62, plan.uniform(14, 19), 4,
                    Pigment.THATCH, "b_");
            shed.bays = 2;
            shed.draw();
        }
        double u0 = pose == 1 ? 40 : pose == 2 ? 16 : 20;
        hall(new Axo(h, u0, pose == 1 ? 70 : 72, kx, ky), 0, long1, wall, high, deep, plan.uniform(5.5, 8), cover, fill).draw();
        if (pose == 1) {
            Hall wing = hall(new Axo(h.part("wing"), 10, 75, kx, ky), 2, plan.uniform(24, 29), wall * .82, high * .74, plan.uniform(18, 24), 4.5,
                    plan.chance(.5) ? Pigment.THATCH : cover, straw ? "b_" : "w_");
            wing.bays = 2;
            wing.draw();
        }
        Hand front = h.part("front");
        if (pose == 0 || pose == 2) {
            double from = pose == 0 ? plan.uniform(58, 68) : 2;
            Fences.wattle(front, from, from + plan.uniform(38, 50), 77.3, plan.uniform(8.5, 11), pose == 0 ? -1 : 1);
        } else {
            Ground.road(front, u0 + long1 * .48, pose == 1 ? 71 : 73, 8, 6);
            Fences.wattle(front, 96, 118, 77, 9, -1);
        }
        if (h.fine(10, 7)) {
            double at = pose == 0 ? 12 : 100;
            Ground.stone(front, at, 76.5, plan.uniform(2.6, 3.8));
            Ground.stone(front, at - 4.6, 77.2, 2);
            Ground.grass(front, 8, 112, 77.6, 6, 3);
        }
    }

    private static Hall hall(Axo a, double x0, double x1, double wall, double high, double deep, double over, Pigment cover, String fill) {
        Hall hall = new Hall(a, x0, x1);
        hall.wall = wall;
        hall.roof = high;
        hall.depth = deep;
        hall.over = over;
        hall.cover = cover;
        hall.fill = fill;
        hall.lift = 2;
        return hall;
    }
}
