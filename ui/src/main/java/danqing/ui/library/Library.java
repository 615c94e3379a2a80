package danqing.ui.library;

import danqing.engine.Work;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import danqing.ui.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folder every finished work is saved in, newest first. */
public final class Library {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int LONGEST_NAME = 16;
    private final Workshop workshop;
    private final ObservableList<Path> items = FXCollections.observableArrayList();
    private volatile Path folder;
    /** Cleared of half-written files already; only touched where files are read. */
    private Path swept;

    public Library(Workshop workshop, Path folder) {
        this.workshop = workshop;
        this.folder = folder;
    }

    private record Aged(Path file, FileTime time) {}

    /** Reads the folder in the background. */
    public void refresh() {
        Path f = folder;
        workshop.files(c -> {
            if (!f.equals(swept)) {
                swept = f;
                AtomicFile.sweep(f);
            }
            return list(f);
        }, found -> {
            if (f.equals(folder)) {
                items.setAll(found);
            }
        }, e -> items.clear());
    }

    /** PNG files of a folder, newest first; none when it cannot be read. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> s = Files.list(folder)) {
            return s.filter(p -> p.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png") && !p.getFileName().toString().startsWith("."))
                    .map(p -> new Aged(p, time(p))).sorted(Comparator.comparing(Aged::time).thenComparing(Aged::file).reversed()).map(Aged::file).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    private static FileTime time(Path p) {
        try {
            return Files.getLastModifiedTime(p);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /**
     * Saves a work under a name of its own; on the calling thread.
     *
     * @throws BadInput                     when the folder cannot be made or written
     * @throws java.io.UncheckedIOException when writing fails midway
     */
    public Path save(Work work) {
        return save(work, folder);
    }

    /** The same, into another folder. */
    public Path save(Work work, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput("建不了作品文件夹“" + folder + "”：请在设置里换一个地方。", e);
        }
        String base = LocalDateTime.now().format(STAMP) + name(work) + "-" + work.order().seed();
        Path file = folder.resolve(base + ".png");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(base + "-" + n + ".png");
        }
        work.write(file);
        return file;
    }

    /** The beginning of the poem, fit for a file name. */
    static String name(Work work) {
        String text = work.order().text();
        if (text == null) {
            return "";
        }
        String clean = text.strip().replaceAll("[\\p{Cntrl}\\p{Punct}\\p{IsPunctuation}\\s]+", "");
        int end = clean.offsetByCodePoints(0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length())));
        return clean.isEmpty() ? "" : "-" + clean.substring(0, end);
    }

    /** A file was added; on the window's thread. */
    public void added(Path file) {
        items.remove(file);
        items.addFirst(file);
    }

    /** Works, newest first. */
    public ObservableList<Path> items() {
        return items;
    }

    public Path folder() {
        return folder;
    }

    /** Keeps works elsewhere from now on; what was saved stays where it is. */
    public void move(Path other) {
        folder = other;
        refresh();
    }
}
