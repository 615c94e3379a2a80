package danqing.engine.inscribe;

import danqing.engine.job.BadInput;
import danqing.engine.pack.EmbeddedPack;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One face of a font file (TrueType or OpenType, alone or in a collection), known by the names and the weight in its own tables, so that the very file
 * can be recorded and found again. Only table headers are read until {@link #font()} is asked for.
 *
 * @param path     the file
 * @param index    which face of a collection, 0…
 * @param families family names in every language the file gives (name ids 1 and 16)
 * @param weight   100…900, 400 = regular (OS/2 usWeightClass)
 */
public record FontFile(Path path, int index, Set<String> families, int weight) {
    private static final int MOST_FACES = 64;
    private static final long LARGEST = 256L << 20;

    /**
     * The faces of a file.
     *
     * @throws IOException when it is no font or is damaged
     */
    static List<FontFile> read(Path file) throws IOException {
        List<FontFile> faces = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int tag = in.readInt();
            if (tag == 0x74746366) {
                in.readInt();
                int n = in.readInt();
                if (n < 1 || n > MOST_FACES) {
                    throw new IOException("字库里的字面数不对");
                }
                int[] at = new int[n];
                for (int i = 0; i < n; i++) {
                    at[i] = in.readInt();
                }
                for (int i = 0; i < n; i++) {
                    faces.add(face(file, i, in, at[i]));
                }
            } else if (tag == 0x00010000 || tag == 0x4F54544F || tag == 0x74727565) {
                faces.add(face(file, 0, in, 0));
            } else {
                throw new IOException("不是字库");
            }
        }
        return faces;
    }

    private static FontFile face(Path file, int index, RandomAccessFile in, long offset) throws IOException {
        in.seek(offset + 4);
        int tables = in.readUnsignedShort();
        in.seek(offset + 12);
        long names = 0;
        long os2 = 0;
        for (int i = 0; i < tables; i++) {
            int tag = in.readInt();
            in.readInt();
            long at = in.readInt() & 0xFFFFFFFFL;
            in.readInt();
            if (tag == 0x6E616D65) {
                names = at;
            } else if (tag == 0x4F532F32) {
                os2 = at;
            }
        }
        int weight = 400;
        if (os2 > 0) {
            in.seek(os2 + 4);
            weight = in.readUnsignedShort();
        }
        return new FontFile(file, index, names == 0 ? Set.of() : families(in, names), weight);
    }

    private static Set<String> families(RandomAccessFile in, long table) throws IOException {
        in.seek(table + 2);
        int count = in.readUnsignedShort();
        long strings = table + in.readUnsignedShort();
        int[][] wanted = new int[count][];
        for (int i = 0; i < count; i++) {
            int platform = in.readUnsignedShort();
            in.readUnsignedShort();
            in.readUnsignedShort();
            int id = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            int at = in.readUnsignedShort();
            if ((id == 1 || id == 16) && (platform == 3 || platform == 0) && length < 512) {
                wanted[i] = new int[] {at, length};
            }
        }
        Set<String> out = new LinkedHashSet<>();
        for (int[] w : wanted) {
            if (w != null) {
                byte[] b = new byte[w[1]];
                in.seek(strings + w[0]);
                in.readFully(b);
                out.add(new String(b, StandardCharsets.UTF_16BE));
            }
        }
        return out;
    }

    /** The name it is recorded by: the first the file gives. */
    public String family() {
        return families.isEmpty() ? path.getFileName().toString() : families.iterator().next();
    }

    boolean named(String family) {
        return families.stream().anyMatch(f -> f.equalsIgnoreCase(family));
    }

    /** SHA-256 of the file, 64 hex digits. @throws BadInput when it cannot be read */
    public String sha256() {
        try {
            return EmbeddedPack.sha256(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new BadInput("读不了字体“" + path + "”：请换一个字体文件。", e);
        }
    }

    /**
     * The face, size 1.
     *
     * @throws BadInput when the file is no usable font
     */
    Font font() {
        try {
            if (!Files.isRegularFile(path)) {
                throw new BadInput("读不了字体“" + path + "”：没有这个文件。请检查文件名。");
            }
            if (Files.size(path) > LARGEST) {
                throw new BadInput("读不了字体“" + path + "”：超过 " + (LARGEST >> 20) + " MiB。请换一个字体文件。");
            }
            Font[] faces = Font.createFonts(path.toFile());
            return faces[Math.min(index, faces.length - 1)];
        } catch (IOException | FontFormatException e) {
            throw new BadInput("“" + path + "”不是能用的字体：请给出 .ttf、.otf 或 .ttc 文件。", e);
        }
    }
}
