package danqing.engine.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import danqing.engine.job.BadInput;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Drawings in SVG, set as pictures. Nothing outside the file is loaded; entities, nesting, paths and time are limited. */
final class SvgPicture {
    private static final int MOST_BYTES = 32 << 20;
    private static final int HEAD = 4096;
    /** Long side at which a drawing is set: its own units say nothing about pixels. */
    private static final int LONG_SIDE = 1600;
    private static final DocumentLimits LIMITS = new DocumentLimits(60, 12, 200_000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private SvgPicture() {}

    /** Whether the file's first bytes are those of an SVG document. */
    static boolean looksLike(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String s = new String(head, StandardCharsets.UTF_8).stripLeading();
        return (s.startsWith("<") || s.startsWith("\ufeff<")) && s.contains("<svg");
    }

    /** @throws BadInput when the drawing is damaged, has no extent, or asks for too much */
    static Dimension size(Path file) {
        return size(document(file), file);
    }

    /**
     * The drawing over a ground, its long side {@value #LONG_SIDE} pixels.
     *
     * @throws BadInput as {@link #size}
     */
    static BufferedImage read(Path file, Color ground) {
        SVGDocument document = document(file);
        Dimension d = size(document, file);
        BufferedImage out = new BufferedImage(d.width, d.height, BufferedImage.TYPE_INT_RGB);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("svg").start(() -> {
            Graphics2D g = out.createGraphics();
            try {
                g.setColor(ground);
                g.fillRect(0, 0, d.width, d.height);
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, d.width, d.height));
                done.complete(null);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                done.completeExceptionally(e);
            } finally {
                g.dispose();
            }
        });
        try {
            done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return out;
        } catch (TimeoutException e) {
            throw new BadInput("“" + file + "”画了 " + PATIENCE.toSeconds() + " 秒还没画完：这个 SVG 太复杂，请先导出成 PNG。", e);
        } catch (ExecutionException e) {
            throw damaged(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw damaged(file, e);
        }
    }

    private static SVGDocument document(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput("“" + file + "”超过 " + (MOST_BYTES >> 20) + " MiB：请先化简，或导出成 PNG。");
            }
            byte[] all = Files.readAllBytes(file);
            if (new String(all, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
                throw new BadInput("“" + file + "”里定义了 XML 实体，为安全不读：请另存为普通 SVG，或导出成 PNG。");
            }
            LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).documentLimits(LIMITS).build();
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(all), null, context);
            if (document == null) {
                throw damaged(file, null);
            }
            return document;
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(file, e);
        }
    }

    private static Dimension size(SVGDocument document, Path file) {
        double w = document.size().width;
        double h = document.size().height;
        if (!(w > 0 && h > 0) || !Double.isFinite(w) || !Double.isFinite(h) || Math.max(w, h) / Math.min(w, h) > 50) {
            throw new BadInput("“" + file + "”没有可用的宽高：请在 SVG 里写明 width、height 或 viewBox。");
        }
        double k = LONG_SIDE / Math.max(w, h);
        return new Dimension((int) Math.max(16, Math.round(w * k)), (int) Math.max(16, Math.round(h * k)));
    }

    private static BadInput damaged(Path file, Throwable why) {
        return new BadInput("读不了“" + file + "”：SVG 已损坏或不完整。请换一个文件，或导出成 PNG。", why);
    }
}
