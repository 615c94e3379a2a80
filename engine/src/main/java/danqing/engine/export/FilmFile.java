package danqing.engine.export;

import danqing.engine.image.AtomicFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A film as an animated GIF (GIF89a, endless), or as numbered PNG files for a video editor. */
public final class FilmFile {
    private static final String GIF = "javax_imageio_gif_image_1.0";

    private FilmFile() {}

    /**
     * Writes a GIF whole or not at all.
     *
     * @throws danqing.engine.job.Cancelled when stopped
     */
    public static void gif(Film film, Path file, Cancellation cancellation) {
        AtomicFile.write(file, out -> gif(film, out, cancellation));
    }

    private static void gif(Film film, OutputStream out, Cancellation cancellation) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < film.frames(); i++) {
                cancellation.check();
                BufferedImage im = film.frame(i);
                IIOMetadata meta = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(im), null);
                IIOMetadataNode root = (IIOMetadataNode) meta.getAsTree(GIF);
                IIOMetadataNode control = child(root, "GraphicControlExtension");
                control.setAttribute("disposalMethod", "none");
                control.setAttribute("userInputFlag", "FALSE");
                control.setAttribute("transparentColorFlag", "FALSE");
                control.setAttribute("transparentColorIndex", "0");
                control.setAttribute("delayTime", Integer.toString(film.delay(i) / 10));
                if (i == 0) {
                    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
                    loop.setAttribute("applicationID", "NETSCAPE");
                    loop.setAttribute("authenticationCode", "2.0");
                    loop.setUserObject(new byte[] {1, 0, 0});
                    child(root, "ApplicationExtensions").appendChild(loop);
                }
                meta.setFromTree(GIF, root);
                writer.writeToSequence(new IIOImage(im, null, meta), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode n = new IIOMetadataNode(name);
        root.appendChild(n);
        return n;
    }

    /**
     * Writes {@code 0001.png …} into a folder made for them, each as often as it stands at twelve frames a second.
     *
     * @throws BadInput                     when the folder cannot be made
     * @throws danqing.engine.job.Cancelled when stopped; what is written stays
     */
    public static void frames(Film film, Path folder, Cancellation cancellation) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInput("建不了文件夹“" + folder + "”：请换一个地方。", e);
        }
        int n = 0;
        for (int i = 0; i < film.frames(); i++) {
            BufferedImage im = film.frame(i);
            for (int k = 0; k < Math.max(1, Math.round(film.delay(i) * 12 / 1000f)); k++) {
                cancellation.check();
                PngFile.write(im, Map.of(), folder.resolve(String.format(Locale.ROOT, "%04d.png", ++n)));
            }
        }
    }
}
