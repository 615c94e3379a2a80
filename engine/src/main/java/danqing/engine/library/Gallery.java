package danqing.engine.library;

import danqing.engine.image.PictureFiles;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.pack.PackProblem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gallery: pictures that stay where they are, and an index of them in a folder of its own. Every method opens the index, works and closes it, so
 * several programs may read while one writes. What was committed survives a crash; what was not is added again by the next {@link #add}.
 */
public final class Gallery {
    private static final double FIRST_RANKS = 20;
    private static final double TRUST_IN_VECTORS = .8;
    private final Path folder;
    private final Eye eye;

    /**
     * @param folder where index and list of places lie; made at first use
     * @param eye    looks at pictures; null = only provenance, names and words already in the index count
     */
    public Gallery(Path folder, Eye eye) {
        this.folder = folder;
        this.eye = eye;
    }

    private Path index() {
        return folder.resolve("index");
    }

    /**
     * Adds files, and folders with all below them. Those known and unchanged are kept, those that moved are recognised.
     *
     * @return how many of each kind
     * @throws BadInput                     when one of them does not exist, or the index cannot be used
     * @throws danqing.engine.job.Cancelled when cancelled; what was read until then is kept
     */
    public Map<Progress.What, Integer> add(Collection<Path> given, Progress progress, Cancellation cancellation) {
        List<Path> files = PictureFiles.in(given);
        make();
        places().add(given);
        Tally tally = new Tally(files.size(), progress);
        return Trouble.told(() -> {
            try (IndexWriting w = new IndexWriting(index(), false); IndexReading r = IndexReading.exists(index()) ? new IndexReading(index()) : null) {
                new Adding(w, r, eye).all(files, tally, cancellation);
            }
            return tally.counts();
        });
    }

    /** All items, newest first. */
    public List<Item> list() {
        return reading(List.of(), r -> r.all().stream().map(IndexReading.Found::item).toList());
    }

    /** How many pictures are in the index. */
    public int size() {
        return reading(0, IndexReading::size);
    }

    /** The item of a file. */
    public Optional<Item> show(Path file) {
        return reading(Optional.empty(), r -> Optional.ofNullable(r.find(file.toAbsolutePath().normalize())).map(IndexReading.Found::item));
    }

    /**
     * Holds the index against the files.
     *
     * @param full whether every file is hashed again, not only those whose size or time differ
     */
    public List<Check> verify(boolean full, Cancellation cancellation) {
        List<Path> present = present();
        List<Item> items = list();
        return Trouble.told(() -> Verifying.run(items, present, full, cancellation));
    }

    /** Brings the index up to what {@link #verify} found: moved, changed and new files are taken in, missing ones removed. */
    public Map<Progress.What, Integer> mend(List<Check> found, Progress progress, Cancellation cancellation) {
        List<Path> take = new ArrayList<>();
        List<Path> drop = new ArrayList<>();
        for (Check c : found) {
            switch (c.state()) {
                case FINE -> { }
                case MISSING -> drop.add(c.file());
                case MOVED -> take.add(c.now());
                default -> take.add(c.file());
            }
        }
        make();
        Tally tally = new Tally(take.size() + drop.size(), progress);
        return Trouble.told(() -> {
            try (IndexWriting w = new IndexWriting(index(), false); IndexReading r = IndexReading.exists(index()) ? new IndexReading(index()) : null) {
                new Adding(w, r, eye).all(take, tally, cancellation);
                for (Path p : drop) {
                    w.remove(p);
                    tally.count(p, Progress.What.REMOVED, null);
                }
                w.commit();
            }
            return tally.counts();
        });
    }

    /** Makes the index anew from the files; the old one stays in use until the new one is whole. */
    public Map<Progress.What, Integer> rebuild(Progress progress, Cancellation cancellation) {
        List<Path> files = present();
        make();
        Tally tally = new Tally(files.size(), progress);
        return Trouble.told(() -> {
            Path fresh = folder.resolve("index.new");
            delete(fresh);
            try (IndexWriting w = new IndexWriting(fresh, true)) {
                new Adding(w, null, eye).all(files, tally, cancellation);
            } catch (RuntimeException e) {
                delete(fresh);
                throw e;
            }
            Path old = folder.resolve("index.old");
            delete(old);
            if (Files.exists(index())) {
                Files.move(index(), old);
            }
            Files.move(fresh, index());
            delete(old);
            return tally.counts();
        });
    }

    /**
     * Pictures that suit words: by the words known of them and, with an eye, by what they look like.
     *
     * @throws BadInput when there is nothing to search for
     */
    public List<Hit> search(String words, int most) {
        var query = Words.query(words);
        float[] vector = eye == null ? null : eye.words(words);
        return reading(List.of(), r -> {
            List<IndexReading.Found> byWords = r.search(query, 3 * most);
            return vector == null ? hits(byWords, most) : fused(byWords, r.nearest(eye.version(), vector, 3 * most), most);
        });
    }

    /**
     * Pictures that look like one.
     *
     * @throws PackProblem when there is no eye
     */
    public List<Hit> like(BufferedImage picture, int most, Cancellation cancellation) {
        if (eye == null) {
            throw new PackProblem("按图找图要用读图的模型，这里没有：请更新丹青，或改用文字查找。");
        }
        float[] vector = eye.look(picture, cancellation);
        return reading(List.of(), r -> hits(r.nearest(eye.version(), vector, most), most));
    }

    private static List<Hit> hits(List<IndexReading.Found> found, int most) {
        return found.stream().limit(most).map(f -> hit(f.item(), f.score())).toList();
    }

    private static Hit hit(Item item, double score) {
        return new Hit(item, score, Files.isRegularFile(item.file()));
    }

    /** Reciprocal ranks added up (Cormack et al. 2009): the two scores have no common measure. */
    private static List<Hit> fused(List<IndexReading.Found> words, List<IndexReading.Found> looks, int most) {
        Map<Item, Double> sum = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            sum.merge(words.get(i).item(), 1 / (FIRST_RANKS + i), Double::sum);
        }
        for (int i = 0; i < looks.size(); i++) {
            sum.merge(looks.get(i).item(), TRUST_IN_VECTORS / (FIRST_RANKS + i), Double::sum);
        }
        return sum.entrySet().stream().sorted(Map.Entry.<Item, Double>comparingByValue(Comparator.reverseOrder())).limit(most)
                .map(e -> hit(e.getKey(), e.getValue())).toList();
    }

    private interface Reading<T> {
        T of(IndexReading r) throws IOException;
    }

    private <T> T reading(T none, Reading<T> work) {
        return Trouble.told(() -> {
            settle();
            if (!IndexReading.exists(index())) {
                return none;
            }
            try (IndexReading r = new IndexReading(index())) {
                return work.of(r);
            }
        });
    }

    private Places places() {
        return new Places(folder);
    }

    /** Pictures in the places that are still there. */
    private List<Path> present() {
        return PictureFiles.in(places().all().stream().filter(Files::exists).toList());
    }

    private void make() {
        try {
            Files.createDirectories(index().getParent());
            settle();
        } catch (IOException e) {
            throw new BadInput("建不了画廊的文件夹“" + folder + "”：请换一个地方。", e);
        }
    }

    /** A rebuild that was cut off between its two moves left the index under its other name. */
    private void settle() throws IOException {
        Path old = folder.resolve("index.old");
        if (!Files.exists(index()) && Files.exists(old)) {
            Files.move(old, index());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> s = Files.walk(folder)) {
                all = s.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path p : all) {
                Files.deleteIfExists(p);
            }
        }
    }
}
