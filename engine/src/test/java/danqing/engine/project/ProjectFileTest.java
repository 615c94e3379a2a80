package danqing.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.contour.svg.SvgReader;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.onnx.Device;
import danqing.styles.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {
    private static final String HEAD = "{\"kind\":\"danqing-project\",\"format\":1,\"needs\":1,\"text\":\"月\"}";
    @TempDir
    Path dir;

    @Test
    void a_work_comes_back_with_all_its_stages() throws IOException {
        Work work;
        try (Studio studio = Studio.open(Device.CPU, s -> { })) {
            work = studio.paint(new Order("明月松间照", Style.all().getFirst(), Format.SQUARE, 96, 96, 7, null, null), StageListener.SILENT, new Cancellation());
        }
        Path file = dir.resolve("a.danqing");
        ProjectFile.write(work, "明月松间照，\n清泉石上流。", file);
        Project p = ProjectFile.read(file);
        assertThat(p.text()).isEqualTo("明月松间照，\n清泉石上流。");
        assertThat(p.layout()).isEqualTo(work.layout());
        assertThat(SvgReader.parse(p.contour()).groups()).hasSameSizeAs(work.contour().groups());
        Path png = Files.write(dir.resolve("a.png"), p.painting());
        assertThat(Provenance.read(png).json()).isEqualTo(work.provenance().json());
        Path again = dir.resolve("b.danqing");
        ProjectFile.write(work, "明月松间照，\n清泉石上流。", again);
        assertThat(Files.readAllBytes(again)).as("the same work, the same file").isEqualTo(Files.readAllBytes(file));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(BadInput.class).hasMessageContaining("损坏");
        try (Stream<Path> left = Files.list(dir)) {
            assertThat(left).noneMatch(f -> f.toString().endsWith(".part"));
        }
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = dir.resolve("hostile.danqing");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void what_a_newer_program_added_is_passed_over() throws IOException {
        Project p = ProjectFile.read(zip("danqing.json", HEAD.replace("\"format\":1", "\"format\":9,\"mood\":{}"), "new/thing.bin", "?", "painting.png", "x"));
        assertThat(p.text()).isEqualTo("月");
        assertThat(p.layout()).isNull();
    }

    @Test
    void what_needs_a_newer_program_says_so() throws IOException {
        Path file = zip("danqing.json", HEAD.replace("\"needs\":1", "\"needs\":2"), "painting.png", "x");
        assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(BadInput.class).hasMessageContaining("更新");
    }

    @Test
    void names_that_point_elsewhere_are_refused() throws IOException {
        for (String name : new String[] {"../evil", "/etc/evil", "a/../../evil", "C:\\evil"}) {
            Path file = zip("danqing.json", HEAD, "painting.png", "x", name, "?");
            assertThatThrownBy(() -> ProjectFile.read(file)).as(name).isInstanceOf(BadInput.class).hasMessageContaining("不可信");
        }
    }

    @Test
    void bombs_are_refused() throws IOException {
        Path large = zip("danqing.json", HEAD, "layout.json", " ".repeat((4 << 20) + 1), "painting.png", "x");
        assertThatThrownBy(() -> ProjectFile.read(large)).isInstanceOf(BadInput.class).hasMessageContaining("太大");
        String[] many = new String[2 * ProjectFile.MOST_ENTRIES + 2];
        Arrays.setAll(many, i -> i % 2 == 0 ? "f" + i : "");
        Path crowd = zip(many);
        assertThatThrownBy(() -> ProjectFile.read(crowd)).isInstanceOf(BadInput.class).hasMessageContaining("太多");
    }

    @Test
    void what_is_no_project_is_refused() throws IOException {
        Path text = Files.writeString(dir.resolve("t.danqing"), "诗");
        assertThatThrownBy(() -> ProjectFile.read(text)).isInstanceOf(BadInput.class);
        Path other = zip("readme", "");
        assertThatThrownBy(() -> ProjectFile.read(other)).isInstanceOf(BadInput.class).hasMessageContaining("不是");
        Path unpainted = zip("danqing.json", HEAD);
        assertThatThrownBy(() -> ProjectFile.read(unpainted)).isInstanceOf(BadInput.class).hasMessageContaining("没有画");
        assertThatThrownBy(() -> ProjectFile.read(dir.resolve("none.danqing"))).isInstanceOf(BadInput.class).hasMessageContaining("没有这个文件");
    }
}
