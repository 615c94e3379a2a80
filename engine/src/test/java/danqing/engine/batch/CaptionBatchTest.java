package danqing.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.image.PictureFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.see.Caption;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of pictures; the captioner here names the colour of a corner. */
class CaptionBatchTest {
    @TempDir
    Path dir;
    private List<Path> files;
    private int seen;

    @BeforeEach
    void files() throws IOException {
        BufferedImage im = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        im.setRGB(0, 0, 0xFF0000);
        PngFile.write(im, Map.of("danqing", "kept"), dir.resolve("a.png"));
        ImageIO.write(im, "jpg", dir.resolve("b.jpg").toFile());
        Files.writeString(dir.resolve("c.png"), "no picture");
        ImageIO.write(im, "bmp", dir.resolve("d.bmp").toFile());
        files = List.of(dir.resolve("a.png"), dir.resolve("b.jpg"), dir.resolve("c.png"), dir.resolve("d.bmp"));
    }

    private Caption caption(BufferedImage im, Cancellation c) {
        seen++;
        return new Caption("一角是“红”的, <真>", .75, List.of("孤舟", "月"));
    }

    private List<Reading> run(CaptionBatch.Wish wish, CaptionBatch.Listener listener, Cancellation c) {
        return new CaptionBatch(this::caption).run(files, wish, listener, c);
    }

    private static CaptionBatch.Wish out(Path p, boolean resume) {
        return new CaptionBatch.Wish(p, resume, false, null, null);
    }

    @Test
    void results_are_json_lines_json_or_csv() throws IOException {
        List<Reading> all = run(out(dir.resolve("r.jsonl"), false), (d, t, r) -> assertThat(t).isEqualTo(4), new Cancellation());
        assertThat(all).extracting(r -> r.error() == null).containsExactly(true, true, false, true);
        List<String> lines = Files.readAllLines(dir.resolve("r.jsonl"));
        assertThat(lines).hasSize(4);
        assertThat(new ObjectMapper().readTree(lines.get(0)).path("confidence").asDouble()).isEqualTo(.75);
        assertThat(new ObjectMapper().readTree(lines.get(2)).path("error").asText()).contains("c.png");
        run(out(dir.resolve("r.json"), false), (d, t, r) -> { }, new Cancellation());
        assertThat(new ObjectMapper().readTree(dir.resolve("r.json").toFile())).hasSize(4);
        run(out(dir.resolve("r.csv"), false), (d, t, r) -> { }, new Cancellation());
        assertThat(Files.readString(dir.resolve("r.csv"))).startsWith("\uFEFFfile,").contains("\"一角是“红”的, <真>\",0.75,孤舟 月,");
        assertThat(dir.resolve("r.csv.part")).doesNotExist();
        assertThatThrownBy(() -> run(out(dir.resolve("r.xls"), false), (d, t, r) -> { }, new Cancellation())).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> out(null, true)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_stopped_batch_goes_on_where_it_was() throws IOException {
        Path r = dir.resolve("r.jsonl");
        Cancellation c = new Cancellation();
        assertThatThrownBy(() -> run(out(r, false), (done, t, x) -> {
            if (done == 2) {
                c.cancel();
            }
        }, c)).isInstanceOf(Cancelled.class);
        assertThat(r).doesNotExist();
        assertThat(seen).isEqualTo(2);
        Files.writeString(dir.resolve("r.jsonl.part"), "{\"file\":\"cut o", java.nio.file.StandardOpenOption.APPEND);
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB), "jpg", dir.resolve("b.jpg").toFile());
        run(out(r, true), (d, t, x) -> { }, new Cancellation());
        assertThat(seen).as("a is kept, b has changed, d is new").isEqualTo(4);
        assertThat(Files.readAllLines(r)).hasSize(4);
    }

    @Test
    void captions_go_beside_pictures_and_keep_what_stands_there() throws IOException {
        Files.writeString(dir.resolve("a.png.xmp"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Rating='4'/></rdf:RDF></x:xmpmeta>");
        run(new CaptionBatch.Wish(null, false, true, null, null), (d, t, r) -> { }, new Cancellation());
        run(new CaptionBatch.Wish(null, false, true, null, null), (d, t, r) -> { }, new Cancellation());
        String a = Files.readString(dir.resolve("a.png.xmp"));
        assertThat(a).contains("Rating=\"4\"").contains("<rdf:li xml:lang=\"x-default\">一角是“红”的, &lt;真&gt;</rdf:li>").contains("<rdf:li>孤舟</rdf:li>")
                .containsOnlyOnce("dc:description>\n".strip().replace(">", "><rdf:Alt>"));
        assertThat(dir.resolve("c.png.xmp")).doesNotExist();
        Files.writeString(dir.resolve("b.jpg.xmp"), "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>");
        run(new CaptionBatch.Wish(null, false, true, null, null), (d, t, r) -> { }, new Cancellation());
        assertThat(Files.readString(dir.resolve("b.jpg.xmp"))).doesNotContain("root:").contains("一角");
    }

    @Test
    void copies_carry_the_caption_and_nothing_else_changes() throws IOException {
        Path copies = dir.resolve("copies");
        List<Reading> all = run(new CaptionBatch.Wish(null, false, false, copies, dir), (d, t, r) -> { }, new Cancellation());
        assertThat(all.get(0).error()).isNull();
        Map<String, String> texts = PngFile.texts(copies.resolve("a.png"));
        assertThat(texts).containsEntry("danqing", "kept").containsEntry("Description", "一角是“红”的, <真>").containsKey("XML:com.adobe.xmp");
        assertThat(ImageIO.read(copies.resolve("a.png").toFile()).getRGB(0, 0)).isEqualTo(0xFFFF0000);
        byte[] jpeg = Files.readAllBytes(copies.resolve("b.jpg"));
        assertThat(new String(jpeg, StandardCharsets.UTF_8)).contains("dc:description");
        assertThat(PictureFile.read(copies.resolve("b.jpg"), Color.WHITE).getRGB(20, 20)).isEqualTo(PictureFile.read(dir.resolve("b.jpg"), Color.WHITE).getRGB(20, 20));
        assertThat(Files.readAllBytes(copies.resolve("d.bmp"))).isEqualTo(Files.readAllBytes(dir.resolve("d.bmp")));
        assertThat(copies.resolve("d.bmp.xmp")).exists();
        // a copy of a copy says it once
        files = List.of(copies.resolve("a.png"), copies.resolve("b.jpg"));
        Path again = dir.resolve("again");
        run(new CaptionBatch.Wish(null, false, false, again, copies), (d, t, r) -> { }, new Cancellation());
        assertThat(Files.readAllBytes(again.resolve("a.png"))).isEqualTo(Files.readAllBytes(copies.resolve("a.png")));
        assertThat(new String(Files.readAllBytes(again.resolve("b.jpg")), StandardCharsets.UTF_8)).containsOnlyOnce("<dc:description>");
        // never over the picture itself
        assertThat(run(new CaptionBatch.Wish(null, false, false, copies, copies), (d, t, r) -> { }, new Cancellation())).allSatisfy(r -> assertThat(r.error()).isNotNull());
    }
}
