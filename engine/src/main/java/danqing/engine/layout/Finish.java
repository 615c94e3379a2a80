package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** From a written draft to a layout: emphasis, settling, value, groups taken apart, pins put in, veils laid over, ids, order. */
final class Finish {
    private final Scene scene;
    private final Canvas canvas;
    private final List<Placement> pins;
    private final long seed;
    private final Ties ties;
    private final Map<Piece, Placement> pinned = new IdentityHashMap<>();
    private final List<Piece> pinnedPieces = new ArrayList<>();

    Finish(Scene scene, Canvas canvas, List<Placement> pins, long seed) {
        this.scene = scene;
        this.canvas = canvas;
        this.pins = pins;
        this.seed = seed;
        this.ties = new Ties(scene);
        for (Placement p : pins) {
            Piece piece = Pieces.of(p, canvas, entityIndex(p));
            pinnedPieces.add(piece);
            pinned.put(piece, p);
        }
    }

    private int entityIndex(Placement p) {
        for (int i = 0; i < scene.entities().size(); i++) {
            if (scene.entities().get(i).id().equals(p.entity())) {
                return i;
            }
        }
        return -1;
    }

    Composition draft(LayoutGrammar g) {
        return draft(g.horizon(), g.pieces());
    }

    /** @param horizon share of the height; @param free pieces that are not pinned */
    Composition draft(double horizon, List<Piece> free) {
        List<Piece> all = new ArrayList<>(pinnedPieces);
        free.stream().map(p -> emphasised(Flocks.roomy(p, canvas))).forEach(all::add);
        Composition c = new Composition(canvas, horizon * canvas.height(), scene.setting().mood(), all);
        return apart(Settling.settle(c, new HashSet<>(pinnedPieces), new HashSet<>(scene.absent())));
    }

    /**
     * A draft made into one place ({@link Staging}) and settled.
     *
     * @param dice of this draft
     */
    Staged staged(double horizon, List<Piece> free, SplittableRandom dice) {
        List<Piece> all = new ArrayList<>(pinnedPieces);
        free.stream().map(p -> emphasised(Flocks.roomy(p, canvas))).forEach(all::add);
        Composition draft = new Composition(canvas, horizon * canvas.height(), scene.setting().mood(), all);
        Staging staging = new Staging(scene, draft, pinnedPieces, ties, dice);
        Composition staged = staging.stage(draft);
        long standing = staged.pieces().stream().filter(p -> p.entity() >= 0 && Roles.rank(p.concept()) > 0).count();
        Composition settled = apart(Settling.settle(staged, new HashSet<>(pinnedPieces), new HashSet<>(scene.absent())));
        return new Staged(settled, staging.cast(), new Legibility(scene, staging.cast(), ties, standing));
    }

    /** A composition on its way, with what judges it. */
    record Staged(Composition composition, Cast cast, Legibility legibility) {
        /** The composition score, and as much again for legibility. */
        double value(Composition c) {
            return CompositionScore.of(c) + 1.2 * legibility.of(c);
        }

        double value() {
            return value(composition);
        }
    }

    /** Local search, then a last look at feet. */
    Composition refined(Staged s, int trials, SplittableRandom dice) {
        return LastLook.over(new Refinement(ties, s.cast(), pinned::containsKey, s::value, dice).refine(s.composition(), trials), pinned::containsKey);
    }

    /** Takes groups apart; who does not fly is settled once more, each on its own feet. */
    private Composition apart(Composition c) {
        List<Piece> all = new ArrayList<>();
        Set<Piece> still = new HashSet<>();
        for (Piece p : c.pieces()) {
            List<Piece> singles = Flocks.apart(p);
            all.addAll(singles);
            if (singles.size() == 1 || p.concept().footing() == Footing.AIR) {
                still.addAll(singles);
            }
        }
        return still.size() == all.size() ? c.with(all) : Settling.settle(c.with(all), still, new HashSet<>(scene.absent()));
    }

    /** What the person weighted is drawn larger or smaller: by the square root of the weight. */
    private Piece emphasised(Piece p) {
        if (p.entity() < 0 || p.concept().footing() == Footing.PLANE) {
            return p;
        }
        double s = Math.sqrt(Math.clamp(scene.entities().get(p.entity()).weight(), 0.25, 4.0));
        return s == 1 ? p : p.sized(Math.min(p.w() * s, canvas.width()), Math.min(p.h() * s, canvas.height()));
    }

    Layout layout(Composition c) {
        List<Placement> out = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        Set<String> taken = new HashSet<>();
        pins.forEach(p -> taken.add(p.id()));
        List<Piece> order = new ArrayList<>(c.pieces());
        order.sort(Comparator.comparingDouble((Piece p) -> -Pieces.backness(p)).thenComparingDouble(Piece::foot));
        for (Piece p : order) {
            if (pinned.containsKey(p)) {
                Placement pin = pinned.get(p);
                out.add(new Placement(pin.id(), pin.entity(), pin.concept(), pin.box(), pin.depth(), pin.pose(), pin.flip(), true, pin.attributes()));
                continue;
            }
            out.add(placement(p, used, taken));
        }
        for (int i = 0; i < scene.entities().size(); i++) {
            veil(i).ifPresent(out::add);
        }
        return new Layout(canvas.aspect(), canvas.outline(), c.horizon() / canvas.height(), scene.setting(), out, seed);
    }

    private Placement placement(Piece p, Map<String, Integer> used, Set<String> taken) {
        String entity = p.entity() >= 0 ? scene.entities().get(p.entity()).id() : null;
        String stem = entity != null ? entity : "added-" + p.concept().id();
        String id;
        do {
            int n = used.merge(stem, 1, Integer::sum);
            id = n == 1 ? stem : stem + "." + n;
        } while (!taken.add(id));
        return new Placement(id, entity, p.concept().id(), Pieces.box(p, canvas), p.depth(), p.pose(), p.flip(), false,
                p.entity() >= 0 ? scene.entities().get(p.entity()).attributes() : List.of());
    }

    private java.util.Optional<Placement> veil(int index) {
        Entity e = scene.entities().get(index);
        Concept k = Concepts.get(e.concept());
        boolean there = pins.stream().anyMatch(p -> e.id().equals(p.entity()));
        if (k.footing() != Footing.VEIL || there || e.weight() == 0) {
            return java.util.Optional.empty();
        }
        int pose = (int) Math.floorMod(seed + index, 8L);
        return java.util.Optional.of(new Placement(e.id(), e.id(), k.id(), new Box(0, 0, 1, 1), 0, pose, Math.floorMod(seed, 2L) == 1, false, e.attributes()));
    }
}
