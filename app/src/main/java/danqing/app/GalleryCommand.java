package danqing.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code danqing gallery}: the index of pictures on disk. */
@Command(name = "gallery", mixinStandardHelpOptions = true, description = "画廊：图片留在原处，另有一份可查的索引。",
        subcommands = {GalleryAdd.class, GalleryList.class, GalleryShow.class, GalleryVerify.class, GalleryRebuild.class})
final class GalleryCommand implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
