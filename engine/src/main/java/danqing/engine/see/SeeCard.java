package danqing.engine.see;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.decode.Consensus;
import danqing.engine.pack.PackProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code see.json} says: shapes, vocabulary, prompts, how to decode, when to refuse. Made by the recipe in {@code models/training/see}. */
final class SeeCard {
    private final JsonNode json;
    private final SeeVocabulary vocabulary;
    private final Things things;

    /** @throws PackProblem when it is damaged */
    SeeCard(byte[] bytes) {
        try {
            json = new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new PackProblem("读图模型的说明 see.json 已损坏：请重新安装。", e);
        }
        for (String key : List.of("grid", "width", "embedding", "layers", "kvHeads", "headWidth")) {
            if (json.path(key).asInt() < 1) {
                throw new PackProblem("读图模型的说明 see.json 没有 " + key + " 一栏：请重新安装。");
            }
        }
        List<String> tokens = new ArrayList<>();
        json.path("tokens").forEach(t -> tokens.add(t.asText()));
        vocabulary = new SeeVocabulary(tokens, json.path("special"));
        List<String> names = new ArrayList<>();
        json.path("things").path("names").forEach(t -> names.add(t.asText()));
        things = new Things(List.copyOf(names), json.path("things").path("painted").asDouble(1), json.path("things").path("elsewhere").asDouble(1),
                json.path("things").path("denied").asDouble(0));
    }

    /** How the text of one task is decoded. @param most longest text, tokens */
    record Decoding(int beam, double lengthPower, int noRepeat, int most, double temperature, Consensus consensus, int candidates, boolean flip) {}

    /**
     * Things the encoder looks for beside the sentence.
     *
     * @param names     as tags show them, in the order of the logits
     * @param painted   least probability for a tag of a painting of our kinds
     * @param elsewhere and of any other picture, on which they are less sure
     * @param denied    probability below which a thing that the sentence names is not in a painting of our kinds
     */
    record Things(List<String> names, double painted, double elsewhere, double denied) {}

    Things things() {
        return things;
    }

    SeeVocabulary vocabulary() {
        return vocabulary;
    }

    int number(String key) {
        return json.path(key).asInt();
    }

    int longest() {
        return json.path("longest").asInt(512);
    }

    /** Ids a question is cut or padded to. */
    int question() {
        return json.path("question").asInt(24);
    }

    int[] captionPrompt() {
        return ids(json.path("prompts").path("caption"));
    }

    int[] askBefore() {
        return ids(json.path("prompts").path("ask").path("before"));
    }

    int[] askAfter() {
        return ids(json.path("prompts").path("ask").path("after"));
    }

    private static int[] ids(JsonNode n) {
        int[] out = new int[n.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = n.get(i).asInt();
        }
        return out;
    }

    /** @param task {@code caption} or {@code ask} */
    Decoding decoding(String task) {
        JsonNode d = json.path("decode");
        JsonNode own = d.path(task);
        JsonNode c = d.path("consensus");
        int beam = own.path("beam").asInt(d.path("beam").asInt(4));
        boolean caption = task.equals("caption");
        return new Decoding(beam, own.path("lengthPenalty").asDouble(d.path("lengthPenalty").asDouble(.7)), d.path("noRepeat").asInt(3),
                d.path("most").path(task).asInt(caption ? 24 : 12), json.path("temperature").asDouble(1),
                caption && c.isObject() ? new Consensus(c.path("order").asInt(4), c.path("temperature").asDouble(.3)) : null, c.path("candidates").asInt(2 * beam),
                caption && d.path("flip").asBoolean(false));
    }

    /** Ids that no text of a task ends with, ascending: a caption does not break off after 在. */
    int[] neverLast(String task) {
        JsonNode n = json.path("neverLast");
        int[] out = new int[task.equals("caption") ? n.size() : 0];
        for (int i = 0; i < out.length; i++) {
            out[i] = n.get(i).asInt();
        }
        java.util.Arrays.sort(out);
        return out;
    }

    /** 0…1 from the mean log-probability of a token. */
    double confidence(String task, double mean) {
        JsonNode c = json.path("calibration").path(task);
        return sigmoid(c.path("a").asDouble(2) * mean + c.path("b").asDouble(2));
    }

    /** Whether that is too little to say anything. */
    boolean rejected(String task, double mean) {
        JsonNode r = json.path("reject").path(task);
        return r.has("logprob") && mean < r.get("logprob").asDouble() || r.has("confidence") && confidence(task, mean) < r.get("confidence").asDouble();
    }

    /** 0…1 from the cosine of a picture and words. */
    double match(double cosine) {
        JsonNode m = json.path("match");
        double a = m.path("a").asDouble(json.path("logit_scale").asDouble(20));
        double b = m.path("b").asDouble(json.path("logit_bias").asDouble(-.25 * a));
        return sigmoid(a * cosine + b);
    }

    /** Mean of many pictures' embeddings; zeros where the recipe gives none. */
    float[] centre() {
        float[] out = new float[number("embedding")];
        JsonNode c = json.path("centre");
        for (int i = 0; i < out.length && c.size() == out.length; i++) {
            out[i] = (float) c.get(i).asDouble();
        }
        return out;
    }

    static double sigmoid(double v) {
        return 1 / (1 + Math.exp(-v));
    }
}
