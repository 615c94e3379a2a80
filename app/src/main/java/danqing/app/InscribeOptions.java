package danqing.app;

import danqing.engine.inscribe.Colophon;
import danqing.engine.inscribe.Inscriber;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What is written and stamped on a finished picture: shared by the commands that paint. */
final class InscribeOptions {
    @Option(names = "--inscribe", description = "题诗：竖写在画的空白处，钤引首章和名章")
    boolean inscribe;

    @Option(names = "--signature", paramLabel = "名款", description = "落款，如 丹青客")
    String signature;

    @Option(names = "--seal", paramLabel = "印文", description = "印章，一到四个汉字；单给它则只钤印")
    String seal;

    @Option(names = "--font", paramLabel = "字体", description = "题字用的字体文件（.ttf、.otf、.ttc）；不给则在本机找楷体")
    Path font;

    /**
     * What was asked for; null = nothing.
     *
     * @param text the poem
     * @throws danqing.engine.job.BadInput when it cannot be written or carved
     */
    Colophon colophon(String text) {
        Colophon c = new Colophon(inscribe, signature, seal, font);
        Inscriber.check(c, text);
        return c.none() ? null : c;
    }

    /** Whether anything but the font was given. */
    boolean given() {
        return inscribe || signature != null || seal != null;
    }
}
