package danqing.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code danqing}: parses, calls the engine, turns what went wrong into one sentence and an exit code. */
@Command(name = "danqing", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "丹青：把诗句画成画，全在本机，不用网络。", subcommands = {PaintCommand.class, InfoCommand.class, DevicesCommand.class, BenchCommand.class},
        footer = {"", "例：danqing paint \"孤舟蓑笠翁，独钓寒江雪。\" --style ink --out painting.png"})
public final class Main implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "出错时打印完整的调用栈")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    public static void main(String[] args) {
        System.exit(execute(args));
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
