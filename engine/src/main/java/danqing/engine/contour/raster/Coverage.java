package danqing.engine.contour.raster;

import java.util.Arrays;

/**
 * Exact-area anti-aliasing: every edge adds its signed area to an accumulation buffer, one running sum per row gives the coverage. Edges carry a
 * weight, so the quads of a stroke may differ in tone and still join without seams. The window is {@code width × height} pixels at (x, y).
 */
final class Coverage {
    float[] a = new float[0];
    int x;
    int y;
    int width;
    int height;

    /** Starts an empty window. */
    void open(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        int n = (width + 2) * height;
        if (a.length < n) {
            a = new float[n + n / 2];
        } else {
            Arrays.fill(a, 0, n, 0);
        }
    }

    int stride() {
        return width + 2;
    }

    /** One edge of a closed outline, absolute pixels. */
    void edge(float ax, float ay, float bx, float by, float weight) {
        ax -= x;
        bx -= x;
        ay -= y;
        by -= y;
        if (ay == by) {
            return;
        }
        float dir = weight;
        if (ay > by) {
            float t = ax;
            ax = bx;
            bx = t;
            t = ay;
            ay = by;
            by = t;
            dir = -weight;
        }
        if (by <= 0 || ay >= height) {
            return;
        }
        float slope = (bx - ax) / (by - ay);
        float px = ax;
        if (ay < 0) {
            px -= ay * slope;
            ay = 0;
        }
        int last = Math.min(height, (int) Math.ceil(by));
        int s = width + 2;
        for (int row = (int) ay; row < last; row++) {
            float dy = Math.min(row + 1, by) - Math.max(row, ay);
            float next = px + slope * dy;
            float d = dy * dir;
            float l = Math.max(0, Math.min(width, Math.min(px, next)));
            float r = Math.max(0, Math.min(width, Math.max(px, next)));
            px = next;
            int li = (int) l;
            int ri = (int) Math.ceil(r);
            int o = row * s + li;
            if (ri <= li + 1) {
                float m = d * (.5f * (l + r) - li);
                a[o] += d - m;
                a[o + 1] += m;
            } else {
                float k = 1 / (r - l);
                float lf = l - li;
                float a0 = .5f * k * (1 - lf) * (1 - lf);
                float rf = r - ri + 1;
                float am = .5f * k * rf * rf;
                a[o] += d * a0;
                if (ri == li + 2) {
                    a[o + 1] += d * (1 - a0 - am);
                } else {
                    float a1 = k * (1.5f - lf);
                    a[o + 1] += d * (a1 - a0);
                    for (int i = 2; i < ri - li - 1; i++) {
                        a[o + i] += d * k;
                    }
                    float a2 = a1 + (ri - li - 3) * k;
                    a[o + ri - li - 1] += d * (1 - a2 - am);
                }
                a[o + ri - li] += d * am;
            }
        }
    }

    /** Turns edges into coverage 0…{@code max}. */
    void sum(float max) {
        int s = width + 2;
        for (int row = 0; row < height; row++) {
            float t = 0;
            int o = row * s;
            for (int i = 0; i < width; i++) {
                t += a[o + i];
                float v = Math.abs(t);
                a[o + i] = v > max ? max : v < 1e-4f ? 0 : v;
            }
        }
    }

    private float[] scratch = new float[0];

    /** Gaussian blur by three box blurs (Kutskir 2013), sigma in pixels; what lies outside the window counts as empty. */
    void blur(float sigma) {
        if (sigma < .4f) {
            return;
        }
        if (scratch.length < a.length) {
            scratch = new float[a.length];
        }
        double ideal = Math.sqrt(12 * sigma * sigma / 3 + 1);
        int lo = (int) ideal;
        lo -= lo % 2 == 0 ? 1 : 0;
        int m = (int) Math.round((12 * sigma * sigma - 3.0 * lo * lo - 12.0 * lo - 9) / (-4.0 * lo - 4));
        for (int pass = 0; pass < 3; pass++) {
            int r = (pass < m ? lo : lo + 2) / 2;
            if (r > 0) {
                rows(r);
                columns(r);
            }
        }
    }

    private void rows(int r) {
        int s = width + 2;
        float k = 1f / (2 * r + 1);
        for (int row = 0; row < height; row++) {
            int o = row * s;
            float t = 0;
            for (int i = 0; i < Math.min(r, width); i++) {
                t += a[o + i];
            }
            for (int i = 0; i < width; i++) {
                if (i + r < width) {
                    t += a[o + i + r];
                }
                scratch[o + i] = t * k;
                if (i - r >= 0) {
                    t -= a[o + i - r];
                }
            }
        }
    }

    private void columns(int r) {
        int s = width + 2;
        float k = 1f / (2 * r + 1);
        float[] t = new float[width];
        for (int j = 0; j < Math.min(r, height); j++) {
            for (int i = 0; i < width; i++) {
                t[i] += scratch[j * s + i];
            }
        }
        for (int j = 0; j < height; j++) {
            boolean add = j + r < height;
            boolean drop = j - r >= 0;
            for (int i = 0; i < width; i++) {
                float v = t[i];
                if (add) {
                    v += scratch[(j + r) * s + i];
                }
                a[j * s + i] = Math.max(0, v * k);
                t[i] = drop ? v - scratch[(j - r) * s + i] : v;
            }
        }
    }
}
