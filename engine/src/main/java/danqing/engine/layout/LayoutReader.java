package danqing.engine.layout;

import danqing.engine.decode.Decoder;
import danqing.engine.decode.Grammar;
import danqing.engine.job.Cancellation;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Layout → text: what a composition shows, read by the same weights that compose. */
public final class LayoutReader {
    private static final int BEAMS = 3;
    private static final int MOST_TOKENS = 120;
    private static final int LEAST_TOLD = 3;
    private static final Set<String> GROUNDWORK = Set.of("bank", "slope", "sandbar", "range", "mist");
    private static final String[] SETTING = {"season", "hour", "weather", "mood"};
    private final LayoutNet net;

    public LayoutReader(LayoutNet net) {
        this.net = net;
    }

    /**
     * What was read.
     *
     * @param setting season, hour, weather, mood
     * @param imagery in the order it would be told
     */
    public record Reading(Setting setting, List<Imagery> imagery) {
        /** The names, as a line of text: {@code 孤舟、寒江、雪}. */
        public String text() {
            return String.join("、", imagery.stream().map(Imagery::name).toList());
        }
    }

    /** One imagery: a concept's id, its name in words (the concept's label where the words written do not name it), and how many. */
    public record Imagery(String concept, String name, int count) {}

    /** Reads a layout; only what is on it is named. */
    public Reading read(Layout layout, Cancellation cancellation) {
        Composition whole = Pieces.of(layout);
        List<Piece> order = new ArrayList<>(Flocks.together(whole.pieces()));
        order.sort(Comparator.comparingInt((Piece p) -> Roles.rank(p.concept()))
                .thenComparingDouble(p -> Roles.rank(p.concept()) == 0 ? -p.depth() : -p.area()));
        LayoutVocabulary v = net.vocabulary();
        Composition c = whole.with(order.subList(0, Math.min(order.size(), 30)));
        int[] prompt = v.prompt(c, LayoutStage.nearest(layout.aspect(), layout.outline()));
        List<Concept> all = order.stream().map(Piece::concept).distinct().toList();
        List<Concept> telling = all.stream().filter(k -> !GROUNDWORK.contains(k.id())).toList();
        List<Concept> there = telling.size() >= LEAST_TOLD ? telling : all;
        ReadingGrammar written = net.decoder().beam(prompt, BEAMS, new ReadingGrammar(v, there), MOST_TOKENS, 0.7, cancellation).grammar();
        return written.reading();
    }

    /** Season, hour, weather, mood, then imagery: up to four characters, a concept that is on the picture and was not told yet, a count. */
    private static final class ReadingGrammar implements Grammar {
        private final LayoutVocabulary v;
        private final List<Concept> there;
        private final int least;
        private final List<Integer> written;
        private final List<Imagery> imagery;
        private final StringBuilder name;
        private Concept told;
        private boolean done;

        ReadingGrammar(LayoutVocabulary v, List<Concept> there) {
            this.v = v;
            this.there = new ArrayList<>(there);
            this.least = Math.min(LEAST_TOLD, there.size());
            this.written = new ArrayList<>();
            this.imagery = new ArrayList<>();
            this.name = new StringBuilder();
        }

        private ReadingGrammar(ReadingGrammar o) {
            v = o.v;
            there = new ArrayList<>(o.there);
            least = o.least;
            written = new ArrayList<>(o.written);
            imagery = new ArrayList<>(o.imagery);
            name = new StringBuilder(o.name);
            told = o.told;
            done = o.done;
        }

        @Override
        public Grammar copy() {
            return new ReadingGrammar(this);
        }

        @Override
        public boolean done() {
            return done;
        }

        @Override
        public int[] allowed() {
            if (done) {
                return new int[] {v.end()};
            }
            if (written.size() < SETTING.length) {
                String kind = SETTING[written.size()] + ":";
                return IntStream.range(0, v.size()).filter(i -> v.name(i).startsWith(kind)).toArray();
            }
            if (told != null) {
                return IntStream.range(v.first("count"), v.first("count") + 12).toArray();
            }
            List<Integer> ids = new ArrayList<>();
            if (name.isEmpty() && (imagery.size() >= least || there.isEmpty())) {
                ids.add(v.end());
            }
            there.forEach(c -> ids.add(v.concept(c)));
            if (name.codePointCount(0, name.length()) < 4 && !there.isEmpty()) {
                String last = name.isEmpty() ? "" : name.substring(name.offsetByCodePoints(name.length(), -1));
                IntStream.range(v.first("char"), v.size()).filter(i -> !v.name(i).substring("char:".length()).equals(last)).forEach(ids::add);
            }
            return ids.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        @Override
        public void push(int token) {
            if (done) {
                return;
            }
            if (written.size() < SETTING.length) {
                written.add(token);
            } else if (told != null) {
                int count = token - v.first("count") + 1;
                boolean fits = told.label().codePoints().anyMatch(cp -> name.indexOf(Character.toString(cp)) >= 0);
                imagery.add(new Imagery(told.id(), fits ? name.toString() : told.label(), count));
                name.setLength(0);
                told = null;
            } else if (token == v.end()) {
                done = true;
            } else if (token >= v.first("char")) {
                name.append(v.name(token).substring("char:".length()));
            } else {
                told = v.concept(token);
                there.remove(told);
            }
        }

        Reading reading() {
            Setting s = Setting.PLAIN;
            if (written.size() == SETTING.length) {
                s = new Setting(Setting.Season.valueOf(value(0)), Setting.Hour.valueOf(value(1)), Setting.Weather.valueOf(value(2)), Setting.Mood.valueOf(value(3)));
            }
            return new Reading(s, List.copyOf(imagery));
        }

        private String value(int i) {
            return v.name(written.get(i)).substring(SETTING[i].length() + 1).toUpperCase(Locale.ROOT);
        }
    }
}
