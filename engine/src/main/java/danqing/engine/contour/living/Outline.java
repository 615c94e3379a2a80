package danqing.engine.contour.living;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form drawn by hand, written as text and read once. Units are the form's own (usually 100 from head to foot, y down).
 *
 * <p>{@code x,y x,y …} are points that a Catmull–Rom spline goes through; {@code /w} lifts the pen at the point before it and sets it down again
 * with weight {@code w} (1 when left out, 0 = the line is lost) without breaking the curve; {@code |w} does the same at a corner.
 */
final class Outline {
    private static final Map<String, Outline> CLOSED = new ConcurrentHashMap<>();
    private static final Map<String, Outline> OPEN = new ConcurrentHashMap<>();

    /** One pull of the pen: points {@code from}…{@code to} (inclusive) of the outline with a weight. */
    record Pen(int from, int to, double weight) {}

    private final double[][] points;
    private final List<Pen> pens;

    private Outline(double[][] points, List<Pen> pens) {
        this.points = points;
        this.pens = pens;
    }

    /** A form whose last point meets its first. */
    static Outline closed(String text) {
        return CLOSED.computeIfAbsent(text, t -> parse(t, true));
    }

    /** A line. */
    static Outline open(String text) {
        return OPEN.computeIfAbsent(text, t -> parse(t, false));
    }

    double[][] points() {
        return points;
    }

    List<Pen> pens() {
        return pens;
    }

    private static Outline parse(String text, boolean closed) {
        List<List<double[]>> runs = new ArrayList<>();
        List<double[]> run = new ArrayList<>();
        runs.add(run);
        List<double[]> breaks = new ArrayList<>(); // run, index in run, weight of what follows
        breaks.add(new double[] {0, 0, 1});
        for (String token : text.trim().split("\\s+")) {
            char c = token.charAt(0);
            if (c == '/' || c == '|') {
                double weight = token.length() > 1 ? Double.parseDouble(token.substring(1)) : 1;
                if (run.isEmpty()) {
                    breaks.set(0, new double[] {0, 0, weight});
                    continue;
                }
                if (c == '|') {
                    double[] corner = run.get(run.size() - 1);
                    run = new ArrayList<>(List.of(corner));
                    runs.add(run);
                }
                breaks.add(new double[] {runs.size() - 1, run.size() - 1, weight});
            } else {
                int comma = token.indexOf(',');
                run.add(new double[] {Double.parseDouble(token.substring(0, comma)), Double.parseDouble(token.substring(comma + 1))});
            }
        }
        double[] first = runs.get(0).get(0);
        double[] last = run.get(run.size() - 1);
        boolean ring = closed && runs.size() == 1;
        if (closed && Math.hypot(first[0] - last[0], first[1] - last[1]) > 1e-6) {
            run.add(first.clone());
        }
        List<double[]> out = new ArrayList<>();
        List<Pen> pens = new ArrayList<>();
        int b = 0;
        int penFrom = 0;
        double weight = 1;
        for (int r = 0; r < runs.size(); r++) {
            List<double[]> p = runs.get(r);
            int n = p.size();
            for (int i = 0; i < n - 1 || n == 1 && i == 0; i++) {
                while (b < breaks.size() && breaks.get(b)[0] == r && breaks.get(b)[1] == i) {
                    int at = Math.max(0, out.size() - (i == 0 && r > 0 ? 1 : 0));
                    if (at > penFrom) {
                        pens.add(new Pen(penFrom, at, weight));
                    }
                    penFrom = at;
                    weight = breaks.get(b)[2];
                    b++;
                }
                if (n > 1) {
                    segment(p, i, ring, out, i == 0 && r == 0 || out.isEmpty());
                }
            }
        }
        if (out.size() - 1 > penFrom) {
            pens.add(new Pen(penFrom, out.size() - 1, weight));
        }
        return new Outline(out.toArray(double[][]::new), List.copyOf(pens));
    }

    /** Appends the curve from point i to i + 1; its first point only at the very beginning. */
    private static void segment(List<double[]> p, int i, boolean ring, List<double[]> out, boolean withFirst) {
        int n = p.size();
        double[] b = p.get(i);
        double[] c = p.get(i + 1);
        double[] a = i > 0 ? p.get(i - 1) : ring ? p.get(n - 2) : new double[] {2 * b[0] - c[0], 2 * b[1] - c[1]};
        double[] d = i + 2 < n ? p.get(i + 2) : ring ? p.get(1) : new double[] {2 * c[0] - b[0], 2 * c[1] - b[1]};
        int steps = (int) Math.clamp(Math.hypot(c[0] - b[0], c[1] - b[1]) / 2, 2, 12);
        for (int j = withFirst ? 0 : 1; j <= steps; j++) {
            double t = (double) j / steps;
            double[] q = new double[2];
            for (int k = 0; k < 2; k++) {
                q[k] = 0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t
                        + (3 * b[k] - 3 * c[k] + d[k] - a[k]) * t * t * t);
            }
            out.add(q);
        }
    }
}
