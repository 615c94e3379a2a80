package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Writes a file beside its place and moves it there when it is whole: what was there before stays until then, whatever happens. */
public final class AtomicFile {
    /** After that long nobody writes on at a part any more: whoever began it was killed. */
    private static final Duration STALE = Duration.ofDays(1);
    /** The names that {@link Files#createTempFile} makes of what is asked of it here, and no others. */
    private static final Pattern PART = Pattern.compile("\\.danqing-\\d+\\.part");

    private AtomicFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Fails early when a file could not be written there.
     *
     * @throws BadInput when the folder is missing or not writable, or the path is a folder
     */
    public static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new BadInput("“" + file + "”是一个文件夹：请给出要写的文件名。");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadInput("“" + file + "”不是普通文件：请给出要写的文件名。");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BadInput("写不了“" + file + "”：文件夹不存在。请先建好，或换一个地方。");
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new BadInput("写不了“" + file + "”：没有写入权限。请换一个地方。");
        }
    }

    /**
     * @throws BadInput             when it cannot be written there
     * @throws UncheckedIOException with a one-sentence message when writing fails midway (disk full); the old file is untouched
     */
    public static void write(Path file, Content content) {
        check(file);
        Path folder = file.toAbsolutePath().getParent();
        Path part = null;
        try {
            part = Files.createTempFile(folder, ".danqing-", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE), 1 << 16)) {
                content.writeTo(out);
            }
            share(part);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("没能写完“" + file + "”（" + reason(e) + "），原有文件没有改动。请腾出磁盘空间或换一个地方。", e);
        } finally {
            delete(part);
        }
    }

    /**
     * Takes away what a killed program left half written in a folder: its own parts that are older than a day. A younger one may still be written by
     * another window, perhaps on another machine that shares the folder, so it stays. What cannot be read or deleted stays, silently.
     *
     * @return how many were taken away
     */
    public static int sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        Instant before = Instant.now().minus(STALE);
        int gone = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, ".danqing-*.part")) {
            for (Path p : all) {
                if (PART.matcher(p.getFileName().toString()).matches() && stale(p, before) && Files.deleteIfExists(p)) {
                    gone++;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // the rest another time
        }
        return gone;
    }

    private static boolean stale(Path p, Instant before) throws IOException {
        return Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS) && Files.getLastModifiedTime(p, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(before);
    }

    private static String reason(IOException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage()).contains("No space left")) {
                return "磁盘已满";
            }
        }
        return String.valueOf(e.getMessage());
    }

    /** Temporary files are private to their owner; the finished file gets the usual rights. */
    private static void share(Path part) {
        try {
            Files.setPosixFilePermissions(part, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        } catch (IOException | UnsupportedOperationException e) {
            // no such rights on this file system
        }
    }

    private static void delete(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
