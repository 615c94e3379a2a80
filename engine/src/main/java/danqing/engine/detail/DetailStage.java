package danqing.engine.detail;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.vector.Contour;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Networks;
import danqing.engine.onnx.Tensor;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.pack.PackProblem;
import danqing.styles.Palette;
import danqing.styles.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Contour → Painting (细节): rasterises the contour tile by tile, runs the style's expert on each tile, lays the result on its paper. Memory does not
 * grow with the work beyond the picture itself.
 */
public final class DetailStage {
    /** Short side of the coarse preview, px. */
    private static final int PREVIEW = 320;
    private static final int THUMB = 64;
    private final EmbeddedPack pack;
    private final Networks networks;

    public DetailStage(EmbeddedPack pack, Networks networks) {
        this.pack = pack;
        this.networks = networks;
    }

    /**
     * @param width    pixels; the contour is scaled to the width
     * @param height   pixels
     * @param previews told (picture so far, share done); the first call shows the whole work coarsely, later ones have finished tiles laid over it (of a mix only the last)
     */
    public Painting paint(Contour contour, Style style, int width, int height, long seed, Cancellation cancellation,
            BiConsumer<BufferedImage, Double> previews) {
        return paint(Underdrawing.of(contour), Mix.of(style), width, height, seed, cancellation, previews);
    }

    /**
     * Paints over any underdrawing, in one style or several.
     *
     * @param width    pixels; the underdrawing is scaled to the width
     * @param height   pixels
     * @param previews told (picture so far, share done); the first call shows the whole work coarsely, later ones have finished tiles laid over it (of a mix only the last)
     */
    public Painting paint(Underdrawing drawing, Mix mix, int width, int height, long seed, Cancellation cancellation,
            BiConsumer<BufferedImage, Double> previews) {
        return paint(drawing, mix, null, width, height, seed, cancellation, previews);
    }

    /** Likewise, on a chosen sheet; for a woven one ({@link Ageing}) the painting comes out on white. */
    public Painting paint(Underdrawing drawing, Mix mix, Sheet sheet, int width, int height, long seed, Cancellation cancellation,
            BiConsumer<BufferedImage, Double> previews) {
        int shortSide = Math.min(width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        if (shortSide > PREVIEW * 3 / 2) {
            double k = (double) PREVIEW / shortSide;
            BufferedImage small = new BufferedImage((int) Math.round(width * k), (int) Math.round(height * k), BufferedImage.TYPE_INT_RGB);
            run(drawing, mix, sheet, small, seed, cancellation, (i, p) -> { });
            previews.accept(small, 0.0);
            ground(image, small);
        } else {
            ground(image, null);
        }
        run(drawing, mix, sheet, image, seed, cancellation, previews);
        return new Painting(image, mix.dominant().id(), seed);
    }

    /** What lies where no tile is finished yet: the coarse work, enlarged, or bare paper; every tile replaces it. */
    private static void ground(BufferedImage image, BufferedImage coarse) {
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            if (coarse != null) {
                g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
                g.drawImage(coarse, 0, 0, image.getWidth(), image.getHeight(), null);
            }
        } finally {
            g.dispose();
        }
    }

    /** Where a work of that format is painted: distance inside the painted area of a pixel, px, negative outside. */
    public static DoubleBinaryOperator area(Underdrawing drawing, Style style, int width, int height, long seed) {
        return new Outline(drawing.outline(), width, height, style.margin(), seed)::inside;
    }

    /** The colours of a style in the contour's light. */
    public static Palette palette(Contour contour, Style style) {
        var s = contour.setting();
        return style.palette(s.season().name(), s.hour().name(), s.weather().name());
    }

    private void run(Underdrawing drawing, Mix mix, Sheet sheet, BufferedImage image, long seed, Cancellation cancellation,
            BiConsumer<BufferedImage, Double> previews) {
        int width = image.getWidth();
        int height = image.getHeight();
        Style first = mix.dominant();
        if (mix.single()) {
            Expert e = Expert.choose(pack, networks, first.expert(), Math.min(width, height));
            layer(e, 0, null, drawing, first, first, sheet != null && sheet.woven() ? new Paper("none", "#ffffff", 5) : paper(e, first), image, seed, cancellation, previews);
            return;
        }
        Gate gate = new Gate(mix, drawing, width, height);
        BufferedImage[] layers = new BufferedImage[gate.count()];
        Blend.Sheet[] sheets = new Blend.Sheet[gate.count()];
        for (int i = 0; i < layers.length; i++) {
            if (gate.speaks(i, 0, 0, width, height)) {
                Style style = gate.style(i);
                Expert e = Expert.choose(pack, networks, style.expert(), Math.min(width, height));
                layers[i] = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                sheets[i] = sheet(e, style, mix);
                int before = i;
                layer(e, i, gate, drawing, style, first, new Paper("none", "#ffffff", 5), layers[i], seed, cancellation,
                        (im, done) -> previews.accept(image, Math.min(.999, (before + done) / layers.length))); // a layer alone is full of holes
            }
        }
        gate.spread(Math.max(1, (int) Math.round(width / drawing.width() * 1.4)));
        cancellation.check();
        Blend.lay(layers, gate, sheets, image);
        previews.accept(image, 1.0);
    }

