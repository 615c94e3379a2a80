package danqing.app;

import danqing.engine.Home;
import danqing.engine.library.Eye;
import danqing.engine.library.Gallery;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the gallery's index lies: shared by the commands that use it. */
final class GalleryOptions {
    @Option(names = "--gallery", paramLabel = "文件夹", description = "索引放在哪里（默认在丹青自己的设置文件夹里）")
    Path folder;

    Gallery open(Eye eye) {
        return new Gallery(folder == null ? Home.gallery() : folder, eye);
    }
}
