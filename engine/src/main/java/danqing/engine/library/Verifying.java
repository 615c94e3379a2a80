package danqing.engine.library;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the index against the files. */
final class Verifying {
    private Verifying() {}

    /**
     * @param present pictures that lie in the places of the gallery now
     * @param full    hash every file, not only those whose size or time differ
     */
    static List<Check> run(List<Item> items, List<Path> present, boolean full, Cancellation cancellation) throws IOException {
        Set<Path> known = new HashSet<>();
        items.forEach(i -> known.add(i.file()));
        List<Path> strangers = present.stream().filter(p -> !known.contains(p)).toList();
        List<Check> out = new ArrayList<>();
        List<Item> missing = new ArrayList<>();
        for (Item i : items) {
            cancellation.check();
            if (!Files.isRegularFile(i.file())) {
                missing.add(i);
            } else {
                out.add(new Check(i.file(), same(i, full) ? Check.State.FINE : Check.State.CHANGED, null));
            }
        }
        Map<String, Path> byHash = missing.isEmpty() ? Map.of() : hashes(strangers, cancellation);
        Set<Path> moved = new HashSet<>();
        for (Item i : missing) {
            Path now = byHash.get(i.sha256());
            if (now != null) {
                moved.add(now);
            }
            out.add(new Check(i.file(), now == null ? Check.State.MISSING : Check.State.MOVED, now));
        }
        strangers.stream().filter(p -> !moved.contains(p)).forEach(p -> out.add(new Check(p, Check.State.NEW, null)));
        return out;
    }

    private static boolean same(Item i, boolean full) throws IOException {
        if (!full && Files.size(i.file()) == i.bytes() && ItemReader.modified(i.file()) == i.modified()) {
            return true;
        }
        try {
            return ItemReader.sha256(i.file()).equals(i.sha256());
        } catch (BadInput e) {
            return false;
        }
    }

    private static Map<String, Path> hashes(List<Path> files, Cancellation cancellation) {
        Map<String, Path> out = new HashMap<>();
        for (Path p : files) {
            cancellation.check();
            try {
                out.putIfAbsent(ItemReader.sha256(p), p);
            } catch (BadInput e) {
                // it cannot be a file that moved, as far as anyone can tell
            }
        }
        return out;
    }
}
