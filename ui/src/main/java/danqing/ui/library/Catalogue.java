package danqing.ui.library;

import danqing.engine.image.AtomicFile;
import danqing.ui.workshop.Workshop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The records of all works, read in the background and kept in a file that can be made again. On the window's thread, but for the reading. */
public final class Catalogue {
    private final Workshop workshop;
    private final Path cache;
    private final Map<Path, WorkRecord> records = new HashMap<>();
    private final IntegerProperty revision = new SimpleIntegerProperty();

    public Catalogue(Workshop workshop, Path cache) {
        this.workshop = workshop;
        this.cache = cache;
    }

    /** Brings the records in line with these files of one folder. */
    public void refresh(Path folder, List<Path> files) {
        List<Path> wanted = List.copyOf(files);
        Map<Path, WorkRecord> known = Map.copyOf(records);
        workshop.files(c -> read(folder, wanted, known), found -> {
            records.putAll(found);
            revision.set(revision.get() + 1);
        }, e -> { });
    }

    private Map<Path, WorkRecord> read(Path folder, List<Path> files, Map<Path, WorkRecord> known) {
        Path kept = cache.resolve("catalogue-" + UUID.nameUUIDFromBytes(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)) + ".jsonl");
        Map<String, WorkRecord> stored = known.isEmpty() ? load(kept) : Map.of();
        Map<Path, WorkRecord> all = new HashMap<>();
        boolean changed = false;
        for (Path f : files) {
            try {
                BasicFileAttributes a = Files.readAttributes(f, BasicFileAttributes.class);
                long modified = a.lastModifiedTime().toMillis();
                WorkRecord r = known.getOrDefault(f, stored.get(f.getFileName().toString()));
                if (r == null || r.modified() != modified || r.bytes() != a.size()) {
                    r = WorkRecord.read(f, modified, a.size());
                    changed = true;
                }
                all.put(f, r);
            } catch (IOException e) {
                // gone meanwhile
            }
        }
        if (changed) {
            save(kept, all);
        }
        return all;
    }

    private static Map<String, WorkRecord> load(Path kept) {
        try {
            return Files.isRegularFile(kept) ? Files.readAllLines(kept, StandardCharsets.UTF_8).stream().flatMap(l -> WorkRecord.parse(l).stream())
                    .collect(Collectors.toMap(WorkRecord::name, r -> r, (a, b) -> b)) : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static void save(Path kept, Map<Path, WorkRecord> all) {
        try {
            Files.createDirectories(kept.getParent());
            String text = all.values().stream().map(WorkRecord::line).collect(Collectors.joining("\n", "", "\n"));
            AtomicFile.write(kept, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            // read again next time
        }
    }

    /** What is known of a file; null = nothing yet. */
    public WorkRecord get(Path file) {
        return records.get(file);
    }

    /** Grows whenever records were read. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision;
    }
}
