package danqing.engine.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of paintable things: {@code imagery.tsv} (names of one concept), {@code compounds.tsv} (names of several), {@code english.tsv},
 * and the words that look like images but are none, {@code stop.tsv}; {@code words.tsv} knows everyday words, so that they are not torn apart.
 */
final class Lexicon {
    /** One image that a name means, with the attributes it brings along; {@code count} is above 1 where the name means several (牛羊: a herd). */
    record Image(String concept, List<String> attributes, int count) {}

    /** What a name means; {@code generic} names (水, 人) give way to more exact ones. */
    record Name(List<Image> images, boolean generic) {}

    private static final int FIRST_NAMES = 12;

    private static final class Holder {
        static final Lexicon INSTANCE = new Lexicon();
    }

    private final Map<String, Name> names = new HashMap<>(20_000);
    private final Map<String, String> english = new HashMap<>();
    private final Set<String> stops = new HashSet<>(4_000);
    private final Set<String> unpaintable = new HashSet<>();
    private final Set<String> nouns = new HashSet<>(20_000);
    private final Set<String> particles = new HashSet<>();
    private final Set<String> otherWords = new HashSet<>(20_000);
    private final Map<String, List<String>> firstNames = new HashMap<>();
    private int longest = 1;

    private Lexicon() {
        for (String[] row : Table.read("imagery.tsv", 2)) {
            List<String> all = Table.words(row[1]);
            firstNames.put(row[0], all.stream().limit(FIRST_NAMES).map(Lexicon::plain).toList());
            for (String word : all) {
                boolean generic = word.startsWith("~");
                Image image = image(row[0] + suffix(word));
                put(plain(word), new Name(List.of(image), generic));
            }
        }
        for (String[] row : Table.read("compounds.tsv", 2)) {
            put(row[0], new Name(Table.words(row[1]).stream().map(Lexicon::image).toList(), false));
        }
        for (String[] row : Table.read("english.tsv", 2)) {
            String concept = row[0].equals("-") ? "" : Concepts.get(row[0]).id();
            Table.words(row[1]).forEach(w -> english.put(w, concept));
        }
        for (String[] row : Table.read("stop.tsv", 1)) {
            stops.addAll(Table.words(row[0]));
        }
        for (String[] row : Table.read("words.tsv", 2)) {
            Set<String> set = switch (row[0]) {
                case "noun" -> nouns;
                case "other" -> otherWords;
                case "unpaintable" -> unpaintable;
                case "particle" -> particles;
                default -> throw new IllegalStateException("words.tsv: unknown kind " + row[0]);
            };
            set.addAll(Table.words(row[1]));
        }
        for (Set<String> set : List.of(stops, nouns, otherWords, unpaintable)) {
            set.forEach(w -> longest = Math.max(longest, w.length()));
        }
    }

    static Lexicon get() {
        return Holder.INSTANCE;
    }

    Optional<Name> name(String word) {
        return Optional.ofNullable(names.get(word));
    }

    /** The concept of an English noun, singular or plural, any case; the empty string for a word that is to be passed over. */
    Optional<String> english(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        String concept = english.get(w);
        if (concept == null && w.endsWith("es")) {
            concept = english.get(w.substring(0, w.length() - 2));
        }
        if (concept == null && w.endsWith("s")) {
            concept = english.get(w.substring(0, w.length() - 1));
        }
        return Optional.ofNullable(concept);
    }

    /** The first names of a concept that have two characters or more, at most {@code most}; its label when there are none. */
    List<String> examples(Concept concept, int most) {
        List<String> all = firstNames.getOrDefault(concept.id(), List.of()).stream().filter(n -> n.length() > 1).limit(most).toList();
        return all.isEmpty() ? List.of(concept.label()) : all;
    }

    boolean isStop(String word) {
        return stops.contains(word);
    }

    boolean isNoun(String word) {
        return nouns.contains(word);
    }

    boolean isOtherWord(String word) {
        return otherWords.contains(word);
    }

    /** True for single characters that do not begin, end or carry on an unknown name (的, 着, 看, 很). */
    boolean isParticle(String character) {
        return particles.contains(character);
    }

    /** True for things that can be named, but for which there is no motif that would not lie (飞机, 熊猫). */
    boolean isUnpaintable(String word) {
        return unpaintable.contains(word);
    }

    /** Length of the longest word, in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** Number of names, all languages. */
    int size() {
        return names.size() + english.size();
    }

    private void put(String word, Name name) {
        names.put(word, name);
        longest = Math.max(longest, word.length());
    }

    private static String plain(String word) {
        String w = word.startsWith("~") ? word.substring(1) : word;
        int colon = w.indexOf(':');
        return colon < 0 ? w : w.substring(0, colon);
    }

    private static String suffix(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? "" : word.substring(colon);
    }

    private static Image image(String counted) {
        int star = counted.indexOf('*');
        String spec = star < 0 ? counted : counted.substring(0, star);
        int colon = spec.indexOf(':');
        String concept = colon < 0 ? spec : spec.substring(0, colon);
        Concepts.get(concept);
        List<String> attributes = colon < 0 ? List.of() : new ArrayList<>(Arrays.asList(spec.substring(colon + 1).split(",")));
        return new Image(concept, List.copyOf(attributes), star < 0 ? 1 : Integer.parseInt(counted.substring(star + 1)));
    }
}
