package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds pictures in folders by the ending of their names. */
public final class PictureFiles {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "jpe", "gif", "bmp", "tif", "tiff", "webp", "psd", "psb", "tga", "icns", "ico", "pnm",
            "pbm", "pgm", "ppm", "pam", "pcx", "dcx", "pict", "pct", "iff", "ilbm", "lbm", "hdr", "sgi", "rgb", "svg");

    private PictureFiles() {}

    /** Whether a name looks like a picture's. */
    public static boolean named(Path file) {
        String n = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !n.startsWith(".") && ENDINGS.contains(n.substring(n.lastIndexOf('.') + 1));
    }

    /**
     * The pictures meant by files and folders: files as they are given, folders with all below them in the order of their names. Absolute paths, each
     * once; hidden files and folders are passed over, links to folders are not followed.
     *
     * @throws BadInput when one of them does not exist
     */
    public static List<Path> in(Collection<Path> given) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path g : given) {
            Path p = g.toAbsolutePath().normalize();
            if (Files.isDirectory(p)) {
                walk(p, found);
            } else if (Files.exists(p)) {
                found.add(p);
            } else {
                throw new BadInput("没有“" + g + "”这个文件或文件夹：请检查名字。");
            }
        }
        return List.copyOf(found);
    }

    private static void walk(Path folder, Set<Path> found) {
        List<Path> here = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
                    return !d.equals(folder) && d.getFileName().toString().startsWith(".") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
                    if (named(f) && Files.isRegularFile(f)) {
                        here.add(f);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path f, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("读不了文件夹“" + folder + "”（" + e.getMessage() + "）：请检查权限。", e);
        }
        here.sort(null);
        found.addAll(here);
    }
}
