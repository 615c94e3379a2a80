package danqing.engine.onnx;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Memory that two processes see: a mapped file in a folder of theirs. Whoever made it may make it larger, under a new name. */
final class SharedBuffer implements AutoCloseable {
    private static final long PAGE = 1 << 20;
    private final Path file;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;
    private long used;

    private SharedBuffer(Path file, long size, boolean create) throws IOException {
        this.file = file;
        StandardOpenOption[] how = create ? new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE}
                : new StandardOpenOption[] {StandardOpenOption.READ, StandardOpenOption.WRITE};
        try (FileChannel channel = FileChannel.open(file, how)) {
            memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, size, arena);
        }
    }

    static SharedBuffer create(Path folder, String name, long bytes) throws IOException {
        return new SharedBuffer(folder.resolve(name + "-" + System.nanoTime()), (bytes + PAGE - 1) / PAGE * PAGE, true);
    }

    static SharedBuffer open(Path file, long size) throws IOException {
        return new SharedBuffer(file, size, false);
    }

    Path file() {
        return file;
    }

    long size() {
        return memory.byteSize();
    }

    /** Forgets what was taken. */
    void rewind() {
        used = 0;
    }

    /** The next free offset for that many bytes, or −1 when there is no room. */
    long take(long bytes) {
        long at = (used + 63) / 64 * 64;
        if (at + bytes > memory.byteSize()) {
            return -1;
        }
        used = at + bytes;
        return at;
    }

    FloatBuffer floats(long offset, long count) {
        return memory.asSlice(offset, count * 4).asByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    LongBuffer longs(long offset, long count) {
        return memory.asSlice(offset, count * 8).asByteBuffer().order(ByteOrder.nativeOrder()).asLongBuffer();
    }

    @Override
    public void close() {
        arena.close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the folder is deleted with everything in it when the process ends
        }
    }
}
