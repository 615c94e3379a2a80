package danqing.engine.see;

import danqing.engine.job.Cancellation;
import danqing.engine.scene.SentenceEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lines of verse for a picture. Four things are weighed: how near the line lies to the picture in the common space, how near it lies to the caption in
 * the sentence encoder's, what both name, and whether season, hour and weather go together. Where nothing sure is said of the picture, the first decides.
 */
final class VerseFinder {
    private static final double LOOK = .3;
    private static final double SAID = .25;
    private static final double NAMED = .35;
    private static final double WHEN = .1;
    /** Cosines of a modern sentence and a classical line lie between. */
    private static final double UNLIKE = .3;
    private static final double ALIKE = .7;
    private static final String OF_THE_PICTURE_ITSELF = "一幅|水墨画|油画|水彩画|画着";
    private final SeeCard card;
    private final SeeNets nets;
    private final SentenceEncoder sentences;
    private final VectorCache cache;
    private final ConcurrentHashMap<List<Verse>, Lines> known = new ConcurrentHashMap<>();

    /** @param spoken vectors of the sentence encoder @param seen those in the pictures' space */
    private record Lines(float[][] spoken, float[][] seen, List<Imagery> imagery, Map<String, Double> rarity) {}

    VerseFinder(SeeCard card, SeeNets nets, SentenceEncoder sentences, VectorCache cache) {
        this.card = card;
        this.nets = nets;
        this.sentences = sentences;
        this.cache = cache;
    }

    /** The best first. */
    List<VerseHit> find(float[] picture, Caption caption, int most, List<Verse> among, Cancellation cancellation) {
        if (among.isEmpty()) {
            return List.of();
        }
        Lines lines = known.computeIfAbsent(List.copyOf(among), this::lines);
        cancellation.check();
        double[] looks = ranks(centred(picture, lines.seen()));
        double[] scores = caption.clear() ? told(caption.text().replaceAll(OF_THE_PICTURE_ITSELF, ""), caption.tags(), lines, looks) : looks;
        List<VerseHit> hits = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            hits.add(new VerseHit(among.get(i), scores[i]));
        }
        hits.sort(Comparator.comparingDouble(VerseHit::score).reversed());
        return hits.subList(0, Math.min(most, hits.size()));
    }

    private double[] told(String caption, List<String> tags, Lines lines, double[] looks) {
        float[] spoken = sentences.encode(List.of(caption))[0];
        Imagery seen = Imagery.of(caption).with(tags);
        double[] out = new double[looks.length];
        for (int i = 0; i < out.length; i++) {
            Imagery line = lines.imagery().get(i);
            double said = Math.clamp((SentenceEncoder.cosine(spoken, lines.spoken()[i]) - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
            out[i] = LOOK * looks[i] + SAID * said + NAMED * seen.shared(line, lines.rarity()) + WHEN * seen.weatherlike(line);
        }
        return out;
    }

    /** Cosines, less what the line has with any picture: else a few lines suit everything. */
    private double[] centred(float[] picture, float[][] lines) {
        float[] centre = card.centre();
        double[] out = new double[lines.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = SentenceEncoder.cosine(picture, lines[i]) - SentenceEncoder.cosine(centre, lines[i]);
        }
        return out;
    }

    /** The share of values below each: cosines of different pictures have no common measure. */
    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values.length == 1 ? 1 : (double) Arrays.binarySearch(sorted, values[i]) / (values.length - 1);
        }
        return out;
    }

    private Lines lines(List<Verse> among) {
        Map<String, float[]> shipped = VerseVectors.bundled();
        List<String> own = among.stream().map(Verse::line).filter(l -> !shipped.containsKey(l)).toList();
        float[][] made = own.isEmpty() ? new float[0][] : cache.get(VerseVectors.ENCODER, own, SentenceEncoder.WIDTH, () -> sentences.encode(own));
        float[][] spoken = new float[among.size()][];
        int m = 0;
        for (int i = 0; i < spoken.length; i++) {
            float[] s = shipped.get(among.get(i).line());
            spoken[i] = s != null ? s : made[m++];
        }
        List<Imagery> imagery = among.stream().map(v -> Imagery.of(v.line())).toList();
        return new Lines(spoken, nets.words(spoken, new Cancellation()), imagery, Imagery.rarity(imagery));
    }
}
