package danqing.engine.inscribe;

import danqing.engine.job.BadInput;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fonts installed on this machine, found by looking through the folders the systems keep them in. Read once. */
public final class FontShelf {
    /** Faces written with a brush, the freer first. */
    private static final List<String> BRUSH = List.of("STXingkai", "华文行楷", "Xingkai SC", "行楷-简", "FZXingKai-S04S", "方正行楷简体", "Kaiti SC", "STKaiti", "华文楷体",
            "KaiTi", "楷体", "KaiTi_GB2312", "楷体_GB2312", "Kaiti TC", "BiauKai", "DFKai-SB", "標楷體", "LXGW WenKai", "霞鹜文楷", "LXGW WenKai GB", "AR PL UKai CN",
            "AR PL UKai TW", "FandolKai", "TW-Kai", "cwTeXKai");
    private static final List<String> SERIF = List.of("Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "思源宋体", "Songti SC", "STSong",
            "华文宋体", "FandolSong", "SimSun", "宋体", "AR PL UMing CN", "Noto Serif CJK TC", "Noto Serif CJK JP", "Source Han Serif");
    /** Faces with the even strokes of a seal. */
    private static final List<String> SEAL = List.of("FZXiaoZhuanTi-S13T", "方正小篆体", "HYZhuanShuF", "STLiti", "华文隶书", "LiSu", "隶书", "Baoli SC", "Noto Sans CJK SC",
            "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "思源黑体", "PingFang SC", "Heiti SC", "STHeiti", "Hiragino Sans GB", "Microsoft YaHei", "微软雅黑",
            "SimHei", "黑体", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Noto Sans CJK TC", "Noto Sans CJK JP", "Droid Sans Fallback");
    private static final int MOST_FILES = 5000;
    private static FontShelf system;
    private final List<FontFile> faces;

    FontShelf(List<FontFile> faces) {
        this.faces = List.copyOf(faces);
    }

    /** The fonts of this machine. */
    public static synchronized FontShelf system() {
        if (system == null) {
            List<FontFile> found = new ArrayList<>();
            folders().stream().filter(Files::isDirectory).forEach(f -> look(f, found));
            found.sort(Comparator.comparing((FontFile f) -> f.path().toString()).thenComparingInt(FontFile::index));
            system = new FontShelf(found);
        }
        return system;
    }

    private static List<Path> folders() {
        List<Path> at = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        for (String f : new String[] {"/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts", "/System/Library/Fonts",
            "/System/Library/AssetsV2", "/Library/Fonts", home + "/Library/Fonts"}) {
            at.add(Path.of(f));
        }
        for (String variable : new String[] {"WINDIR", "LOCALAPPDATA"}) {
            String v = System.getenv(variable);
            if (v != null) {
                at.add(Path.of(v, variable.equals("WINDIR") ? "Fonts" : "Microsoft/Windows/Fonts"));
            }
        }
        return at;
    }

    private static void look(Path folder, List<FontFile> out) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 8, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                    String n = file.getFileName().toString().toLowerCase(Locale.ROOT);
                    if (n.endsWith(".ttf") || n.endsWith(".ttc") || n.endsWith(".otf") || n.endsWith(".otc")) {
                        try {
                            out.addAll(FontFile.read(file));
                        } catch (IOException e) {
                            // a damaged font is as good as none
                        }
                    }
                    return out.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // a folder that cannot be walked holds no fonts for us
        }
    }

    /**
     * A face to write verse with: brushed ones first, then book faces; whichever first has every character.
     *
     * @return empty when no installed face can write the text
     */
    public Optional<FontFile> forWriting(String text) {
        return first(BRUSH, 400, text).or(() -> first(SERIF, 400, text));
    }

    /** Installed faces a poem can be written with, one for each file: brushed ones first, then book faces, then what else writes Chinese. */
    public List<FontFile> choices() {
        List<FontFile> found = new ArrayList<>();
        for (List<String> families : List.of(BRUSH, SERIF, SEAL)) {
            for (String name : families) {
                faces.stream().filter(f -> f.named(name)).min(Comparator.comparingInt(f -> Math.abs(f.weight() - 400)))
                        .filter(f -> found.stream().noneMatch(o -> o.path().equals(f.path())) && usable(f, "永山水")).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A face to carve: {@code weight} 300 for red characters, 700 for white ones. */
    public Optional<FontFile> forCarving(String text, int weight) {
        return first(SEAL, weight, text).or(() -> first(SERIF, weight, text)).or(() -> first(BRUSH, weight, text));
    }

    /** Whether a face was made to look written. */
    static boolean brushed(FontFile f) {
        return BRUSH.stream().anyMatch(f::named) || SERIF.stream().noneMatch(f::named) && SEAL.stream().noneMatch(f::named);
    }

    /** The installed face recorded under that name and hash. */
    public Optional<FontFile> find(String family, int weight, String sha256) {
        return faces.stream().filter(f -> f.named(family) && f.weight() == weight && f.sha256().equals(sha256)).findFirst();
    }

    /**
     * A face out of a file the person gave.
     *
     * @throws BadInput when it is no font, or lacks characters of the text
     */
    public static FontFile given(Path file, String text) {
        List<FontFile> faces;
        try {
            faces = FontFile.read(file);
        } catch (IOException e) {
            throw new BadInput(Files.isRegularFile(file) ? "“" + file + "”不是能用的字体：请给出 .ttf、.otf 或 .ttc 文件。"
                    : "读不了字体“" + file + "”：没有这个文件。请检查文件名。", e);
        }
        FontFile best = faces.getFirst();
        String missing = missing(best.font(), text);
        for (FontFile f : faces) {
            String m = missing(f.font(), text);
            if (m.length() < missing.length()) {
                best = f;
                missing = m;
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInput("字体“" + file.getFileName() + "”里没有“" + (missing.length() > 12 ? missing.substring(0, 12) + "…" : missing) + "”：请换一个收字更全的中文字体。");
        }
        return best;
    }

    private Optional<FontFile> first(List<String> families, int weight, String text) {
        for (String name : families) {
            Optional<FontFile> f = faces.stream().filter(x -> x.named(name)).min(Comparator.comparingInt(x -> Math.abs(x.weight() - weight)));
            if (f.isPresent() && usable(f.get(), text)) {
                return f;
            }
        }
        return Optional.empty();
    }

    private static boolean usable(FontFile f, String text) {
        try {
            return missing(f.font(), text).isEmpty();
        } catch (BadInput e) {
            return false;
        }
    }

    private static String missing(Font font, String text) {
        StringBuilder b = new StringBuilder();
        text.codePoints().filter(c -> !font.canDisplay(c)).distinct().forEach(b::appendCodePoint);
        return b.toString();
    }
}
