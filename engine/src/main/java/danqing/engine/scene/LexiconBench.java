package danqing.engine.scene;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.job.BadInput;
import danqing.engine.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a collection of poems the lexicon understands. The file has one JSON object a line with {@code "lines"}: the couplets, or the sentences
 * of a ci. Only images that are named count, each concept once; what is inferred does not.
 */
public final class LexiconBench {
    private static final int THREE = 3;
    private static final JsonMapper MAPPER = new JsonMapper();

    private LexiconBench() {}

    /**
     * @param poems          number of poems
     * @param poemsWithThree share of poems that name three or more images, 0…1
     * @param couplets       number of lines of the file's poems
     * @param coupletsWithOne share of them that name at least one image
     */
    public record Result(int poems, double poemsWithThree, int couplets, double coupletsWithOne) {
        /** {@code {"poems":…,"poemsWithThree":…,"couplets":…,"coupletsWithOne":…}} */
        public ObjectNode json() {
            return MAPPER.createObjectNode().put("poems", poems).put("poemsWithThree", round(poemsWithThree)).put("couplets", couplets)
                    .put("coupletsWithOne", round(coupletsWithOne));
        }

        /** The same for people. */
        public String table() {
            return String.format("%-34s%8d%n%-34s%8.3f%n%-34s%8d%n%-34s%8.3f%n", "poems", poems, "  with three images or more", poemsWithThree,
                    "couplets", couplets, "  with one image or more", coupletsWithOne);
        }

        private static double round(double share) {
            return Math.round(share * 10_000) / 10_000.0;
        }
    }

    /**
     * @param file   JSONL, UTF-8
     * @param reader what to measure, for example {@link SceneReader#lexiconOnly()}
     * @throws BadInput when the file cannot be read or a line is no poem (the message names the line)
     */
    public static Result run(Path file, SceneReader reader) {
        int poems = 0;
        int rich = 0;
        int couplets = 0;
        int painted = 0;
        for (List<String> poem : poems(file)) {
            poems++;
            rich += images(String.join("\n", poem), reader) >= THREE ? 1 : 0;
            for (String couplet : poem) {
                couplets++;
                painted += images(couplet, reader) >= 1 ? 1 : 0;
            }
        }
        return new Result(poems, share(rich, poems), couplets, share(painted, couplets));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Distinct concepts that the text names; 0 when it holds nothing that can be read or painted. */
    static long images(String text, SceneReader reader) {
        try {
            return reader.read(TextReader.read(text)).entities().stream().filter(e -> e.origin() != Entity.Origin.INFERRED).map(Entity::concept)
                    .distinct().count();
        } catch (BadInput nothing) {
            return 0;
        }
    }

    private static List<List<String>> poems(Path file) {
        List<String> rows;
        try {
            rows = Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadInput("诗集 " + file + " 读不出来（" + e.getMessage() + "）：请给一个 UTF-8 的 JSONL 文件。", e);
        }
        List<List<String>> poems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                poems.add(poem(file, i + 1, rows.get(i)));
            }
        }
        if (poems.isEmpty()) {
            throw new BadInput("诗集 " + file + " 是空的：每行一首，形如 {\"title\":…,\"lines\":[\"…\"]}。");
        }
        return poems;
    }

    private static List<String> poem(Path file, int number, String row) {
        JsonNode lines;
        try {
            lines = MAPPER.readTree(row).path("lines");
        } catch (JacksonException e) {
            throw new BadInput("诗集 " + file + " 第 " + number + " 行不是 JSON：每行一首，形如 {\"title\":…,\"lines\":[\"…\"]}。", e);
        }
        List<String> poem = new ArrayList<>();
        for (JsonNode line : lines) {
            if (!line.isTextual()) {
                throw new BadInput("诗集 " + file + " 第 " + number + " 行的 lines 里有不是文字的东西：请改正。");
            }
            poem.add(line.textValue());
        }
        if (!lines.isArray() || poem.isEmpty()) {
            throw new BadInput("诗集 " + file + " 第 " + number + " 行没有 lines：每行一首，形如 {\"title\":…,\"lines\":[\"…\"]}。");
        }
        return poem;
    }
}
