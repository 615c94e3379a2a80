package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and moves it there when it is whole: what was there before stays until then, whatever happens. */
public final class AtomicFile {
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
