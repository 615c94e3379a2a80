package danqing.engine.repaint;

import java.util.stream.IntStream;

/**
 * Lines of a picture by the extended difference of Gaussians along the flow of its edges (Winnemöller, Kyprianidis and Olsen 2012, "XDoG"; flow from the
 * smoothed structure tensor), thinned out: short and faint pieces are dropped, as a draughtsman would leave them. Kept as the response before its
 * threshold, so that lines are crisp at any size.
 */
final class FlowLines {
    private static final float PAPER = 1;
    private final int w;
    private final int h;
    private final float[] response;

    /**
     * @param luma   0…1
     * @param sigma  half width of the lines, px
     * @param sparse 0 = all, 1 = only the strongest and longest
     */
    FlowLines(float[] luma, int w, int h, double sigma, double sparse) {
        this.w = w;
        this.h = h;
        float[] smooth = Planes.blur(luma, w, h, .8);
        float[][] flow = flow(smooth);
        response = along(across(smooth, flow, sigma), flow, 7);
        drop((int) (26 + 90 * sparse), .10 + .18 * sparse);
    }

    /** Unit tangents of the edges. */
    private float[][] flow(float[] a) {
        float[] xx = new float[a.length];
        float[] xy = new float[a.length];
        float[] yy = new float[a.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int l = Math.max(0, x - 1);
                int r = Math.min(w - 1, x + 1);
                int u = Math.max(0, y - 1) * w;
                int d = Math.min(h - 1, y + 1) * w;
                float gx = a[u + r] - a[u + l] + 2 * (a[y * w + r] - a[y * w + l]) + a[d + r] - a[d + l];
                float gy = a[d + l] - a[u + l] + 2 * (a[d + x] - a[u + x]) + a[d + r] - a[u + r];
                int i = y * w + x;
                xx[i] = gx * gx;
                xy[i] = gx * gy;
                yy[i] = gy * gy;
            }
        }
        xx = Planes.blur(xx, w, h, 2.6);
        xy = Planes.blur(xy, w, h, 2.6);
        yy = Planes.blur(yy, w, h, 2.6);
        float[][] t = new float[2][a.length];
        for (int i = 0; i < a.length; i++) {
            // direction of least change: eigenvector of the smaller eigenvalue
            double angle = .5 * Math.atan2(2 * xy[i], xx[i] - yy[i]) + Math.PI / 2;
            t[0][i] = (float) Math.cos(angle);
            t[1][i] = (float) Math.sin(angle);
        }
        return t;
    }

    /** Difference of Gaussians across the flow: below 0 on the dark side of an edge. */
    private float[] across(float[] a, float[][] flow, double sigma) {
        double wide = sigma * 1.6;
        int r = (int) Math.ceil(wide * 2.5);
        float[] out = new float[a.length];
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                double s1 = 0;
                double s2 = 0;
                double n1 = 0;
                double n2 = 0;
                for (int d = -r; d <= r; d++) {
                    double g1 = Math.exp(-d * d / (2 * sigma * sigma));
                    double g2 = Math.exp(-d * d / (2 * wide * wide));
                    float v = Planes.at(a, w, h, x - flow[1][i] * d, y + flow[0][i] * d);
                    s1 += g1 * v;
                    s2 += g2 * v;
                    n1 += g1;
                    n2 += g2;
                }
                out[i] = (float) (s1 / n1 - s2 / n2);
            }
        });
        return out;
    }

    /** Mean along the flow, {@code reach} steps both ways. */
    private float[] along(float[] a, float[][] flow, int reach) {
        float[] out = new float[a.length];
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                double sum = a[y * w + x];
                double n = 1;
                for (int way = -1; way <= 1; way += 2) {
                    float px = x;
                    float py = y;
                    float dx = flow[0][y * w + x] * way;
                    float dy = flow[1][y * w + x] * way;
                    for (int k = 1; k <= reach; k++) {
                        px += dx;
                        py += dy;
                        int j = Math.clamp(Math.round(py), 0, h - 1) * w + Math.clamp(Math.round(px), 0, w - 1);
                        float fx = flow[0][j];
                        float fy = flow[1][j];
                        int sign = fx * dx + fy * dy < 0 ? -1 : 1;
                        dx = fx * sign;
                        dy = fy * sign;
                        double g = Math.exp(-k * k / (2.0 * 12));
                        sum += g * Planes.at(a, w, h, px, py);
                        n += g;
                    }
                }
                out[y * w + x] = (float) (sum / n);
            }
        });
        return out;
    }

    /** Turns the response into darkness 0…1 and removes components that are short or nowhere dark. */
    private void drop(int least, double strong) {
        for (int i = 0; i < response.length; i++) {
            response[i] = Math.clamp(-response[i] / .035f, 0, 1.6f);
        }
        int[] stack = new int[response.length];
        boolean[] seen = new boolean[response.length];
        for (int start = 0; start < response.length; start++) {
            if (seen[start] || response[start] < .18f) {
                continue;
            }
            int top = 0;
            int n = 0;
            double peak = 0;
            int done = 0;
            stack[top++] = start;
            seen[start] = true;
            // the stack keeps every member: popped ones stay below "done"
            while (done < top) {
                int i = stack[done++];
                n++;
                peak += response[i];
                int x = i % w;
                int y = i / w;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int u = x + dx;
                        int v = y + dy;
                        if (u >= 0 && v >= 0 && u < w && v < h && !seen[v * w + u] && response[v * w + u] >= .18f) {
                            seen[v * w + u] = true;
                            stack[top++] = v * w + u;
                        }
                    }
                }
            }
            if (n < least || peak / n < strong + .16) {
                for (int k = 0; k < top; k++) {
                    response[stack[k]] = 0;
                }
            }
        }
    }

    /** Paper 1 … ink 0 at a point; {@code sharp} pixels of the result to one of ours. */
    float at(float x, float y, float sharp) {
        float d = Planes.at(response, w, h, x, y);
        float steep = 1.6f * Math.max(1, Math.min(4, sharp));
        float ink = .5f + .5f * (float) Math.tanh(steep * (d - .42f) * 2);
        float floor = .5f + .5f * (float) Math.tanh(steep * -.84f);
        return PAPER - Math.clamp((ink - floor) / (1 - floor), 0, 1);
    }
}
