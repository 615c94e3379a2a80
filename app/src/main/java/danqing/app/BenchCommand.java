package danqing.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code danqing bench}: measurements, as a table or, with {@code --json}, one JSON object. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "测量：词表覆盖、作画速度、读图和查图速度、窗口打开的快慢、画布和画廊的流畅、跟随打字的快慢、设备的快慢。",
        subcommands = {BenchLexicon.class, BenchPaint.class, BenchSee.class, BenchSearch.class, BenchUiStart.class, BenchUiCanvas.class, BenchUiLive.class,
            BenchUiGallery.class, BenchDevices.class})
final class BenchCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