    private static Paper paper(Expert e, Style style) {
        return new Paper(e.paper() ? "none" : style.paper(), e.paper() ? "#ffffff" : style.paperColour(), 5);
    }

    /**
     * The sheet of a mixed work: the papers of the styles mixed over the whole picture, in their shares. A paler sheet never lightens what an expert
     * painted on its own.
     */
    private static Blend.Sheet sheet(Expert e, Style style, Mix mix) {
        int n = mix.shares().size();
        Paper[] papers = new Paper[n];
        double[] shares = new double[n];
        float[] density = new float[3];
        int k = 0;
        for (var m : mix.shares().entrySet()) {
            papers[k] = new Paper(m.getKey().paper(), m.getKey().paperColour(), 5);
            shares[k] = m.getValue();
            for (int c = 0; c < 3; c++) {
                density[c] -= (float) (shares[k] * Math.log(papers[k].colour()[c]));
            }
            k++;
        }
        if (!e.paper()) {
            return new Blend.Sheet(density, papers, shares);
        }
        float[] own = new Paper("none", style.paperColour(), 5).colour();
        for (int c = 0; c < 3; c++) {
            density[c] = Math.max(0, density[c] + (float) Math.log(own[c]));
        }
        return new Blend.Sheet(density, new Paper[0], new double[0]);
    }

    /** One expert's picture: the whole work, or with a gate those tiles where the style has a say. */
    private void layer(Expert e, int index, Gate gate, Underdrawing drawing, Style style, Style frame, Paper paper, BufferedImage image, long seed,
            Cancellation cancellation, BiConsumer<BufferedImage, Double> previews) {
        int width = image.getWidth();
        int height = image.getHeight();
        RasterSource source = drawing.rasters(style, width / (double) drawing.width());
        RasterSource around = gate != null && gate.thingsOnly(index) ? drawing.rasters(frame, width / (double) drawing.width()) : null;
        Outline outline = new Outline(drawing.outline(), width, height, frame.margin(), seed);
        NoiseField noise = new NoiseField(seed);
        Tensor whole = Tensor.of(thumbnail(drawing, style), 1, 4, THUMB, THUMB);
        TileBuffers buffers = new TileBuffers();
        int stepX = step(e, width);
        int stepY = step(e, height);
        int tiles = ((width + stepX - 1) / stepX) * ((height + stepY - 1) / stepY);
        int done = 0;
        for (int y = 0; y < height; y += stepY) {
            for (int x = 0; x < width; x += stepX) {
                cancellation.check();
                if (gate == null || gate.speaks(index, x, y, stepX, stepY)) {
                    tile(e, index, gate, source, around, outline, noise, paper, whole, buffers, image, x, y, stepX, stepY, cancellation);
                }
                previews.accept(image, (double) ++done / tiles);
            }
        }
    }

    /** Loads what a work of that size will need, so that it is ready when the drawing is. */
    public void prepare(Style style, int width, int height) {
        Expert.choose(pack, networks, style.expert(), Math.min(width, height));
    }

    /** Inner tile along one axis: as few equal tiles as fit, rounded up to what the graph asks for. */
    private static int step(Expert e, int extent) {
        if (e.fixed()) {
            return e.tile() / e.align() * e.align();
        }
        int unit = lcm(e.align(), 64);
        if (extent <= e.tile() + 2 * e.overlap()) {
            return ceil64(extent);
        }
        int n = (int) Math.ceil((double) extent / e.tile());
        return (int) (Math.ceil((double) extent / n / unit) * unit);
    }

