package danqing.engine.library;

import danqing.engine.job.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** What can go wrong with the index, in one sentence. */
final class Trouble {
    /** Held, so that the level set here lasts: the library tells everyone about optional modules of the platform. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private Trouble() {}

    /** Work on the index. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    static <T> T told(Work<T> work) {
        try {
            return work.run();
        } catch (LockObtainFailedException e) {
            throw new BadInput("画廊的索引正被另一个丹青写入：请等它做完再试。", e);
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException | java.io.EOFException | java.nio.file.NoSuchFileException
                | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadInput("画廊的索引已损坏或来自别的版本：请运行 danqing gallery rebuild，图片不受影响。", e);
        } catch (IOException e) {
            throw new UncheckedIOException("画廊的索引读写不了（" + e.getMessage() + "）：请检查磁盘空间和权限。", e);
        }
    }
}
