package danqing.engine.library;

import danqing.engine.image.PictureFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings files into an index: what is known and unchanged is kept, what moved is recognised by its hash, what is new is read. */
final class Adding {
    private static final int BETWEEN_COMMITS = 500;
    private static final int UNKNOWN = -1;
    private final IndexWriting writing;
    private final IndexReading before;
    private final Eye eye;
    private final Map<Path, Known> byFile = new HashMap<>();
    private final Map<String, Known> byHash = new HashMap<>();
    private final Set<Path> gone = new HashSet<>();

    private record Known(int number, Path file, String sha256, long bytes, long modified, String eye) {}

    /**
     * @param before what the index held; null = nothing
     * @param eye    null = pictures are not looked at
     */
    Adding(IndexWriting writing, IndexReading before, Eye eye) throws IOException {
        this.writing = writing;
        this.before = before;
        this.eye = eye;
        if (before != null) {
            Item[] last = new Item[1];
            before.each((number, item) -> last[0] = item, (number, version) -> {
                Item i = last[0];
                know(new Known(number, i.file(), i.sha256(), i.bytes(), i.modified(), version));
            });
        }
    }

    private void know(Known k) {
        byFile.put(k.file(), k);
        byHash.merge(k.sha256(), k, (a, b) -> looked(a) ? a : b);
    }

    private boolean looked(Known k) {
        return eye == null || eye.version().equals(k.eye());
    }

    /** Adds all; commits now and then, and at the end. */
    void all(List<Path> files, Tally tally, Cancellation cancellation) throws IOException {
        int since = 0;
        try {
            for (Path file : files) {
                cancellation.check();
                Progress.What what;
                String problem = null;
                try {
                    what = add(file, cancellation);
                } catch (BadInput e) {
                    what = Progress.What.REFUSED;
                    problem = e.getMessage();
                }
                tally.count(file, what, problem);
                since += what == Progress.What.KEPT || what == Progress.What.REFUSED ? 0 : 1;
                if (since >= BETWEEN_COMMITS) {
                    writing.commit();
                    since = 0;
                }
            }
        } finally {
            writing.commit();
        }
    }

    private Progress.What add(Path file, Cancellation cancellation) throws IOException {
        Known here = byFile.get(file);
        long bytes = Files.isRegularFile(file) ? Files.size(file) : UNKNOWN;
        long modified = bytes == UNKNOWN ? 0 : ItemReader.modified(file);
        if (here != null && here.bytes() == bytes && here.modified() == modified && looked(here)) {
            return Progress.What.KEPT;
        }
        String hash = ItemReader.sha256(file);
        Known same = here != null && here.sha256().equals(hash) && looked(here) ? here : byHash.get(hash);
        if (same != null && looked(same) && same.number() != UNKNOWN) {
            return again(same, here, file, modified);
        }
        Item item = ItemReader.read(file, hash);
        if (eye == null) {
            put(item, null, null);
        } else {
            BufferedImage picture = PictureFile.read(file, PictureFile.PAPER);
            Eye.Seen seen = eye.see(picture, cancellation);
            put(item.captioned(seen.caption()), eye.version(), seen.vector());
        }
        return here == null ? Progress.What.ADDED : Progress.What.UPDATED;
    }

    /** The same bytes are known already, here or elsewhere: what was seen in them holds. */
    private Progress.What again(Known same, Known here, Path file, long modified) throws IOException {
        IndexReading.Found old = before.find(same.file());
        float[] vector = old == null || old.eye() == null ? null : before.vector(old.number(), old.eye());
        Item item = (old == null ? ItemReader.read(file, same.sha256()) : old.item()).at(file, modified);
        put(item, vector == null ? null : old.eye(), vector);
        if (!same.file().equals(file) && !Files.exists(same.file()) && gone.add(same.file())) {
            writing.remove(same.file());
            return Progress.What.MOVED;
        }
        return here == null ? Progress.What.ADDED : same == here ? Progress.What.KEPT : Progress.What.UPDATED;
    }

    private void put(Item item, String version, float[] vector) throws IOException {
        writing.put(item, version, vector);
        know(new Known(UNKNOWN, item.file(), item.sha256(), item.bytes(), item.modified(), version));
    }
}
