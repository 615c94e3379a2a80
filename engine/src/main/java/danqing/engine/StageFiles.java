package danqing.engine;

import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.detail.DetailStage;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import danqing.engine.layout.LayoutJson;
import danqing.engine.layout.LayoutPicture;
import danqing.engine.scene.SceneJson;
import danqing.styles.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes every stage of a work into a folder, to be looked at, edited and run on from. */
public final class StageFiles {
    private StageFiles() {}

    /** @throws BadInput when the folder cannot be made */
    public static void write(Work work, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput("建不了文件夹“" + folder + "”：请换一个地方。", e);
        }
        if (work.scene() != null) {
            json(folder.resolve("scene.json"), SceneJson.write(work.scene()));
        }
        if (work.layout() != null) {
            json(folder.resolve("layout.json"), LayoutJson.write(work.layout()));
            PngFile.write(LayoutPicture.of(work.layout(), work.order().width(), work.order().height()), Map.of(), folder.resolve("layout.png"));
        }
        Palette palette = DetailStage.palette(work.contour(), work.order().style());
        AtomicFile.write(folder.resolve("contour.svg"), out -> new SvgWriter(palette).write(work.contour(), out));
        int w = work.order().width();
        int h = work.order().height();
        Rasters r = new Rasteriser(work.contour(), palette, w / (double) work.contour().width()).region(0, 0, (w + 3) / 4 * 4, (h + 3) / 4 * 4);
        PngFile.write(picture(r, w, h, true), Map.of(), folder.resolve("contour.png"));
        PngFile.write(picture(r, w, h, false), Map.of(), folder.resolve("wash.png"));
        work.write(folder.resolve("detail.png"));
    }

    private static void json(Path file, String json) {
        AtomicFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static BufferedImage picture(Rasters r, int w, int h, boolean line) {
        BufferedImage im = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        int plane = r.width() * r.height();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int i = y * r.width() + x;
                int v = 0;
                for (int k = 0; k < 3; k++) {
                    v = v << 8 | Math.round(255 * Math.clamp(line ? r.line()[i] : r.wash()[i + k * plane], 0, 1));
                }
                im.setRGB(x, y, v);
            }
        }
        return im;
    }
}
