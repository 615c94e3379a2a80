package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files from a person. */
public final class TextFile {
    private TextFile() {}

    /**
     * The whole file as UTF-8.
     *
     * @param most greatest size, bytes
     * @throws BadInput when it is missing, too large, not readable or not UTF-8
     */
    public static String read(Path file, long most) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadInput("读不了“" + file + "”：没有这个文件。请检查文件名。");
            }
            if (Files.size(file) > most) {
                throw new BadInput("读不了“" + file + "”：超过 " + (most >> 20) + " MiB。请检查是不是给错了文件。");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("读不了“" + file + "”：不是 UTF-8 文本。请检查是不是给错了文件。", e);
        } catch (IOException e) {
            throw new BadInput("读不了“" + file + "”：没有读取权限或文件已损坏。请换一个文件。", e);
        }
    }
}
