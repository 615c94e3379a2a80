package danqing.app;

import danqing.ui.DanqingApp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code danqing}: without arguments the desktop studio; otherwise parses, calls the engine, turns what went wrong into one sentence and an exit code. */
@Command(name = "danqing", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "丹青：把诗句画成画，全在本机，不用网络。", subcommands = {PaintCommand.class, RepaintCommand.class, CaptionCommand.class,
            AskCommand.class, VerseCommand.class, SearchCommand.class, GalleryCommand.class, InfoCommand.class, DevicesCommand.class, BenchCommand.class},
        footer = {"", "不带参数时打开画室窗口。", "例：danqing paint \"孤舟蓑笠翁，独钓寒江雪。\" --style ink --out painting.png"})
public final class Main implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "出错时打印完整的调用栈")
    boolean debug;

    @Override
    public void run() {
        DanqingApp.open();
    }

    public static void main(String[] args) {
        System.exit(args.length == 0 ? window() : execute(args));
    }

    /** Opens the window without the command line being read, which would take half a second of every start. @return the exit code */
    private static int window() {
        try {
            DanqingApp.open();
            return ExitCode.OK;
        } catch (RuntimeException | OutOfMemoryError e) {
            System.err.println("danqing：" + ExitCode.sentence(e));
            return ExitCode.of(e);
        }
    }

    /** Runs a command line. @return its exit code */
    static int execute(String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> {
            System.err.println("danqing：" + Usage.explain(e) + "（`danqing " + name(e.getCommandLine()) + "--help` 有说明）");
            return ExitCode.BAD_INPUT;
        });
        line.setExecutionExceptionHandler((e, c, r) -> {
            System.err.println("danqing：" + ExitCode.sentence(e));
            if (main.debug) {
                e.printStackTrace();
            }
            return ExitCode.of(e);
        });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("danqing：" + ExitCode.sentence(e));
            return ExitCode.OTHER;
        }
    }

    private static String name(CommandLine c) {
        return c.getParent() == null ? "" : c.getCommandName() + " ";
    }
}
