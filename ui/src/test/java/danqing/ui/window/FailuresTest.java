package danqing.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import danqing.engine.Provenance;
import danqing.engine.image.PictureFile;
import danqing.ui.Messages;
import danqing.ui.settings.Settings;
import danqing.ui.workshop.Workshop;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the studio does when the world fails it, with real processes, real disks and the real engine: it says so in one sentence, and what was saved stays. */
class FailuresTest {
    private static final String POEM = "孤舟蓑笠翁，独钓寒江雪。";
    @TempDir
    Path dir;
    private final List<String> troubles = new ArrayList<>();
    private final List<Path> mounted = new ArrayList<>();

    @BeforeAll
    static void language() {
        Messages.language("zh");
    }

    @AfterEach
    void unmount() throws Exception {
        System.clearProperty("danqing.models");
        for (Path p : mounted) {
            sh("umount", p.toString());
        }
    }

    private static Settings settings(Path dir, int side) {
        Settings s = new Settings(dir.resolve("home"));
        s.put("library", dir.resolve("works"));
        s.put("side", side);
        return s;
    }

    /** A studio that does everything on the thread it is asked on. */
    private StudioViewModel studio(String device) {
        StudioViewModel m = new StudioViewModel(settings(dir, 96), new Workshop(device, Runnable::run, Runnable::run), new Random(1));
        m.onTrouble(troubles::add);
        m.inspector().sideProperty().set(96);
        return m;
    }

    private static void paint(StudioViewModel m) {
        m.poem().setText(POEM);
        m.painting().start();
    }

