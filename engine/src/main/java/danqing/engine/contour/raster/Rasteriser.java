package danqing.engine.contour.raster;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.scene.SemanticClass;
import danqing.styles.Palette;
import danqing.styles.Pigment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Carries out the marks of a contour on the three rasters of the painters, for any region at any scale. Works band by band on all cores; a pixel's
 * value does not depend on the region or the band it is computed in.
 */
public final class Rasteriser implements RasterSource {
    private static final int BAND = 128;
    /** Depth from which on things stand before the fog. */
    private static final float NEAR = .42f;
    private static final int CLASSES = SemanticClass.values().length;
    private static final ThreadLocal<Coverage> COVERAGE = ThreadLocal.withInitial(Coverage::new);
    private final Contour contour;
    private final Palette palette;
    private final float scale;
    private final EmptyPicture empty;
    private final List<Item> items = new ArrayList<>();

    /** A mark with its group's depth and class and its box in pixels. */
    private record Item(Mark mark, float depth, int semantic, float x0, float y0, float x1, float y1) {
        Item in(SemanticClass c) {
            return new Item(mark, depth, c.ordinal(), x0, y0, x1, y1);
        }
    }

    /** @param scale pixels per canvas unit */
    public Rasteriser(Contour contour, Palette palette, double scale) {
        this.contour = contour;
        this.palette = palette.under(EmptyPicture.choice(contour));
        this.scale = (float) scale;
        empty = new EmptyPicture(contour, this.palette, this.scale);
        Casts casts = this.palette.sky().isEmpty() ? null : new Casts(contour, empty.disc());
        for (Group g : contour.groups()) {
            if (casts != null) {
                casts.shadows(g).forEach(w -> items.add(box(w, g)));
                casts.mirrored(g).forEach(w -> items.add(box(w, g).in(SemanticClass.WATER)));
            }
            for (Mark m : g.marks()) {
                items.add(box(m, g));
            }
        }
    }

    /** The whole work; its pixel size is the contour's size times the scale, rounded. */
    public Rasters whole() {
        return region(0, 0, Math.round(contour.width() * scale), Math.round(contour.height() * scale));
    }

    /** A region in pixels of the whole work; it may reach beyond the picture. Width and height must be multiples of 4 and so must x and y. */
    @Override
    public Rasters region(int x, int y, int width, int height) {
        int n4 = width / 4 * (height / 4);
        return region(x, y, width, height,
                new Rasters(x, y, width, height, new float[width * height], new float[3 * width * height], new float[CLASSES * n4]));
    }

    /** As {@link #region(int, int, int, int)}, into arrays that are there already and at least as large. */
    @Override
    public Rasters region(int x, int y, int width, int height, Rasters r) {
        int n4 = width / 4 * (height / 4);
        Arrays.fill(r.line(), 1);
        Arrays.fill(r.wash(), 1);
        Arrays.fill(r.semantics(), 0);
        Arrays.fill(r.semantics(), 0, n4, 1);
        int bands = (height + BAND - 1) / BAND;
        IntStream.range(0, bands).parallel().forEach(b -> new Band(r, b * BAND, Math.min(height, (b + 1) * BAND)).run());
        return r;
    }