    private static int lcm(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int t = x % y;
            x = y;
            y = t;
        }
        return a / x * b;
    }

    private void tile(Expert e, int index, Gate gate, RasterSource source, RasterSource around, Outline outline, NoiseField noise, Paper paper, Tensor whole,
            TileBuffers buffers, BufferedImage image, int x0, int y0, int stepX, int stepY, Cancellation cancellation) {
        int o = e.overlap();
        int left = e.fixed() ? x0 - o : Math.max(0, x0 - o);
        int top = e.fixed() ? y0 - o : Math.max(0, y0 - o);
        int w = e.fixed() ? e.tile() + 2 * o : ceil64(Math.min(image.getWidth(), x0 + stepX + o) - left);
        int h = e.fixed() ? e.tile() + 2 * o : ceil64(Math.min(image.getHeight(), y0 + stepY + o) - top);
        Rasters r = source.region(left, top, w, h, buffers.rasters(left, top, w, h));
        cancellation.check();
        int cols = Math.min(stepX, image.getWidth() - x0);
        int rows = Math.min(stepY, image.getHeight() - y0);
        if (gate != null && index == 0) {
            gate.drawn(r.line(), w, x0 - left, y0 - top, x0, y0, cols, rows);
        } else if (gate != null) {
            gate.unruled(index, r.line(), left, top, w, h);
            if (around != null) {
                gate.surround(index, r.wash(), around.region(left, top, w, h).wash(), left, top, w, h);
            }
        }
        Map<String, Tensor> in = new LinkedHashMap<>();
        in.put("line", Tensor.of(r.line(), 1, 1, h, w));
        in.put("wash", Tensor.of(r.wash(), 1, 3, h, w));
        in.put("semantics", Tensor.of(r.semantics(), 1, 12, h / 4, w / 4));
        if (e.network().inputs().contains("noise")) {
            noise.fill(left, top, w, h, buffers.noise(w, h));
            in.put("noise", Tensor.of(buffers.noise(w, h), 1, 2, h, w));
        }
        if (e.network().inputs().contains("mask")) {
            outline.fill(left, top, w, h, buffers.mask(w, h));
            in.put("mask", Tensor.of(buffers.mask(w, h), 1, 1, h, w));
        }
        in.put("whole", whole);
        Tensor out = e.network().run(in, cancellation).get("painting");
        if (out == null || out.shape().length != 4 || out.shape()[2] != h || out.shape()[3] != w) {
            throw new PackProblem("画师模型 " + e.network().name() + " 的输出不合约定：请重新安装。");
        }
        lay(out.floats(), w, h, x0 - left, y0 - top, paper, image, x0, y0, cols, rows);
    }

    /** Puts the inner part of a painted tile on its paper and into the picture. */
    private static void lay(FloatBuffer rgb, int w, int h, int dx, int dy, Paper paper, BufferedImage image, int x0, int y0, int cols, int rows) {
        int[] px = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int plane = w * h;
        float[] sheet = paper.colour();
        IntStream.range(0, rows).parallel().forEach(j -> {
            int q = (y0 + j) * image.getWidth() + x0;
            int p = (dy + j) * w + dx;
            float[] relief = paper.relief(x0, y0 + j, cols);
            for (int i = 0; i < cols; i++) {
                int v = 0;
                for (int k = 0; k < 3; k++) {
                    v = v << 8 | (int) (255 * Math.clamp(rgb.get(p + i + k * plane) * sheet[k] * (1 + relief[i]), 0, 1) + .5f);
                }
                px[q + i] = v;
            }
        });
    }

    private static int ceil64(int v) {
        return (v + 63) / 64 * 64;
    }

    /** The whole work at 64 × 64, wash then line. */
    private static float[] thumbnail(Underdrawing drawing, Style style) {
        double scale = 192.0 / Math.min(drawing.width(), drawing.height());
        int w = (int) Math.round(drawing.width() * scale) / 4 * 4;
        int h = (int) Math.round(drawing.height() * scale) / 4 * 4;
        Rasters r = drawing.rasters(style, scale).region(0, 0, w, h);
        float[] out = new float[4 * THUMB * THUMB];
        for (int y = 0; y < THUMB; y++) {
            int ya = y * h / THUMB;
            int yb = Math.max(ya + 1, (y + 1) * h / THUMB);
            for (int x = 0; x < THUMB; x++) {
                int xa = x * w / THUMB;
                int xb = Math.max(xa + 1, (x + 1) * w / THUMB);
                float[] sum = new float[4];
                for (int j = ya; j < yb; j++) {
                    for (int i = xa; i < xb; i++) {
                        for (int k = 0; k < 3; k++) {
                            sum[k] += r.wash()[k * w * h + j * w + i];
                        }
                        sum[3] += r.line()[j * w + i];
                    }
                }
                for (int k = 0; k < 4; k++) {
                    out[k * THUMB * THUMB + y * THUMB + x] = sum[k] / ((yb - ya) * (xb - xa));
                }
            }
        }
        return out;
    }
}