    private static List<Path> pngs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> s = Files.list(folder)) {
            return s.filter(p -> p.toString().endsWith(".png")).toList();
        }
    }

    private static int sh(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private void mount(String options) throws Exception {
        Path works = Files.createDirectories(dir.resolve("works"));
        boolean done;
        try {
            done = sh("mount", "-t", "tmpfs", "-o", options, "tmpfs", works.toString()) == 0;
        } catch (IOException e) {
            done = false;
        }
        assumeTrue(done, "a disk of its own cannot be mounted here");
        mounted.add(works);
    }

    /** The studio in a process of its own: paints a small work to its end, begins a large one, and is killed in the middle. */
    public static final class Painter {
        public static void main(String[] args) throws Exception {
            Path dir = Path.of(args[0]);
            Messages.language("zh");
            ExecutorService ui = Executors.newSingleThreadExecutor();
            ui.submit(() -> {
                StudioViewModel m = new StudioViewModel(settings(dir, 96), new Workshop("cpu", ui), new Random(1));
                m.onTrouble(s -> System.out.println("trouble " + s));
                m.live().enabledProperty().set(false);
                m.inspector().sideProperty().set(96);
                m.painting().onFinished((w, f) -> {
                    System.out.println("saved " + f);
                    m.inspector().sideProperty().set(2048);
                    m.painting().progressProperty().addListener((o, was, is) -> {
                        if (is.doubleValue() > .3 && m.painting().runningProperty().get()) {
                            m.remember();
                            System.out.println("middle");
                        }
                    });
                    ui.execute(m.painting()::start);
                });
                paint(m);
            });
        }
    }

    @Test
    void a_studio_killed_in_the_middle_of_a_painting_has_everything_at_the_next_start_and_paints_what_was_cut_off() throws Exception {
        ProcessBuilder b = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
                Painter.class.getName(), dir.toString()).redirectErrorStream(true);
        b.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process p = b.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader in = p.inputReader()) {
            for (String line = in.readLine(); line != null && !line.equals("middle"); line = in.readLine()) {
                said.add(line);
            }
            assertThat(p.isAlive()).as("%s", said).isTrue();
            p.destroyForcibly();
            assertThat(p.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(said).filteredOn(s -> s.startsWith("trouble")).isEmpty();
        List<Path> before = pngs(dir.resolve("works"));
        assertThat(before).hasSize(1);
        assertThat(Provenance.read(before.getFirst()).order().text()).isEqualTo(POEM);
        try (StudioViewModel m = studio("cpu")) {
            List<Integer> left = new ArrayList<>();
            m.queue().pausedProperty().set(true);
            m.restore();
            m.queue().restore(left::add);
            assertThat(m.poem().getText()).isEqualTo(POEM);
            assertThat(left).containsExactly(1);
            assertThat(m.queue().waiting()).hasSize(1);
            assertThat(m.queue().waiting().getFirst().order().width()).isEqualTo(2048);
            assertThat(m.library().items()).containsExactlyElementsOf(before);
            assertThat(PictureFile.read(before.getFirst(), PictureFile.PAPER).getWidth()).isEqualTo(96);
            assertThat(troubles).isEmpty();
            try (Stream<Path> s = Files.list(dir.resolve("works"))) {
                assertThat(s.map(f -> f.getFileName().toString())).as("nothing half written is left").allMatch(n -> n.endsWith(".png") || n.equals(".trash"));
            }
        }
    }

    @Test
    void a_full_disk_costs_one_sentence_and_the_work_is_kept_elsewhere() throws Exception {
        mount("size=64k");
        try {
            Files.write(dir.resolve("works/other.bin"), new byte[1 << 20]);
        } catch (IOException e) {
            // that was the point
        }
        try (StudioViewModel m = studio("cpu")) {
            paint(m);
            assertThat(troubles).hasSize(1);
            assertThat(m.canvas().workProperty().get()).as("still to be seen and saved").isNotNull();
        }
        List<Path> kept = pngs(dir.resolve("home/rescued"));
        assertThat(kept).hasSize(1);
        assertThat(troubles.getFirst()).contains(kept.getFirst().getFileName().toString());
        assertThat(Provenance.read(kept.getFirst()).order().text()).isEqualTo(POEM);
        assertThat(pngs(dir.resolve("works"))).isEmpty();
    }

    @Test
    void a_library_that_takes_nothing_costs_one_sentence_and_the_work_is_kept_elsewhere() throws Exception {
        mount("ro");
        try (StudioViewModel m = studio("cpu")) {
            m.restore();
            paint(m);
            assertThat(troubles).hasSize(1);
            assertThat(m.queue().pausedProperty().get()).isTrue();
        }
        assertThat(pngs(dir.resolve("home/rescued"))).hasSize(1);
    }

    @Test
    void a_pack_that_is_missing_or_damaged_costs_one_sentence_and_the_words_stay() throws Exception {
        Path pack = Files.createDirectories(dir.resolve("pack"));
        System.setProperty("danqing.models", pack.toString());
        try (StudioViewModel m = studio("cpu")) {
            m.live().enabledProperty().set(false);
            paint(m);
            assertThat(troubles).hasSize(1).first().asString().contains("manifest.json", "重新安装");
            assertThat(m.poem().getText()).isEqualTo(POEM);
            assertThat(m.painting().runningProperty().get()).isFalse();
        }
        troubles.clear();
        copyPack(pack);
        Path ink = pack.resolve("ink-s05.onnx");
        byte[] bytes = Files.readAllBytes(ink);
        bytes[bytes.length / 2] ^= 1;
        Files.write(ink, bytes);
        try (StudioViewModel m = studio("cpu")) {
            paint(m);
            assertThat(troubles).hasSize(1).first().asString().contains("ink-s05.onnx");
            assertThat(m.editor().layoutProperty().get()).as("what was composed stays").isNotNull();
        }
        System.clearProperty("danqing.models");
        assertThat(pngs(dir.resolve("works"))).isEmpty();
    }

    private static void copyPack(Path to) throws IOException {
        Path from = Path.of("../models/src/main/resources/danqing/models");
        try (Stream<Path> s = Files.list(from)) {
            for (Path p : s.toList()) {
                Files.copy(p, to.resolve(p.getFileName().toString()));
            }
        }
    }

    @Test
    void without_the_graphics_card_that_was_chosen_the_cpu_paints_and_it_is_said_once() throws Exception {
        String absent = System.getProperty("os.name").toLowerCase().contains("mac") ? "directml" : "coreml";
        try (StudioViewModel m = studio(absent)) {
            paint(m);
            m.painting().start();
            assertThat(troubles).hasSize(1).first().asString().contains("改用 CPU");
        }
        assertThat(pngs(dir.resolve("works"))).hasSize(2);
    }
}
