package danqing.engine.onnx;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Temporary folders of device processes. Their names say whose they are, so that those of a program that was killed are cleared away by the next one. */
final class Rooms {
    private static final Pattern NAME = Pattern.compile("danqing-(\\d+)-.*");
    private static final Set<Path> SWEPT = new HashSet<>();

    private Rooms() {}

    /** A new folder in {@code parent}; the first one there also clears away what programs that are gone have left. */
    static Path make(Path parent) throws IOException {
        synchronized (SWEPT) {
            if (SWEPT.add(parent)) {
                sweep(parent);
            }
        }
        return Files.createTempDirectory(parent, "danqing-" + ProcessHandle.current().pid() + "-");
    }

    static void sweep(Path parent) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent, "danqing-*")) {
            for (Path p : all) {
                Matcher m = NAME.matcher(p.getFileName().toString());
                if (m.matches() && m.group(1).length() < 10 && Files.isDirectory(p, java.nio.file.LinkOption.NOFOLLOW_LINKS) && Files.isWritable(p)
                        && ProcessHandle.of(Long.parseLong(m.group(1))).isEmpty()) {
                    delete(p);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // they take room, nothing else
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path p : deepestFirst) {
                Files.deleteIfExists(p);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // a temporary folder: the system clears it away
        }
    }
}