    private Item box(Mark mark, Group g) {
        float[] xs;
        float[] ys;
        float pad;
        switch (mark) {
            case Stroke s -> {
                xs = s.x();
                ys = s.y();
                float h = 0;
                for (float v : s.halfWidth()) {
                    h = Math.max(h, v);
                }
                pad = h + 3 * s.soft();
            }
            case Wash w -> {
                xs = w.x();
                ys = w.y();
                pad = 3 * w.soft();
            }
            case Clear c -> {
                xs = c.x();
                ys = c.y();
                pad = 3 * c.soft();
            }
            case Backdrop b -> {
                return new Item(mark, 1, 0, -1e9f, -1e9f, 1e9f, 1e9f);
            }
        }
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            x0 = Math.min(x0, xs[i]);
            x1 = Math.max(x1, xs[i]);
            y0 = Math.min(y0, ys[i]);
            y1 = Math.max(y1, ys[i]);
        }
        return new Item(mark, g.depth(), g.semantic().ordinal(), (x0 - pad) * scale - 1, (y0 - pad) * scale - 1, (x1 + pad) * scale + 1,
                (y1 + pad) * scale + 1);
    }

    /** Rows {@code from}…{@code to} of the region, all marks in order. */
    private final class Band {
        private final Rasters r;
        private final int from;
        private final int to;
        private final boolean[] mass;
        private final Coverage cov = COVERAGE.get();
        private final int plane;
        private final float[] rgb = new float[3];
        private final float[] rgb2 = new float[3];

        Band(Rasters r, int from, int to) {
            this.r = r;
            this.from = from;
            this.to = to;
            mass = new boolean[r.width() * (to - from)];
            plane = r.width() * r.height();
        }

        void run() {
            int top = r.y() + from;
            int bottom = r.y() + to;
            boolean veiled = false;
            for (Item it : items) {
                if (!veiled && it.depth < NEAR) {
                    empty.fog(r, from, to);                 // between what is far and what is near
                    veiled = true;
                }
                if (it.y1 > top && it.y0 < bottom && it.x1 > r.x() && it.x0 < r.x() + r.width()) {
                    switch (it.mark) {
                        case Stroke s -> stroke(s, it);
                        case Wash w -> wash(w, it);
                        case Clear c -> clear(c, it);
                        case Backdrop b -> empty.lay(r, from, to, b);
                    }
                }
            }
            if (!veiled) {
                empty.fog(r, from, to);                     // nothing is near
            }
        }

        /** Opens the coverage window: the mark's box within this band, with room for its blur. */
        private void open(Item it, float soft) {
            int pad = (int) Math.ceil(3 * soft * scale) + 1;
            int x0 = Math.max((int) Math.floor(it.x0), r.x() - pad);
            int x1 = Math.min((int) Math.ceil(it.x1), r.x() + r.width() + pad);
            int y0 = Math.max((int) Math.floor(it.y0), r.y() + from - pad);
            int y1 = Math.min((int) Math.ceil(it.y1), r.y() + to + pad);
            cov.open(x0, y0, Math.max(1, x1 - x0), Math.max(1, y1 - y0));
        }

        private void polygon(float[] xs, float[] ys) {
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                cov.edge(xs[j] * scale, ys[j] * scale, xs[i] * scale, ys[i] * scale, 1);
            }
            cov.sum(1);
        }

        private void quad(float ax, float ay, float bx, float by, float cx, float cy, float dx, float dy, float weight) {
            float area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay) + (cx - ax) * (dy - ay) - (dx - ax) * (cy - ay);
            float w = area < 0 ? weight : -weight;
            cov.edge(ax, ay, bx, by, w);
            cov.edge(bx, by, cx, cy, w);
            cov.edge(cx, cy, dx, dy, w);
            cov.edge(dx, dy, ax, ay, w);
        }

        private void stroke(Stroke s, Item it) {
            open(it, s.soft());
            float[] xs = s.x();
            float[] ys = s.y();
            int n = xs.length;
            float most = 0;
            float plx = 0;
            float ply = 0;
            float prx = 0;
            float pry = 0;
            for (int i = 0; i < n; i++) {
                int a = Math.max(0, i - 1);
                int b = Math.min(n - 1, i + 1);
                float dx = xs[b] - xs[a];
                float dy = ys[b] - ys[a];
                float l = Math.max(1e-6f, (float) Math.sqrt(dx * dx + dy * dy));
                float h = s.halfWidth()[i];
                float nx = dy / l * h;
                float ny = -dx / l * h;
                float lx = (xs[i] + nx) * scale;
                float ly = (ys[i] + ny) * scale;
                float rx = (xs[i] - nx) * scale;
                float ry = (ys[i] - ny) * scale;
                float t = s.tone()[i];
                most = Math.max(most, t);
                if (i > 0) {
                    quad(plx, ply, lx, ly, rx, ry, prx, pry, .5f * (t + s.tone()[i - 1]));
                }
                if ((i == 0 || i == n - 1) && h * scale > .7f) {
                    float ex = dx / l * h * (i == 0 ? -1 : 1) * scale;
                    float ey = dy / l * h * (i == 0 ? -1 : 1) * scale;
                    cap(xs[i] * scale, ys[i] * scale, nx * scale, ny * scale, ex, ey, t);
                }
                plx = lx;
                ply = ly;
                prx = rx;
                pry = ry;
            }
            cov.sum(Math.max(most, .001f));
            cov.blur(s.soft() * scale);
            paint(s.pigment(), it, 1, null, s.toLine(), s.toWash(), s.onMass(), false);
        }

        /** Half a disc beyond an end, as a fan of four triangles. */
        private void cap(float x, float y, float nx, float ny, float ex, float ey, float tone) {
            float px = x + nx;
            float py = y + ny;
            for (int k = 1; k <= 4; k++) {
                float c = (float) Math.cos(Math.PI * k / 4);
                float s = (float) Math.sin(Math.PI * k / 4);
                float qx = x + nx * c + ex * s;
                float qy = y + ny * c + ey * s;
                float area = (px - x) * (qy - y) - (qx - x) * (py - y);
                float w = area < 0 ? tone : -tone;
                cov.edge(x, y, px, py, w);
                cov.edge(px, py, qx, qy, w);
                cov.edge(qx, qy, x, y, w);
                px = qx;
                py = qy;
            }
        }

        private void wash(Wash w, Item it) {
            open(it, w.soft());
            polygon(w.x(), w.y());
            cov.blur(w.soft() * scale);
            paint(w.pigment(), it, w.tone(), w.fade(), w.toLine(), 1, false, true);
        }

        /** Lays the coverage as line and wash of a pigment. */
        private void paint(Pigment p, Item it, float tone, danqing.engine.contour.vector.Gradient fade, float toLine, float toWash, boolean onMass,
                boolean area) {
            boolean glaze = p.glazes() || palette.transparent();
            float density = palette.density(p);
            palette.colour(p, it.depth, rgb);
            float line = toLine * (p.glazes() || palette.transparent() ? density : .15f);
            float wash = p.glazes() || area ? toWash : palette.transparent() ? toWash : Math.max(toWash, .9f);
            float strength = glaze ? density * palette.glaze(p) : 1;
            int w = r.width();
            int s = cov.stride();
            int y0 = Math.max(cov.y, r.y() + from);
            int y1 = Math.min(cov.y + cov.height, r.y() + to);
            int x0 = Math.max(cov.x, r.x());
            int x1 = Math.min(cov.x + cov.width, r.x() + w);
            float[] L = r.line();
            float[] W = r.wash();
            float r0 = rgb[0];
            float g0 = rgb[1];
            float b0 = rgb[2];
            for (int yy = y0; yy < y1; yy++) {
                int o = (yy - cov.y) * s - cov.x;
                int k = (yy - r.y()) * w - r.x();
                for (int xx = x0; xx < x1; xx++) {
                    float m = cov.a[o + xx];
                    if (m < .002f || onMass && !mass[k + xx - from * w]) {
                        continue;
                    }
                    m *= tone;
                    if (fade != null) {
                        m *= fade.at((xx + .5f) / scale, (yy + .5f) / scale);
                    }
                    int i = k + xx;
                    L[i] *= 1 - m * line;
                    float a = m * wash * strength;
                    if (a > .001f) {
                        if (glaze) {
                            W[i] *= 1 - a * (1 - r0);
                            W[i + plane] *= 1 - a * (1 - g0);
                            W[i + 2 * plane] *= 1 - a * (1 - b0);
                        } else {
                            W[i] += (r0 - W[i]) * a;
                            W[i + plane] += (g0 - W[i + plane]) * a;
                            W[i + 2 * plane] += (b0 - W[i + 2 * plane]) * a;
                        }
                    }
                }
            }
            if (p != Pigment.SHADE && p != Pigment.HALO && !onMass && !it.mark.getClass().equals(Backdrop.class)) {
                semantics(it.semantic, tone * (area ? 1 : .9f));
            }
        }

        private void clear(Clear c, Item it) {
            open(it, c.soft());
            polygon(c.x(), c.y());
            cov.blur(c.soft() * scale);
            boolean ink = palette.transparent();
            palette.colour(c.body(), it.depth, rgb);
            palette.colour(c.foot(), it.depth, rgb2);
            float[] mist = palette.mist();
            float left = 1 - c.left();
            float span = Math.max(1, it.y1 - it.y0);
            int w = r.width();
            int s = cov.stride();
            int y0 = Math.max(cov.y, r.y() + from);
            int y1 = Math.min(cov.y + cov.height, r.y() + to);
            int x0 = Math.max(cov.x, r.x());
            int x1 = Math.min(cov.x + cov.width, r.x() + w);
            float[] L = r.line();
            float[] W = r.wash();
            for (int yy = y0; yy < y1; yy++) {
                int o = (yy - cov.y) * s - cov.x;
                int k = (yy - r.y()) * w - r.x();
                float down = Math.clamp((yy - it.y0) / span, 0, 1);
                float cr = rgb[0] + (rgb2[0] - rgb[0]) * down;
                float cg = rgb[1] + (rgb2[1] - rgb[1]) * down;
                float cb = rgb[2] + (rgb2[2] - rgb[2]) * down;
                for (int xx = x0; xx < x1; xx++) {
                    float m = cov.a[o + xx];
                    if (m < .002f) {
                        continue;
                    }
                    float ux = (xx + .5f) / scale;
                    float uy = (yy + .5f) / scale;
                    if (c.opacity() != null) {
                        m *= c.opacity().at(ux, uy);
                        cov.a[o + xx] = m;
                    }
                    int i = k + xx;
                    L[i] += (1 - L[i]) * m;
                    float pr = left;
                    float pg = left;
                    float pb = left;
                    if (!ink) {
                        float v = c.dissolve() == null ? 1 : c.dissolve().at(ux, uy);
                        pr = (mist[0] + (cr - mist[0]) * v) * left;
                        pg = (mist[1] + (cg - mist[1]) * v) * left;
                        pb = (mist[2] + (cb - mist[2]) * v) * left;
                    }
                    W[i] += (pr - W[i]) * m;
                    W[i + plane] += (pg - W[i + plane]) * m;
                    W[i + 2 * plane] += (pb - W[i + 2 * plane]) * m;
                    if (c.solid() && m > .5f) {
                        mass[i - from * w] = true;
                    }
                }
            }
            semantics(it.semantic, 1);
        }

        /** Moves the class maps of covered 4 × 4 blocks towards the mark's class. */
        private void semantics(int cls, float tone) {
            int w4 = r.width() / 4;
            int n4 = w4 * (r.height() / 4);
            int s = cov.stride();
            float[] S = r.semantics();
            int by0 = Math.max(from, cov.y - r.y()) >> 2;
            int by1 = (Math.min(to, cov.y + cov.height - r.y()) + 3) >> 2;
            int bx0 = Math.max(0, cov.x - r.x()) >> 2;
            int bx1 = Math.min(w4, (cov.x + cov.width - r.x() + 3) >> 2);
            for (int by = by0; by < Math.min(by1, to >> 2); by++) {
                for (int bx = bx0; bx < bx1; bx++) {
                    float t = 0;
                    for (int j = 0; j < 4; j++) {
                        int yy = by * 4 + j + r.y() - cov.y;
                        if (yy < 0 || yy >= cov.height) {
                            continue;
                        }
                        for (int i = 0; i < 4; i++) {
                            int xx = bx * 4 + i + r.x() - cov.x;
                            if (xx >= 0 && xx < cov.width) {
                                t += cov.a[yy * s + xx];
                            }
                        }
                    }
                    t *= tone / 16;
                    if (t > .02f) {
                        t = Math.min(1, t);
                        int k = by * w4 + bx;
                        for (int c = 0; c < CLASSES; c++) {
                            S[c * n4 + k] *= 1 - t;
                        }
                        S[cls * n4 + k] += t;
                    }
                }
            }
        }
    }
}
