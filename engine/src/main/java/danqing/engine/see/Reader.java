package danqing.engine.see;

import danqing.engine.decode.CachedTransformer;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.pack.PackProblem;
import danqing.engine.scene.SentenceEncoder;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads pictures: caption, answers to questions, vectors, verse. Pictures are upright opaque sRGB of any size, as {@link danqing.engine.image.PictureFile}
 * gives them. Safe for use by several threads.
 */
public final class Reader implements Matcher {
    private static final List<String> ROLES = List.of("see-vision", "see-guide", "see-prefix", "see", "see-text");
    private static final int LONGEST_QUESTION = 200;
    private final SeeCard card;
    private final SeeNets nets;
    private final Writer writer;
    private final SentenceEncoder sentences;
    private final String version;
    private final VerseFinder verse;

    private Reader(Networks networks, EmbeddedPack pack, Path cache) {
        card = new SeeCard(pack.load("see.json"));
        nets = new SeeNets(networks, pack, card);
        writer = new Writer(card);
        sentences = new SentenceEncoder(networks);
        verse = new VerseFinder(card, nets, sentences, new VectorCache(cache));
        StringBuilder hashes = new StringBuilder();
        ROLES.forEach(r -> hashes.append(pack.entries(r).getFirst().path("sha256").asText()));
        version = EmbeddedPack.sha256(hashes.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII)).substring(0, 12);
    }

    /**
     * With the embedded models.
     *
     * @param cache folder for vectors of verse; null = they are made again each time
     * @return empty when the pack has no reading models
     * @throws PackProblem when they are damaged
     */
    public static Optional<Reader> embedded(Networks networks, EmbeddedPack pack, Path cache) {
        boolean all = ROLES.stream().noneMatch(r -> pack.entries(r).isEmpty()) && pack.entry("see.json").isPresent();
        return all ? Optional.of(new Reader(networks, pack, cache)) : Optional.empty();
    }

    /** What to say when there are no reading models. */
    public static PackProblem missing() {
        return new PackProblem("这份丹青里没有读图的模型，图说、问答、觅诗和按图找图都做不了：请更新丹青；作画和按文字找图不受影响。");
    }

    /** Changes whenever the models do. */
    public String version() {
        return version;
    }

    /** Numbers in a vector. */
    public int width() {
        return card.number("embedding");
    }

    /** One sentence about the picture. */
    public Caption caption(BufferedImage picture, Cancellation cancellation) {
        float[] pixels = Squash.of(picture);
        return caption(pixels, nets.look(pixels, cancellation), cancellation);
    }

    private Caption caption(float[] pixels, Sight sight, Cancellation cancellation) {
        List<CachedTransformer.Prefix> prefixes = new ArrayList<>();
        prefixes.add(nets.prefix(sight.tokens(), cancellation));
        if (card.decoding("caption").flip()) {
            prefixes.add(nets.prefix(nets.look(Squash.mirrored(pixels), cancellation).tokens(), cancellation));
        }
        Writer.Text t = writer.write("caption", nets.decoder(), prefixes, card.captionPrompt(), cancellation);
        double confidence = card.confidence("caption", t.mean());
        boolean unclear = t.words().isEmpty() || card.rejected("caption", t.mean());
        return unclear ? new Caption(Caption.UNCLEAR, confidence, List.of()) : new Caption(t.words(), confidence, Tags.of(t.words(), sight.things(), card.things()));
    }

    /**
     * Caption and vector with one look.
     *
     * @param vector of length 1
     */
    public record Impression(Caption caption, float[] vector) {}

    /** Caption and vector with one look. */
    public Impression read(BufferedImage picture, Cancellation cancellation) {
        float[] pixels = Squash.of(picture);
        Sight sight = nets.look(pixels, cancellation);
        return new Impression(caption(pixels, sight, cancellation), sight.embedding());
    }

    /**
     * Answers a question in Chinese.
     *
     * @throws BadInput when there is no question, or it is longer than {@value #LONGEST_QUESTION} characters
     */
    public Answer ask(BufferedImage picture, String question, Cancellation cancellation) {
        if (question == null || question.codePoints().noneMatch(Character::isLetter)) {
            throw new BadInput("没有问题：请写一个问题，例如 图中有几只船？");
        }
        if (question.codePointCount(0, question.length()) > LONGEST_QUESTION) {
            throw new BadInput("问题太长：最多 " + LONGEST_QUESTION + " 字，请问得简短些。");
        }
        Sight sight = nets.look(Squash.of(picture), cancellation);
        int[] ids = card.vocabulary().encode(question);
        int[] cut = Arrays.copyOf(ids, Math.min(ids.length, card.question()));
        int[] padded = Arrays.copyOf(cut, card.question());
        Arrays.fill(padded, cut.length, padded.length, card.vocabulary().pad());
        SeeNets.Guided guided = nets.guide(sight, padded, cancellation);
        int[] before = card.askBefore();
        int[] after = card.askAfter();
        int[] prompt = Arrays.copyOf(before, before.length + cut.length + after.length);
        System.arraycopy(cut, 0, prompt, before.length, cut.length);
        System.arraycopy(after, 0, prompt, before.length + cut.length, after.length);
        Writer.Text t = writer.write("ask", nets.decoder(), List.of(nets.prefix(guided.tokens(), cancellation)), prompt, cancellation);
        boolean unsure = t.words().isEmpty() || card.rejected("ask", t.mean());
        return new Answer(unsure ? Answer.UNKNOWN : t.words(), card.confidence("ask", t.mean()), new Heat(card.number("grid"), guided.heat()));
    }

    /** The vector of a picture, of length 1, in the space words are in too. */
    public float[] embed(BufferedImage picture, Cancellation cancellation) {
        return nets.look(Squash.of(picture), cancellation).embedding();
    }

    /** The vectors of texts, of length 1. */
    public float[][] embed(List<String> texts) {
        return texts.isEmpty() ? new float[0][] : nets.words(sentences.encode(texts), new Cancellation());
    }

    /** How well words suit a picture, 0…1. */
    @Override
    public double match(BufferedImage picture, String text, Cancellation cancellation) {
        return card.match(SentenceEncoder.cosine(embed(picture, cancellation), embed(List.of(text))[0]));
    }

    /** The bundled lines that suit a picture best. */
    public List<VerseHit> verses(BufferedImage picture, int most, Cancellation cancellation) {
        return verses(picture, most, Verses.bundled(), cancellation);
    }

    /** The lines out of {@code among} that suit a picture best, the best first. */
    public List<VerseHit> verses(BufferedImage picture, int most, List<Verse> among, Cancellation cancellation) {
        Impression i = read(picture, cancellation);
        return verse.find(i.vector(), i.caption(), most, among, cancellation);
    }
}
