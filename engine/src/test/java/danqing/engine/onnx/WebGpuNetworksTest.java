package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import danqing.engine.job.Cancellation;
import danqing.engine.pack.EmbeddedPack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every embedded network on WebGPU against the CPU, on a small picture. */
class WebGpuNetworksTest {
    private static final EmbeddedPack PACK = new EmbeddedPack();
    private static final String ENCODER = "bge-small-zh-v1.5-q.onnx";
    @TempDir
    static Path home;
    private static WorkerProcess worker;

    @BeforeAll
    static void start() throws DeviceTrouble {
        WebGpu.require(home);
        worker = WorkerProcess.start(Natives.folder());
    }

    @AfterAll
    static void end() {
        if (worker != null) {
            worker.close();
        }
        WebGpu.forget();
    }

    static Stream<String> networks() {
        return Stream.concat(PACK.entries().stream().map(e -> e.path("file").asText()).filter(f -> f.endsWith(".onnx")), Stream.of(ENCODER));
    }

    private static byte[] load(String file) throws IOException {
        if (!file.equals(ENCODER)) {
            return PACK.load(file);
        }
        try (InputStream in = WebGpuNetworksTest.class.getResourceAsStream("/" + file)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agrees_with_the_cpu(String file) throws Exception {
        byte[] model = load(file);
        long t0 = System.nanoTime();
        Session there = new RemoteSession(worker, model, WebGpu.DEVICE);
        long t1 = System.nanoTime();
        try (LocalSession here = new LocalSession(model, Device.CPU, 0, List.of())) {
            Map<String, Tensor> in = SampleInputs.of(here.inputs(), Trial.SMALL);
            Map<String, Tensor> right = here.run(in, new Cancellation());
            long t2 = System.nanoTime();
            Map<String, Tensor> got = there.run(in, new Cancellation());
            long t3 = System.nanoTime();
            double db = Trial.decibels(right, got);
            System.out.printf("%s: %.1f dB; loaded in %d ms, first run %d ms%n", file, db, (t1 - t0) / 1_000_000, (t3 - t2) / 1_000_000);
            assertThat(db).isGreaterThan(Trial.CLOSE);
        } finally {
            there.close();
        }
    }
}
