package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import danqing.engine.job.Cancellation;
import danqing.engine.pack.EmbeddedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sessions give everything back: memory outside the heap, open files, processes. */
class LeakTest {
    private static final EmbeddedPack PACK = new EmbeddedPack();

    private static void round() {
        try (Networks networks = new Networks(Device.CPU, 1, n -> { })) {
            for (String file : List.of("silk.onnx", "layout.onnx")) {
                Network n = networks.get(file, () -> PACK.load(file));
                Map<String, Tensor> in = SampleInputs.of(n.ports(), 64);
                for (int i = 0; i < 3; i++) {
                    n.run(in, new Cancellation());
                }
                n.evict();
                n.run(in, new Cancellation());
            }
        }
    }

    private static long residentMiB() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4 / 1024;
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> s = Files.list(Path.of("/proc/self/fd"))) {
            return s.count();
        }
    }

    @Test
    void opening_and_closing_networks_over_and_over_takes_no_more_than_once() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/statm")), "not tested: no /proc");
        for (int i = 0; i < 12; i++) {
            round();
        }
        System.gc();
        long memory = residentMiB();
        long files = openFiles();
        for (int i = 0; i < 40; i++) {
            round();
        }
        System.gc();
        // 40 rounds load 80 sessions of 9 MB of weights twice each: a leak would be 700 MiB and more
        assertThat(residentMiB() - memory).isLessThan(150);
        assertThat(openFiles() - files).isLessThanOrEqualTo(2);
    }

    @Test
    void a_device_process_leaves_neither_process_nor_folder() throws Exception {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Path memory = Path.of("/dev/shm");
        String mine = "danqing-" + ProcessHandle.current().pid() + "-*";
        WorkerProcess w = WorkerProcess.start(null);
        ProcessHandle p = ProcessHandle.of(w.pid()).orElseThrow();
        Session s = new RemoteSession(w, PACK.load("silk.onnx"), new Device(Device.Provider.CPU, 0));
        s.run(SampleInputs.of(s.inputs(), 64), new Cancellation());
        s.close();
        w.close();
        p.onExit().get(30, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(p.isAlive()).isFalse();
        for (int i = 0; i < 100 && (any(temp, mine) || any(memory, mine)); i++) {
            Thread.sleep(100);
        }
        assertThat(any(temp, mine) || any(memory, mine)).as("folders left").isFalse();
    }

    private static boolean any(Path folder, String glob) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var found = Files.newDirectoryStream(folder, glob)) {
            return found.iterator().hasNext();
        }
    }
}
