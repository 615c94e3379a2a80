package danqing.app;

import danqing.engine.detail.Sheet;
import danqing.engine.job.BadInput;
import picocli.CommandLine.Option;

/** What a work is painted on: shared by the commands that paint. */
final class SheetOption {
    @Option(names = "--paper", paramLabel = "纸绢", description = "水墨画在什么上：xuan 宣纸（默认）、silk 素绢、aged 旧绢")
    String paper;

    /** @return null = the style's own. @throws BadInput when there is no such sheet */
    Sheet sheet() {
        return paper == null ? null : Sheet.named(paper).orElseThrow(() -> new BadInput("没有“" + paper + "”这种纸绢：请用 xuan、silk 或 aged。"));
    }
}
