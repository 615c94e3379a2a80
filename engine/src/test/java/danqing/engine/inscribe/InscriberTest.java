package danqing.engine.inscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import danqing.engine.contour.raster.Rasters;
import danqing.engine.job.BadInput;
import danqing.engine.scene.SemanticClass;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InscriberTest {
    private static final String POEM = "千山鸟飞绝，万径人踪灭。孤舟蓑笠翁，独钓寒江雪。";
    private static final int SIDE = 384;

    /** Paper whose left two thirds hold a figure. */
    private static Inscriber.Sheet sheet() {
        BufferedImage im = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = im.createGraphics();
        g.setColor(new Color(0xf6f0e2));
        g.fillRect(0, 0, SIDE, SIDE);
        g.dispose();
        int n4 = SIDE / 4;
        float[] semantics = new float[12 * n4 * n4];
        for (int y = 0; y < n4; y++) {
            for (int x = 0; x < n4; x++) {
                semantics[(x < n4 * 2 / 3 ? SemanticClass.FIGURE : SemanticClass.VOID).ordinal() * n4 * n4 + y * n4 + x] = 1;
            }
        }
        Rasters r = new Rasters(0, 0, SIDE, SIDE, new float[SIDE * SIDE], new float[3 * SIDE * SIDE], semantics);
        return new Inscriber.Sheet(im, r, SIDE, SIDE, (x, y) -> Math.min(Math.min(x, SIDE - x), Math.min(y, SIDE - y)));
    }

    private static int[] pixels(BufferedImage im) {
        return im.getRGB(0, 0, im.getWidth(), im.getHeight(), null, 0, im.getWidth());
    }

    @Test
    void a_seal_alone_is_red_stands_in_the_blank_and_is_the_same_every_time() {
        List<int[]> seen = new ArrayList<>();
        for (long seed : new long[] {4, 4, 5}) {
            Inscriber.Sheet s = sheet();
            Inscriber.inscribe(s, new Colophon(false, null, "丹青", null), null, seed, m -> { });
            seen.add(pixels(s.image()));
        }
        assertThat(seen.get(0)).isEqualTo(seen.get(1)).isNotEqualTo(seen.get(2));
        int red = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int v = seen.get(0)[y * SIDE + x];
                if ((v >> 16 & 255) > 140 && (v & 255) < 90) {
                    red++;
                    assertThat(x).isGreaterThan(SIDE * 2 / 3 - 4);
                }
            }
        }
        assertThat(red).isGreaterThan(60);
    }

    @Test
    void verse_is_written_beside_the_figure_and_never_over_it() {
        assumeTrue(FontShelf.system().forWriting("千山丹青客").isPresent(), "no Chinese font on this system");
        Inscriber.Sheet s = sheet();
        int[] before = pixels(s.image());
        Inscriber.Fonts f = Inscriber.inscribe(s, new Colophon(true, "丹青客", null, null), POEM, 9, m -> { });
        assertThat(f.writing().sha256()).hasSize(64);
        int[] after = pixels(s.image());
        int dark = 0;
        for (int i = 0; i < after.length; i++) {
            if (after[i] != before[i]) {
                assertThat(i % SIDE).isGreaterThan(SIDE * 2 / 3 - 4);
                dark += (after[i] >> 16 & 255) < 90 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(200);
        Inscriber.Sheet again = sheet();
        Inscriber.inscribe(again, new Colophon(true, "丹青客", null, null, Colophon.Face.of(f.writing()), Colophon.Face.of(f.carving())), POEM, 9, m -> { });
        assertThat(pixels(again.image())).isEqualTo(after);
    }

    @Test
    void a_font_that_is_gone_is_said() {
        List<String> said = new ArrayList<>();
        Colophon.Face gone = new Colophon.Face("没有的字体", 400, "0".repeat(64));
        Inscriber.inscribe(sheet(), new Colophon(true, null, null, null, gone, null), POEM, 9, said::add);
        assertThat(said).anySatisfy(m -> assertThat(m).contains("没有的字体"));
    }

    @Test
    void a_picture_seal_needs_no_font() {
        BufferedImage im = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        Arrays.stream(Seal.Form.values()).forEach(form -> new Seal("", null, form, true, 3).print(im, 60, 60, 80, false));
        assertThat(Arrays.stream(pixels(im)).anyMatch(v -> (v >> 16 & 255) > 60)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "一二三四五", "abc", "印!"})
    void seals_that_cannot_be_carved_are_refused(String seal) {
        assertThatThrownBy(() -> new Colophon(false, null, seal, null)).isInstanceOf(BadInput.class);
    }

    @Test
    void files_that_are_no_fonts_are_refused(@TempDir Path dir) throws IOException {
        Path bad = Files.write(dir.resolve("bad.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 1, 2, 3});
        Path text = Files.writeString(dir.resolve("text.ttf"), "not a font at all, only words");
        for (Path p : new Path[] {bad, text, dir.resolve("none.ttf"), dir}) {
            assertThatThrownBy(() -> FontShelf.given(p, "丹青")).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void verse_keeps_characters_and_drops_marks() {
        assertThat(Verse.of("(月:1.5)落烏啼，霜滿天。\n").lines()).containsExactly("月落烏啼", "霜滿天");
        assertThat(Verse.of("hello, world").isEmpty()).isTrue();
        assertThat(Verse.of(null).isEmpty()).isTrue();
        assertThat(Verse.of("明月。".repeat(100)).shortened()).isTrue();
        assertThat(Verse.of("明".repeat(500)).text()).hasSize(Verse.MOST);
        assertThat(Verse.of(POEM).measure()).isEqualTo(5);
    }

    @Test
    void blocks_read_down_then_left_and_keep_inside_themselves() {
        for (int column = 1; column <= 20; column++) {
            Block b = Block.of(Verse.of(POEM), "丹青客", column);
            assertThat(b.glyphs()).hasSize(23).allSatisfy(g -> {
                assertThat(g.x()).isBetween(.3, b.width() - .3);
                assertThat(g.y()).isBetween(.3, b.height() + .01);
            });
            assertThat(b.glyphs().get(0).x()).isGreaterThan(b.glyphs().get(22).x() - .01);
            assertThat(b.seals()).allSatisfy(s -> assertThat(s.y() + s.size() / 2).isLessThanOrEqualTo(b.height() + .6));
        }
    }
}
