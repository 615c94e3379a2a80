package danqing.ui.library;

import danqing.engine.image.AtomicFile;
import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Workshop;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Small pictures of files: asked for when seen, made in the background, kept in memory and in a cache folder. */
public final class Thumbnails {
    /** Longest side, px. */
    public static final int SIDE = 240;
    private static final int KEPT = 400;
    private static final long MOST_PIXELS = 300_000_000;
    private final Workshop workshop;
    private final Path cache;
    private final Map<Path, Frame> memory = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Frame> eldest) {
            return size() > KEPT;
        }
    };

    public Thumbnails(Workshop workshop, Path cache) {
        this.workshop = workshop;
        this.cache = cache;
    }

    /** @param ready told on the window's thread, at once when it is known already; not told when the file is no picture */
    public void get(Path file, Consumer<Frame> ready) {
        get(file, () -> true, ready);
    }

    /**
     * As {@link #get(Path, Consumer)}, unless nobody looks any more when its turn comes: who scrolls past thousands waits for none of them.
     *
     * @param wanted asked on another thread; when false, {@code ready} is not told
     */
    public void get(Path file, BooleanSupplier wanted, Consumer<Frame> ready) {
        Frame f = memory.get(file);
        if (f != null) {
            ready.accept(f);
            return;
        }
        workshop.files(c -> wanted.getAsBoolean() ? Optional.of(load(file)) : Optional.<Frame>empty(), made -> made.ifPresent(frame -> {
            memory.put(file, frame);
            ready.accept(frame);
        }), e -> { });
    }

    private Frame load(Path file) throws IOException {
        String key = file.toAbsolutePath() + "|" + Files.getLastModifiedTime(file).toMillis() + "|" + Files.size(file);
        Path kept = cache.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".png");
        if (Files.isRegularFile(kept)) {
            BufferedImage im = ImageIO.read(kept.toFile());
            if (im != null) {
                return Frame.of(im);
            }
        }
        BufferedImage small = scale(read(file.toFile()));
        try {
            Files.createDirectories(cache);
            AtomicFile.write(kept, out -> ImageIO.write(small, "png", out));
        } catch (IOException | RuntimeException e) {
            // without a cache it is made again next time
        }
        return Frame.of(small);
    }

    /** Reads a picture coarsely, about twice the size needed. */
    private static BufferedImage read(File file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            var readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw new IOException("no picture: " + file);
            }
            ImageReader r = readers.next();
            try {
                r.setInput(in, true, true);
                long w = r.getWidth(0);
                long h = r.getHeight(0);
                if (w * h > MOST_PIXELS) {
                    throw new IOException("too large: " + file);
                }
                int step = (int) Math.max(1, Math.max(w, h) / (2 * SIDE));
                ImageReadParam p = r.getDefaultReadParam();
                p.setSourceSubsampling(step, step, 0, 0);
                return r.read(0, p);
            } finally {
                r.dispose();
            }
        }
    }

    /** Scales down to {@value #SIDE}. */
    public static BufferedImage scale(BufferedImage im) {
        double k = Math.min(1, (double) SIDE / Math.max(im.getWidth(), im.getHeight()));
        int w = Math.max(1, (int) Math.round(im.getWidth() * k));
        int h = Math.max(1, (int) Math.round(im.getHeight() * k));
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(im, 0, 0, w, h, null);
        } finally {
            g.dispose();
        }
        return out;
    }
}
