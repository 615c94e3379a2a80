package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is sent anywhere: the runtime's own reporting stays off, in a process that nothing has been set for. */
class TelemetryTest {
    @TempDir
    Path temp;

    public static final class Opens {
        public static void main(String[] args) throws Exception {
            Ort.environment();
            Thread.sleep(300);
        }
    }

    @Test
    void the_runtime_starts_no_reporting() throws Exception {
        Process p = start(Opens.class);
        assertThat(p.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(p.exitValue()).as(new String(p.getInputStream().readAllBytes())).isZero();
        // the reporter's first act is to open a log of its own
        String log = "mat-debug-" + p.pid() + ".log";
        assertThat(List.of(temp.resolve(log), Path.of("/tmp", log))).noneMatch(Files::exists);
    }

    @Test
    void folders_of_programs_that_are_gone_are_cleared_away_and_no_others() throws Exception {
        Process p = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
        p.waitFor();
        Path dead = Files.createDirectories(temp.resolve("danqing-" + p.pid() + "-1/onnxruntime-java1")).getParent();
        Files.writeString(dead.resolve("onnxruntime-java1/lib.so"), "x");
        Path mine = Files.createDirectories(temp.resolve("danqing-" + ProcessHandle.current().pid() + "-1"));
        Path other = Files.createDirectories(temp.resolve("danqing-pictures"));
        Path made = Rooms.make(temp);
        assertThat(dead).doesNotExist();
        assertThat(List.of(mine, other, made)).allMatch(Files::isDirectory);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Process start(Class<?> main) throws Exception {
        ProcessBuilder b = new ProcessBuilder(java(), "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temp, main.getName()).redirectErrorStream(true);
        // a build server's variables would keep it quiet for another reason
        b.environment().keySet().removeIf(k -> k.startsWith("ORT_") || k.equals("CI") || k.contains("BUILD") || k.startsWith("GITHUB"));
        b.environment().put("CLASSPATH", System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, File.pathSeparator));
        b.environment().put("TMPDIR", temp.toString());
        return b.start();
    }
}
