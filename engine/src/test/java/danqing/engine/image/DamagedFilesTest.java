package danqing.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.job.BadInput;
import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five hundred damaged, mislabelled, giant and empty files, each made from a seed that a failure names: every one is read or refused in one line;
 * nothing stays open, no temporary file stays behind.
 */
class DamagedFilesTest {
    private static final int FILES = 500;
    @TempDir
    Path dir;

    @Test
    @Timeout(300)
    void none_crashes_hangs_or_leaks() throws IOException {
        read(0);
        long open = openFiles();
        long temporary = temporaryFiles();
        int refused = 0;
        for (int seed = 0; seed < FILES; seed++) {
            refused += read(seed) ? 0 : 1;
        }
        assertThat(refused).as("most of them cannot be read").isGreaterThan(FILES / 3);
        assertThat(openFiles()).as("files left open").isLessThanOrEqualTo(open + 4);
        assertThat(temporaryFiles()).as("temporary files left").isLessThanOrEqualTo(temporary);
    }

    /** @return whether a picture came out */
    private boolean read(int seed) throws IOException {
        SplittableRandom dice = new SplittableRandom(seed);
        String name = SamplesTest.NAMES[dice.nextInt(SamplesTest.NAMES.length)];
        String ending = SamplesTest.NAMES[dice.nextInt(SamplesTest.NAMES.length)];
        Path p = dir.resolve("f" + seed + ending.substring(ending.lastIndexOf('.')));
        Files.write(p, damaged(SamplesTest.sample(name), dice));
        try {
            assertThat(PictureFile.read(p, Color.WHITE)).isNotNull();
            return true;
        } catch (BadInput e) {
            assertThat(e.getMessage().lines()).as("seed %d (%s)", seed, name).hasSize(1);
            return false;
        } catch (Throwable t) {
            throw new AssertionError("seed " + seed + " (" + name + "): " + t, t);
        } finally {
            Files.delete(p);
        }
    }

    private static byte[] damaged(byte[] b, SplittableRandom dice) {
        switch (dice.nextInt(8)) {
            case 0 -> {
                return Arrays.copyOf(b, dice.nextInt(b.length));
            }
            case 1 -> {
                byte[] noise = new byte[dice.nextInt(4000)];
                dice.nextBytes(noise);
                System.arraycopy(b, 0, noise, 0, Math.min(Math.min(noise.length, b.length), 1 + dice.nextInt(64)));
                return noise;
            }
            case 2 -> {
                int from = dice.nextInt(b.length);
                Arrays.fill(b, from, Math.min(b.length, from + 1 + dice.nextInt(200)), (byte) (dice.nextBoolean() ? 0 : 255));
            }
            case 3 -> {
                byte[] other = SamplesTest.sample(SamplesTest.NAMES[dice.nextInt(SamplesTest.NAMES.length)]);
                int cut = dice.nextInt(Math.min(b.length, other.length));
                System.arraycopy(other, cut, b, cut, Math.min(b.length, other.length) - cut);
            }
            case 4 -> {
                return dice.nextBoolean() ? new byte[0] : new byte[dice.nextInt(600)];
            }
            case 5 -> giant(b, dice);
            default -> {
                for (int n = 1 + dice.nextInt(12); n > 0; n--) {
                    b[dice.nextBoolean() ? dice.nextInt(Math.min(96, b.length)) : dice.nextInt(b.length)] = (byte) dice.nextInt(256);
                }
            }
        }
        return b;
    }

    /** Wherever 48 or 32 stands in the header, a great number. */
    private static void giant(byte[] b, SplittableRandom dice) {
        ByteOrder order = dice.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer buffer = ByteBuffer.wrap(b).order(order);
        int size = new int[] {9_000, 19_000, 40_000, 65_535}[dice.nextInt(4)];
        for (int i = 0; i + 4 < Math.min(b.length, 120); i++) {
            if (buffer.getShort(i) == 48 || buffer.getShort(i) == 32) {
                buffer.putShort(i, (short) size);
            }
        }
        if (b.length > 33 && (b[0] & 255) == 0x89) {
            CRC32 crc = new CRC32();
            crc.update(b, 12, 17);
            ByteBuffer.wrap(b).putInt(29, (int) crc.getValue());
        }
    }

    private static long openFiles() throws IOException {
        Path fds = Path.of("/proc/self/fd");
        if (!Files.isDirectory(fds)) {
            return 0;
        }
        try (Stream<Path> s = Files.list(fds)) {
            return s.count();
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> s = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return s.filter(p -> p.getFileName().toString().startsWith("imageio")).count();
        }
    }
}
