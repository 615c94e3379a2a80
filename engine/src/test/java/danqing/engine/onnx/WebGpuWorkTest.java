package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import danqing.engine.Order;
import danqing.engine.StageListener;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.contour.vector.Contour;
import danqing.engine.image.Difference;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Format;
import danqing.engine.see.Caption;
import danqing.engine.see.Reader;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole works on a graphics card: what is composed and said, what repeats, and what happens when the card fails in the middle. */
class WebGpuWorkTest {
    private static final String POEM = "孤舟蓑笠翁，独钓寒江雪。";
    @TempDir
    Path home;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void require() {
        WebGpu.require(home);
    }

    @AfterEach
    void forget() {
        WebGpu.forget();
    }

    private static Order order() {
        return new Order(POEM, Style.named("ink").orElseThrow(), Format.SQUARE, 128, 128, 11, null, null);
    }

    private static Stream<ProcessHandle> drivers() {
        return ProcessHandle.current().children().filter(p -> p.info().arguments().map(a -> List.of(a).contains(Worker.class.getName())).orElse(false));
    }

    /** Paints, and has something done to the card's process as soon as the drawing is there and painting begins. */
    private Work paint(Studio studio, java.util.function.Consumer<ProcessHandle> harm) {
        return studio.paint(order(), new StageListener() {
            @Override
            public void contour(Contour contour) {
                if (harm != null) {
                    drivers().forEach(harm);
                }
            }
        }, new Cancellation());
    }

    private static BufferedImage onCpu() {
        try (Studio cpu = Studio.open(Device.CPU, s -> { })) {
            return cpu.paint(order(), new StageListener() { }, new Cancellation()).painting().image();
        }
    }

    @Test
    void a_seed_gives_the_same_composition_and_the_same_words_as_on_the_cpu_and_the_same_pixels_each_time() {
        Work first;
        Work again;
        Caption caption;
        try (Studio studio = Studio.open(WebGpu.DEVICE, said::add)) {
            first = paint(studio, null);
            caption = studio.reader().map(r -> r.caption(first.painting().image(), new Cancellation())).orElseThrow();
        }
        try (Studio studio = Studio.open(WebGpu.DEVICE, said::add)) {
            again = paint(studio, null);
        }
        assertThat(said).isEmpty();
        assertThat(first.provenance().device()).isEqualTo("webgpu");
        assertThat(Difference.of(first.painting().image(), again.painting().image()).none()).isTrue();
        try (Studio cpu = Studio.open(Device.CPU, s -> { })) {
            Work same = paint(cpu, null);
            assertThat(first.layout()).as("token for token").isEqualTo(same.layout());
            Difference d = Difference.of(first.painting().image(), same.painting().image());
            System.out.printf("webgpu and cpu: %.1f dB, largest difference %d/255%n", d.decibels(), d.largest());
            assertThat(d.decibels()).isGreaterThan(Trial.CLOSE);
            Reader reader = cpu.reader().orElseThrow();
            assertThat(caption.text()).as("word for word").isEqualTo(reader.caption(first.painting().image(), new Cancellation()).text());
        }
    }

    @Test
    void a_driver_that_is_killed_in_the_middle_of_a_work_costs_one_message_and_nothing_else() {
        Work work;
        try (Studio studio = Studio.open(WebGpu.DEVICE, said::add)) {
            work = paint(studio, ProcessHandle::destroyForcibly);
        }
        assertThat(said).hasSize(1).first().asString().contains("webgpu", "改用 CPU");
        assertThat(Difference.of(work.painting().image(), onCpu()).decibels()).isGreaterThan(Trial.CLOSE);
        assertThat(drivers()).isEmpty();
    }

    @Test
    void memory_that_runs_out_in_the_middle_of_a_work_costs_one_message_and_nothing_else() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "a memory cap is not tested: no prlimit");
        Work work;
        try (Studio studio = Studio.open(WebGpu.DEVICE, said::add)) {
            work = paint(studio, driver -> {
                try {
                    // what it has now it keeps; there is no more
                    new ProcessBuilder("prlimit", "--pid", Long.toString(driver.pid()), "--as=1000000").start().waitFor();
                } catch (java.io.IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(said).hasSize(1).first().asString().contains("webgpu", "改用 CPU");
        assertThat(Difference.of(work.painting().image(), onCpu()).decibels()).isGreaterThan(Trial.CLOSE);
    }
}
