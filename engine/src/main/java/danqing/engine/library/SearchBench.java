package danqing.engine.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Times searches over an index of made-up pictures: random unit vectors around a few hundred centres, and captions of words drawn by chance. */
public final class SearchBench {
    private static final int CENTRES = 300;
    private static final int MOST = 20;
    private static final double SPREAD = .8;
    private static final String WORDS = "明月孤舟寒江雪松间清泉石上流枯藤老树昏鸦小桥流水人家古道西风瘦马夕阳断肠天涯红杏春雨江南秋山暮云白鹭青天黄鹂翠柳荷花蜻蜓梅竹兰菊";

    private SearchBench() {}

    /**
     * Medians in milliseconds.
     *
     * @param build   seconds the index took to make
     * @param words   search by words, ending with the items read from disk
     * @param vector  search by vector likewise
     * @param both    both, fused
     * @param slowest of all searches of both kinds
     * @param recall  share of the twenty truly nearest among the twenty found, over some queries
     */
    public record Result(int images, int width, double build, double words, double vector, double both, double slowest, double recall) {}

    /** @param folder an empty folder for the index */
    public static Result run(Path folder, int images, int width, int queries) {
        return Trouble.told(() -> {
            SplittableRandom dice = new SplittableRandom(5);
            float[][] centres = new float[CENTRES][];
            for (int i = 0; i < CENTRES; i++) {
                centres[i] = around(new float[width], 1, dice);
            }
            float[][] all = new float[images][];
            long start = System.nanoTime();
            try (IndexWriting w = new IndexWriting(folder, true)) {
                for (int i = 0; i < images; i++) {
                    all[i] = around(centres[dice.nextInt(CENTRES)], SPREAD, dice);
                    w.put(new Item(Path.of("/pictures/" + i + ".png"), Integer.toHexString(i), 1, i, 64, 64, phrase(dice, 20), "ink", (long) i, List.of("moon"),
                            phrase(dice, 16)), "bench", all[i]);
                }
                w.commit();
            }
            double build = (System.nanoTime() - start) / 1e9;
            try (IndexReading r = new IndexReading(folder)) {
                return time(r, all, centres, queries, width, build, dice);
            }
        });
    }

    private static Result time(IndexReading r, float[][] all, float[][] centres, int queries, int width, double build, SplittableRandom dice)
            throws IOException {
        List<Double> words = new ArrayList<>();
        List<Double> vectors = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        double recall = 0;
        int judged = 0;
        for (int i = 0; i < queries + queries / 4; i++) {
            String phrase = phrase(dice, 4);
            float[] v = around(centres[dice.nextInt(CENTRES)], SPREAD, dice);
            long t0 = System.nanoTime();
            r.search(Words.query(phrase), MOST);
            long t1 = System.nanoTime();
            List<IndexReading.Found> found = r.nearest("bench", v, MOST);
            long t2 = System.nanoTime();
            if (i >= queries / 4) {
                words.add((t1 - t0) / 1e6);
                vectors.add((t2 - t1) / 1e6);
                both.add((t2 - t0) / 1e6);
            }
            if (i % 10 == 0) {
                recall += recall(found, all, v);
                judged++;
            }
        }
        return new Result(all.length, width, build, median(words), median(vectors), median(both), Collections.max(both), recall / judged);
    }

    private static double recall(List<IndexReading.Found> found, float[][] all, float[] v) {
        double worst = found.stream().mapToDouble(f -> dot(all[Integer.parseInt(f.item().sha256(), 16)], v)).min().orElse(1);
        long nearer = 0;
        for (float[] a : all) {
            nearer += dot(a, v) > worst ? 1 : 0;
        }
        return (double) found.size() / Math.max(found.size(), nearer + 1);
    }

    private static float[] around(float[] centre, double spread, SplittableRandom dice) {
        float[] v = new float[centre.length];
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            v[i] = (float) (centre[i] + spread * dice.nextGaussian() / Math.sqrt(v.length));
            sum += v[i] * v[i];
        }
        for (int i = 0; i < v.length; i++) {
            v[i] /= (float) Math.sqrt(sum);
        }
        return v;
    }

    private static double dot(float[] a, float[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s;
    }

    private static String phrase(SplittableRandom dice, int length) {
        StringBuilder b = new StringBuilder();
        while (b.length() < length) {
            int at = dice.nextInt(WORDS.length() - 1);
            b.append(WORDS, at, at + 2);
        }
        return b.toString();
    }

    private static double median(List<Double> v) {
        return v.stream().sorted().toList().get(v.size() / 2);
    }
}
