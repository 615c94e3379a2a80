package danqing.engine.layout;

import danqing.engine.job.Cancellation;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SemanticClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The plain baseline, by the rules one would write down first: horizon at 45 %, surfaces below it, mountains at the thirds, what stands side by side on
 * a bank, the sky above, a little jitter. It also serves where no net can run.
 */
public final class RulePlacer implements Placer {
    @Override
    public Layout place(Scene scene, double aspect, Format.Outline outline, long seed, List<Placement> pins, Cancellation cancellation) {
        Canvas canvas = new Canvas(aspect, outline);
        Finish finish = new Finish(scene, canvas, pins, seed);
        return finish.layout(finish.draft(0.45, new Draft(canvas, new SplittableRandom(seed)).place(Owed.by(scene, pins))));
    }

    /** The composition before anything is settled. */
    Composition raw(Scene scene, Canvas canvas, long seed) {
        List<Piece> pieces = new Draft(canvas, new SplittableRandom(seed)).place(Owed.by(scene, List.of()));
        return new Composition(canvas, 0.45 * canvas.height(), scene.setting().mood(), pieces);
    }

    private static final class Draft {
        private final double width;
        private final double height;
        private final double horizon;
        private final SplittableRandom dice;
        private final List<Piece> out = new ArrayList<>();

        Draft(Canvas canvas, SplittableRandom dice) {
            this.width = canvas.width();
            this.height = canvas.height();
            this.horizon = 0.45 * height;
            this.dice = dice;
        }

        private double jitter() {
            return (dice.nextDouble() - 0.5) * 0.06;
        }

        private void put(Concept c, Owed o, double cx, double foot, double w, double h, double depth) {
            out.add(new Piece(c, o == null ? -1 : o.entity(), cx, foot, w, h, Math.clamp(depth, 0, 1), dice.nextInt(8), cx > width / 2, o == null ? 1 : o.group()));
        }

        List<Piece> place(List<Owed> owed) {
            waters(owed);
            lands(owed);
            backdrops(owed);
            standing(owed);
            floating(owed);
            edges(owed);
            sky(owed);
            return out;
        }

        private static boolean is(Owed o, Footing... footings) {
            return List.of(footings).contains(o.concept().footing());
        }

        private void waters(List<Owed> owed) {
            List<Owed> waters = owed.stream().filter(o -> Roles.waterPlane(o.concept())).toList();
            if (waters.isEmpty() && owed.stream().anyMatch(o -> is(o, Footing.WATER))) {
                put(Concepts.get("river"), null, width / 2, height, width, 0.5 * height, 0.5);
            }
            for (int i = 0; i < waters.size(); i++) {
                double top = horizon + 0.05 * height + 0.12 * i * height;
                put(waters.get(i).concept(), waters.get(i), width / 2 + jitter(), height, width, Math.max(0.1, height - top), 0.5);
            }
        }

        private void lands(List<Owed> owed) {
            List<Owed> lands = owed.stream().filter(o -> is(o, Footing.PLANE) && !Roles.waterPlane(o.concept())).toList();
            for (int i = 0; i < lands.size(); i++) {
                put(lands.get(i).concept(), lands.get(i), width * (0.3 + 0.4 * (i % 2)) + jitter(), height * (1.0 - 0.1 * i), width * 0.6, 0.22 * height, 0.15 + 0.15 * i);
            }
            boolean needed = owed.stream().anyMatch(o -> is(o, Footing.GROUND, Footing.THING, Footing.EDGE));
            if (needed && out.stream().noneMatch(p -> Roles.land(p.concept()))) {
                put(Concepts.get("bank"), null, width * (dice.nextBoolean() ? 0.35 : 0.65), height * 1.02, width * 0.7, 0.25 * height, 0.12);
            }
        }

