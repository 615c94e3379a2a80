package danqing.engine.inscribe;

import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.raster.Rasters;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;

/**
 * Verse, signature and seals on a finished painting (诗书画印): written in vertical columns from right to left in the blank, stamped with a leading seal
 * and a name seal. The same painting, colophon, fonts and seed give the same pixels.
 */
public final class Inscriber {
    /** What is traditionally carved into leading seals (引首章). */
    private static final String[] LEADING = {"墨缘", "清赏", "云山", "得意", "怡情", "澄怀", "听松", "神游"};

    private Inscriber() {}

    /**
     * The painting as the inscriber sees it.
     *
     * @param image     written on in place, TYPE_INT_RGB
     * @param low       the drawing's rasters at a low resolution, the whole work
     * @param lowWidth  pixels of the work at that resolution
     * @param lowHeight pixels
     * @param inside    distance inside the painted area of a pixel of {@code image}, px, negative outside
     */
    public record Sheet(BufferedImage image, Rasters low, int lowWidth, int lowHeight, DoubleBinaryOperator inside) {}

    /**
     * The fonts an inscription is made with, as recorded; null where none was used.
     *
     * @param writing of the verse and the signature
     * @param carving of the seals
     */
    public record Fonts(FontFile writing, FontFile carving) {}

    /**
     * Writes and stamps.
     *
     * @param text    the poem, as the person wrote it; null = none
     * @param notices told in one sentence what could not be done
     * @return the fonts used
     */
    public static Fonts inscribe(Sheet sheet, Colophon colophon, String text, long seed, Consumer<String> notices) {
        Verse verse = colophon.verse() ? Verse.of(text) : Verse.of(null);
        if (colophon.verse() && verse.isEmpty()) {
            notices.accept("没有可题的汉字诗句，只钤印。");
        }
        String signature = colophon.signature();
        String written = verse.text() + (signature == null ? "" : signature);
        Fonts f = choose(colophon, written, notices);
        if (!written.isEmpty() && f.writing() == null) {
            notices.accept("本机没有能写这些字的中文楷体或宋体，只钤印：可用 --font 给出一个字体文件。");
            verse = Verse.of(null);
            signature = null;
        } else if (verse.shortened()) {
            notices.accept("文字较长，只题了开头 " + verse.text().codePointCount(0, verse.text().length()) + " 字。");
        }
        BufferedImage image = sheet.image();
        Vacancy vacancy = new Vacancy(image, sheet.low(), sheet.lowWidth(), sheet.lowHeight(), sheet.inside());
        Placing p = Placing.find(verse, signature, vacancy, image.getWidth(), image.getHeight());
        boolean dark = vacancy.luma(p.x(), p.y(), p.x() + p.block().width() * p.pitch(), p.y() + p.block().height() * p.pitch()) < .42;
        if (!p.block().glyphs().isEmpty()) {
            Brushwork brush = new Brushwork(f.writing().font(), FontShelf.brushed(f.writing()), dark, seed);
            for (Block.Glyph g : p.block().glyphs()) {
                brush.write(image, g.codePoint(), p.x() + g.x() * p.pitch(), p.y() + g.y() * p.pitch(), g.size() * p.pitch());
            }
        }
        Rng rng = Rng.of(seed, "seals");
        Font face = f.carving() == null ? null : f.carving().font();
        boolean white = rng.chance(.5);
        for (Block.Stamp s : p.block().seals()) {
            String name = s.leading() ? LEADING[rng.integer(0, LEADING.length)] : colophon.name();
            int n = name.codePointCount(0, name.length());
            Seal seal = new Seal(name, face, Seal.form(rng, face == null ? 1 : n, s.leading()), s.leading() != white, rng.seed());
            seal.print(image, p.x() + s.x() * p.pitch(), p.y() + s.y() * p.pitch(), s.size() * p.pitch(), dark);
        }
        return f;
    }

    /**
     * Fails early when the font given cannot write what is wanted.
     *
     * @throws danqing.engine.job.BadInput when it is no font or lacks characters
     */
    public static void check(Colophon c, String text) {
        if (c != null && c.font() != null) {
            String written = (c.verse() ? Verse.of(text).text() : "") + (c.signature() == null ? "" : c.signature());
            FontShelf.given(c.font(), written.isEmpty() ? c.name() : written);
        }
    }

    /** The fonts recorded, or the given one, or the best found on this machine. */
    private static Fonts choose(Colophon c, String written, Consumer<String> notices) {
        FontShelf shelf = FontShelf.system();
        FontFile writing = null;
        if (c.font() != null) {
            writing = FontShelf.given(c.font(), written.isEmpty() ? c.name() : written);
            if (c.writing() != null && !c.writing().sha256().equals(writing.sha256())) {
                notices.accept("所给的字体不是原来题字用的“" + c.writing().family() + "”：题字处的像素会不同。");
            }
        } else if (!written.isEmpty()) {
            writing = recorded(c.writing(), notices).or(() -> shelf.forWriting(written)).orElse(null);
        }
        Optional<FontFile> carving = recorded(c.carving(), notices).or(() -> shelf.forCarving(c.name() + String.join("", LEADING), 700));
        return new Fonts(writing, carving.orElse(writing));
    }

    private static Optional<FontFile> recorded(Colophon.Face face, Consumer<String> notices) {
        if (face == null) {
            return Optional.empty();
        }
        Optional<FontFile> f = FontShelf.system().find(face.family(), face.weight(), face.sha256());
        if (f.isEmpty()) {
            notices.accept("原来用的字体“" + face.family() + "”（或它的那一版）不在本机，改用别的字体，题字和印章处的像素会不同：可用 --font 指出它。");
        }
        return f;
    }
}
