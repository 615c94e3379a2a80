package danqing.engine.layout;

import danqing.engine.decode.Grammar;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Footing;
import danqing.engine.scene.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What may be written after {@code <layout>}. The same rules as {@code decode.py}:
 * <ul>
 * <li>a horizon, then the pinned placements as they are, then free ones; concepts of a lower rank (surfaces, land) before those of a higher one;
 * <li>all that is owed is placed; the end is allowed when nothing is missing;
 * <li>what the painter may add is a short list, 7 in all: one water, mountain, tree, rock, herb, range and mist each and none where the scene has its
 *     own, land up to 3; never what the text says is absent;
 * <li>sizes within 0.45…2.6 of the natural size, width and height agreeing with the aspect, depths the concept's own ± 0.2.
 * </ul>
 */
final class LayoutGrammar implements Grammar {
    private static final Set<String> PLANTS = Set.of("tree", "flower", "grass");
    private final LayoutVocabulary v;
    private final Canvas canvas;
    private final List<Owed> missing;
    private final List<Concept> addable;
    private final Map<String, Integer> used;
    private final Deque<Integer> forced;
    private final List<Piece> pieces;
    private int added;
    private int rank;
    private int pinnedLeft;
    private int horizon;
    private int[] current = new int[0];
    private Owed owner;
    private boolean done;

    LayoutGrammar(LayoutVocabulary v, Canvas canvas, Scene scene, List<Placement> pins) {
        this.v = v;
        this.canvas = canvas;
        this.missing = new ArrayList<>(Owed.by(scene, pins));
        this.addable = v.addable().stream().filter(c -> !scene.absent().contains(c.id())).toList();
        this.used = new HashMap<>();
        this.forced = new ArrayDeque<>();
        this.pieces = new ArrayList<>();
        this.horizon = -1;
        for (Placement p : pins) {
            Piece piece = Pieces.of(p, canvas, -1);
            if (piece.concept().footing() != Footing.VEIL) {
                Arrays.stream(v.placement(piece, canvas)).forEach(forced::add);
                pinnedLeft++;
                use(piece.concept());
            }
        }
        missing.forEach(m -> use(m.concept()));
    }

    private void use(Concept c) {
        String kind = Roles.kindAdded(c);
        if (!kind.equals(Roles.LAND)) {
            used.merge(kind, 1, Integer::sum);
        }
    }

    private LayoutGrammar(LayoutGrammar o) {
        v = o.v;
        canvas = o.canvas;
        missing = new ArrayList<>(o.missing);
        addable = o.addable;
        used = new HashMap<>(o.used);
        added = o.added;
        forced = new ArrayDeque<>(o.forced);
        pieces = new ArrayList<>(o.pieces);
        rank = o.rank;
        pinnedLeft = o.pinnedLeft;
        horizon = o.horizon;
        current = o.current;
        owner = o.owner;
        done = o.done;
    }

    @Override
    public LayoutGrammar copy() {
        return new LayoutGrammar(this);
    }

    @Override
    public boolean done() {
        return done;
    }

    /** Share of the picture's height, once it is written. */
    double horizon() {
        return v.horizonOf(horizon);
    }

    /** The free placements, in writing order; pinned ones are not among them. */
    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public int[] allowed() {
        if (done) {
            return new int[] {v.end()};
        }
        if (horizon < 0) {
            int h = v.first("horizon");
            return IntStream.range(h + 6, h + 26).toArray();
        }
        if (!forced.isEmpty()) {
            return new int[] {forced.peek()};
        }
        if (current.length == 0) {
            return starts();
        }
        if (current.length == 1 && owner.group() > 1) {
            return new int[] {v.first("count") + owner.group() - 1};
        }
        return bounds(owner.concept(), current.length - (owner.group() > 1 ? 1 : 0));
    }

    private int[] starts() {
        int limit = missing.stream().mapToInt(m -> Roles.rank(m.concept())).min().orElse(9);
        TreeSet<Integer> ids = new TreeSet<>();
        missing.stream().filter(m -> Roles.rank(m.concept()) <= limit).forEach(m -> ids.add(v.concept(m.concept())));
        if (added < v.mostAdded()) {
            for (Concept c : addable) {
                int r = Roles.rank(c);
                String kind = Roles.kindAdded(c);
                if (rank <= r && r <= limit && used.getOrDefault(kind, 0) < v.mostAddedOf(kind)) {
                    ids.add(v.concept(c));
                }
            }
        }
        if (missing.isEmpty()) {
            ids.add(v.end());
        }
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Ids for x, y, w, h, depth, pose: slots 1…6. */
    private int[] bounds(Concept c, int slot) {
        boolean group = owner.group() > 1;
        boolean free = group || Roles.spread(c) || switch (c.footing()) {
            case PLANE, BACKDROP, SKY, EDGE -> true;
            default -> false;
        };
        double low = Perspective.naturalHeight(c, c.far()) * 0.45;
        double high = Perspective.naturalHeight(c, c.near()) * 2.6;
        return switch (slot) {
            case 1 -> switch (c.footing()) {
                case PLANE, BACKDROP, EDGE -> range("x", 0, v.bins("x") - 1);
                default -> range("x", v.xBin(0.03), v.xBin(0.97));
            };
            case 2 -> {
                boolean deep = c.footing() == Footing.PLANE || c.footing() == Footing.EDGE || PLANTS.contains(c.family());
                yield range("y", 0, v.yBin(deep ? 1.12 : 1.0));
            }
            case 3 -> free ? range("w", 0, v.bins("w") - 1) : range("w", v.sizeBin(low * c.aspect() * 0.8), v.sizeBin(high * c.aspect() * 1.2));
            case 4 -> {
                if (free) {
                    yield range("h", 0, v.bins("h") - 1);
                }
                double h = v.sizeOf(current[current.length - 1] - v.first("w")) / c.aspect();
                int least = v.sizeBin(Math.max(low, 0.7 * h));
                yield range("h", least, Math.max(least, v.sizeBin(Math.min(high, 1.45 * h))));
            }
            case 5 -> range("depth", v.depthBin(c.near() - 0.2), v.depthBin(c.far() + 0.2));
            default -> range("pose", 0, v.bins("pose") - 1);
        };
    }

    private int[] range(String kind, int from, int to) {
        int start = v.first(kind);
        return IntStream.rangeClosed(start + from, start + to).toArray();
    }

    @Override
    public void push(int token) {
        if (done) {
            return;
        }
        if (horizon < 0) {
            horizon = token;
            return;
        }
        if (current.length == 0) {
            if (token == v.end()) {
                done = true;
                return;
            }
            begin(token);
        }
        if (!forced.isEmpty()) {
            forced.poll();
        }
        current = Arrays.copyOf(current, current.length + 1);
        current[current.length - 1] = token;
        if (current.length == (owner.group() > 1 ? 8 : 7)) {
            if (pinnedLeft > 0) {
                pinnedLeft--;
            } else {
                pieces.add(v.piece(current, owner.entity(), canvas));
            }
            current = new int[0];
        }
    }

    private void begin(int token) {
        Concept c = v.concept(token);
        if (pinnedLeft > 0) {
            owner = new Owed(c, -1, 1);
            return;
        }
        Optional<Owed> due = missing.stream().filter(m -> m.concept().id().equals(c.id())).findFirst();
        if (due.isPresent()) {
            owner = due.get();
            missing.remove(owner);
        } else {
            owner = new Owed(c, -1, 1);
            added++;
            used.merge(Roles.kindAdded(c), 1, Integer::sum);
        }
        rank = Math.max(rank, Roles.rank(c));
    }
}