        private void backdrops(List<Owed> owed) {
            List<Owed> backs = owed.stream().filter(o -> is(o, Footing.BACKDROP) && !o.concept().id().equals("waterfall")).toList();
            List<Owed> falls = owed.stream().filter(o -> o.concept().id().equals("waterfall")).toList();
            if (backs.isEmpty() && !falls.isEmpty()) {
                put(Concepts.get("mountain"), null, width / 3, horizon + 0.05, 0.6, 0.45, 0.7);
            }
            double[] at = {1, 2, 0.2};
            for (int i = 0; i < backs.size(); i++) {
                Concept c = backs.get(i).concept();
                double h = c.height() * (i == 0 ? 0.8 : 0.5);
                put(c, backs.get(i), width * at[i % 3] / 3 + jitter(), horizon + 0.04, Math.min(h * c.aspect(), width), h, 0.7 + 0.1 * Math.min(i, 2));
            }
            for (Owed o : falls) {
                Piece wall = out.stream().filter(p -> p.concept().footing() == Footing.BACKDROP).findFirst().orElseThrow();
                put(o.concept(), o, wall.cx(), wall.foot(), wall.w() * 0.25, wall.h() * 0.7, wall.depth() - 0.01);
            }
        }

        private void standing(List<Owed> owed) {
            List<Owed> standing = owed.stream().filter(o -> is(o, Footing.GROUND, Footing.THING)).toList();
            Optional<Piece> ground = out.stream().filter(p -> Roles.land(p.concept()) && p.concept().footing() == Footing.PLANE).findFirst();
            for (int i = 0; i < standing.size(); i++) {
                Concept c = standing.get(i).concept();
                Piece g = ground.orElseThrow();
                double h = Perspective.naturalHeight(c, Math.max(0.1, c.near()));
                double x = g.cx() + g.w() * 0.76 * ((i + 0.5) / standing.size() - 0.5) + jitter();
                put(c, standing.get(i), Math.clamp(x, 0.05 * width, 0.95 * width), g.y0() + g.h() * 0.6 + jitter(), h * c.aspect(), h, 0.15);
            }
        }

        private void floating(List<Owed> owed) {
            List<Owed> floating = owed.stream().filter(o -> is(o, Footing.WATER)).toList();
            for (int i = 0; i < floating.size(); i++) {
                Concept c = floating.get(i).concept();
                double depth = Math.min(c.far(), Math.max(c.near(), 0.35));
                double h = Perspective.naturalHeight(c, depth);
                put(c, floating.get(i), width * (i + 0.5) / floating.size() + jitter(), Perspective.footAt(horizon, 0.97 * height, depth) + jitter(), h * c.aspect(), h, depth);
            }
        }

        private void edges(List<Owed> owed) {
            for (Owed o : owed.stream().filter(e -> is(e, Footing.EDGE)).toList()) {
                Concept c = o.concept();
                if (c.semantic() != SemanticClass.ANIMAL) {
                    put(c, o, 0.5 * c.height() * c.aspect() - 0.03, 0.15 * height + c.height() + jitter(), c.height() * c.aspect(), c.height(), 0.1);
                    continue;
                }
                Piece seat = out.stream().filter(p -> Roles.perch(p.concept())).findFirst().orElseGet(() -> {
                    put(Concepts.get("tree"), null, 0.25 * width, height * 0.95, 0.4, 0.45, 0.15);
                    return out.getLast();
                });
                double h = Perspective.naturalHeight(c, Math.max(c.near(), 0.1));
                put(c, o, seat.cx() + seat.w() * 8 * jitter(), seat.y0() + 0.35 * seat.h(), h * c.aspect(), h, 0.14);
            }
        }

        private void sky(List<Owed> owed) {
            List<Owed> high = owed.stream().filter(o -> is(o, Footing.SKY, Footing.AIR)).toList();
            for (int i = 0; i < high.size(); i++) {
                Concept c = high.get(i).concept();
                double h = is(high.get(i), Footing.AIR) ? Perspective.naturalHeight(c, c.near()) : c.height();
                double w = h * c.aspect() * (high.get(i).group() > 1 ? 3 : 1);
                double foot = c.id().equals("smoke") ? horizon : Math.max(h + 0.03, (0.22 + jitter()) * height);
                put(c, high.get(i), width * (i + 0.7) / (high.size() + 0.4), foot, Math.min(w, 0.8 * width), h, c.near());
            }
        }
    }
}
