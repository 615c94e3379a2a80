package danqing.engine.layout;

import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.Entity;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Relation;
import danqing.engine.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a written draft to a layout: emphasis, settling, value, groups taken apart, pins put in, veils laid over, ids, order. */
final class Finish {
    private final Scene scene;
    private final Canvas canvas;
    private final List<Placement> pins;
    private final long seed;
    private final Map<Piece, Placement> pinned = new IdentityHashMap<>();
    private final List<Piece> pinnedPieces = new ArrayList<>();

    Finish(Scene scene, Canvas canvas, List<Placement> pins, long seed) {
        this.scene = scene;
        this.canvas = canvas;
        this.pins = pins;
        this.seed = seed;
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

    /** The composition score, and 0.12 for all relations kept. */
    double value(Composition c) {
        double kept = 0;
        for (Relation r : scene.relations()) {
            kept += keeps(c, r) ? 1 : 0;
        }
        return CompositionScore.of(c) + (scene.relations().isEmpty() ? 0 : 0.12 * kept / scene.relations().size());
    }

    private boolean keeps(Composition c, Relation r) {
        return c.pieces().stream().filter(p -> is(p, r.subject())).anyMatch(p -> c.pieces().stream().filter(q -> is(q, r.object())).anyMatch(q -> switch (r.kind()) {
            case ON -> Math.abs(p.cx() - q.cx()) <= q.w() / 2 && p.foot() >= q.y0() - 0.05 && p.foot() <= q.foot() + 0.05;
            case UNDER -> Math.abs(p.cx() - q.cx()) <= (p.w() + q.w()) / 2 && p.foot() >= q.cy();
            case IN, BETWEEN -> Math.abs(p.cx() - q.cx()) <= 0.6 * q.w() && p.cy() >= q.y0() - 0.1 && p.cy() <= q.foot() + 0.1;
            case OUTSIDE -> p.overlap(q) < 0.2 * p.area();
            case BESIDE, LEANING -> Math.abs(p.cx() - q.cx()) <= (p.w() + q.w()) / 2 + 0.2;
            case BEFORE -> p.depth() <= q.depth();
            case BEHIND -> p.depth() >= q.depth();
            case ACROSS -> Math.abs(p.cx() - q.cx()) > 0.25;
        }));
    }

    private boolean is(Piece p, String entity) {
        return p.entity() >= 0 && scene.entities().get(p.entity()).id().equals(entity);
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
