package danqing.engine.layout;

import danqing.engine.decode.Decoder;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.scene.Scene;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Scene → Layout. Several compositions are sampled from the layout transformer side by side, made into one place
 * ({@link Staging}), settled ({@link Settling}); the best by {@link CompositionScore} and {@link Legibility} is refined by local search
 * ({@link Refinement}). The same scene, picture, seed and pins give the same layout on one device class.
 */
public final class LayoutStage implements Placer {
    private static final int MOST_TOKENS = 400;
    private static final int TRIALS = 500;
    private final LayoutNet net;
    private final int candidates;
    private final Decoder.Sampling sampling;

    public LayoutStage(LayoutNet net) {
        this(net, 4, 0.9);
    }

    /**
     * @param candidates  compositions sampled for one layout
     * @param temperature of sampling; 0 = the likeliest (then one candidate is enough)
     */
    public LayoutStage(LayoutNet net, int candidates, double temperature) {
        this.net = net;
        this.candidates = candidates;
        this.sampling = new Decoder.Sampling(temperature, 0.92, MOST_TOKENS);
    }

    @Override
    public Layout place(Scene scene, double aspect, Format.Outline outline, long seed, List<Placement> pins, Cancellation cancellation) {
        if (scene.entities().isEmpty() && pins.isEmpty()) {
            throw new BadInput("诗句里没有读出可以入画的意象：请写出要画的东西，比如月、山、舟、花。");
        }
        Canvas canvas = new Canvas(aspect, outline);
        Finish finish = new Finish(scene, canvas, pins, seed);
        SplittableRandom dice = new SplittableRandom(seed);
        List<Finish.Staged> staged = sample(scene, canvas, seed, pins, cancellation).stream()
                .map(w -> finish.staged(w.grammar().horizon(), w.grammar().pieces(), dice.split())).toList();
        cancellation.check();
        Finish.Staged best = staged.stream().max(Comparator.comparingDouble(Finish.Staged::value)).orElseThrow();
        return finish.layout(finish.refined(best, TRIALS, dice.split()));
    }

    List<Decoder.Written<LayoutGrammar>> sample(Scene scene, Canvas canvas, long seed, List<Placement> pins, Cancellation cancellation) {
        int[] prompt = net.vocabulary().prompt(scene, nearest(canvas.aspect(), canvas.outline()));
        return net.decoder().sample(prompt, candidates, () -> new LayoutGrammar(net.vocabulary(), canvas, scene, pins), sampling, seed, cancellation);
    }

    /** The format of that outline with the nearest aspect. */
    static Format nearest(double aspect, Format.Outline outline) {
        return Arrays.stream(Format.values()).filter(f -> f.outline() == outline)
                .min(Comparator.comparingDouble(f -> Math.abs(Math.log(f.aspect() / aspect)))).orElseThrow();
    }
}
