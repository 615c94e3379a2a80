package danqing.engine.image;

import danqing.engine.job.BadInput;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures from a person: JPEG (CMYK too), PNG, TIFF, WebP, PSD, BMP, ICO, GIF, TGA, ICNS, PNM, PCX, PICT, IFF, HDR, SGI, SVG; 8 or 16 bits, any colour
 * profile, any orientation. What a file is, its content says, not its name. The header is judged before a pixel is decoded; of several sizes in one
 * file (ICNS, ICO) the largest is taken, of several pages the first.
 */
public final class PictureFile {
    private static final long MOST_PIXELS = 400_000_000L;
    /** Beyond this a picture is read with every second, third … pixel only. */
    private static final double PLENTY = 24e6;
    private static final int LEAST_SIDE = 16;
    /** What shows through transparent parts where nothing else is asked for. */
    public static final Color PAPER = new Color(0xf7f3ea);
    private static final Set<String> ICONS = Set.of("icns", "ico", "cur");
    private static final int MOST_ICONS = 64;

    private PictureFile() {}

    /**
     * The picture upright, in sRGB, transparent parts over a ground.
     *
     * @param ground what shows through transparent parts
     * @return TYPE_INT_RGB; at most about 24 million pixels
     * @throws BadInput when it is missing, no picture, damaged, too small or too large
     */
    public static BufferedImage read(Path file, Color ground) {
        if (svg(file)) {
            return SvgPicture.read(file, ground);
        }
        return open(file, in -> {
            int orientation = ExifOrientation.of(in);
            ICC_Profile profile = PngProfile.of(in);
            BufferedImage image = opaque(first(in, file, reader -> decode(reader, file)), ground);
            return upright(profile == null ? image : PngProfile.applied(image, profile), orientation);
        });
    }

    /**
     * Width and height of the upright picture, from its header alone.
     *
     * @throws BadInput as {@link #read}, as far as the header tells
     */
    public static Dimension size(Path file) {
        if (svg(file)) {
            return SvgPicture.size(file);
        }
        return open(file, in -> {
            boolean turned = ExifOrientation.of(in) >= 5;
            return first(in, file, reader -> {
                int index = largest(reader);
                int w = reader.getWidth(index);
                int h = reader.getHeight(index);
                check(w, h, file);
                return new Dimension(turned ? h : w, turned ? w : h);
            });
        });
    }

    @FunctionalInterface
    private interface Step<A, B> {
        B of(A a) throws IOException;
    }

    private static boolean svg(Path file) {
        try {
            return Files.isRegularFile(file) && SvgPicture.looksLike(file);
        } catch (IOException e) {
            return false; // what is wrong with it, reading it will say
        }
    }

    private static <T> T open(Path file, Step<ImageInputStream, T> step) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("读不了“" + file + "”：" + (Files.exists(file) ? "不是普通文件" : "没有这个文件") + "。请检查文件名。");
        }
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            return step.of(in);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof BadInput b) {
                throw b;
            }
            throw new BadInput("读不了“" + file + "”：" + (Files.isReadable(file) ? "文件已损坏或不完整" : "没有读取权限") + "。请换一个文件。", e);
        } catch (OutOfMemoryError e) {
            throw new BadInput("“" + file + "”太大，内存放不下：请先缩小，或设 DANQING_MEMORY=4g 再试。", e);
        }
    }

    /** What the first reader gives that manages to: some formats have no mark of their own and are guessed. */
    private static <T> T first(ImageInputStream in, Path file, Step<ImageReader, T> step) throws IOException {
        Exception problem = null;
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try {
                in.seek(0);
                reader.setInput(in, false, false);
                return step.of(reader);
            } catch (BadInput e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                problem = problem == null ? e : problem;
            } finally {
                reader.dispose();
            }
        }
        if (problem == null) {
            throw new BadInput("“" + file + "”不是认得的图片：请给出 JPEG、PNG、TIFF、WebP、PSD、BMP、GIF、TGA 或 SVG。");
        }
        throw new IOException(problem);
    }

    private static void check(long w, long h, Path file) {
        if (w * h > MOST_PIXELS) {
            throw new BadInput("“" + file + "”有 " + w + "×" + h + " 像素，超过四亿：请先缩小再来。");
        }
        if (w < LEAST_SIDE || h < LEAST_SIDE) {
            throw new BadInput("“" + file + "”只有 " + w + "×" + h + " 像素，看不出画什么：每边至少 " + LEAST_SIDE + " 像素。");
        }
    }

    private static BufferedImage decode(ImageReader reader, Path file) throws IOException {
        int index = largest(reader);
        long w = reader.getWidth(index);
        long h = reader.getHeight(index);
        check(w, h, file);
        ImageReadParam param = reader.getDefaultReadParam();
        int every = (int) Math.ceil(Math.sqrt(w * h / PLENTY));
        if (every > 1) {
            param.setSourceSubsampling(every, every, 0, 0);
        }
        return reader.read(index, param);
    }

    /** Icons come in several sizes. */
    private static int largest(ImageReader reader) throws IOException {
        int best = 0;
        if (ICONS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            int n = Math.min(MOST_ICONS, reader.getNumImages(true));
            for (int i = 1; i < n; i++) {
                if (reader.getWidth(i) > reader.getWidth(best)) {
                    best = i;
                }
            }
        }
        return best;
    }

    /** 8-bit sRGB over the ground. */
    private static BufferedImage opaque(BufferedImage image, Color ground) {
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY && image.getRaster().getNumBands() <= 2) {
            return grey(image, ground);
        }
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        g.setColor(ground);
        g.fillRect(0, 0, out.getWidth(), out.getHeight());
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return out;
    }

    /** Grey values as they are stored: Java takes its grey space for linear, files mean the curve of sRGB. */
    private static BufferedImage grey(BufferedImage image, Color ground) {
        Raster r = image.getRaster();
        int w = image.getWidth();
        int h = image.getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        float most = (1 << Math.min(16, image.getColorModel().getComponentSize(0))) - 1;
        boolean floats = r.getTransferType() == java.awt.image.DataBuffer.TYPE_FLOAT;
        float[] row = new float[w * r.getNumBands()];
        for (int y = 0; y < h; y++) {
            r.getPixels(0, y, w, 1, row);
            for (int x = 0; x < w; x++) {
                float v = row[x * r.getNumBands()] / (floats ? 1 : most);
                float a = r.getNumBands() == 2 ? row[x * 2 + 1] / (floats ? 1 : most) : 1;
                out.setRGB(x, y, level(v, a, ground.getRed()) << 16 | level(v, a, ground.getGreen()) << 8 | level(v, a, ground.getBlue()));
            }
        }
        return out;
    }

    private static int level(float v, float a, int ground) {
        return Math.clamp(Math.round(255 * v * a + ground * (1 - a)), 0, 255);
    }

    private static BufferedImage upright(BufferedImage im, int orientation) {
        if (orientation == 1) {
            return im;
        }
        int w = im.getWidth();
        int h = im.getHeight();
        boolean turned = orientation >= 5;
        AffineTransform t = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage out = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.drawImage(im, t, null);
        g.dispose();
        return out;
    }
}
