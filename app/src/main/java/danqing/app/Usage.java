package danqing.app;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Says in one Chinese sentence what is wrong with a command line. */
final class Usage {
    private Usage() {}

    static String explain(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException u -> "不认识的参数 " + String.join(" ", u.getUnmatched()) + hint(u);
            case CommandLine.MissingParameterException m -> "缺少 " + m.getMissing().stream().map(a -> a.isOption()
                    ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel()).collect(Collectors.joining("、"));
            default -> {
                String m = String.valueOf(e.getMessage());
                CommandLine.Model.ArgSpec a = e.getArgSpec();
                yield a == null ? m : "选项 " + (a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel()) + " 的值"
                        + (e.getValue() == null ? "" : "“" + e.getValue() + "”") + "不对";
            }
        };
    }

    private static String hint(CommandLine.UnmatchedArgumentException u) {
        List<String> s = u.getSuggestions();
        return s.isEmpty() ? "" : "，是不是 " + s.getFirst() + "？";
    }
}
