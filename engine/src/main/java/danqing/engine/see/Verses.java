package danqing.engine.see;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import danqing.engine.image.TextFile;
import danqing.engine.job.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collections of verse: the bundled one, and any a person brings as text (a line each), TSV (line, poet, title) or JSONL ({@code lines}, {@code author}, {@code title}). */
public final class Verses {
    private static final long LARGEST = 16L << 20;
    private static final int MOST = 20_000;
    private static final int LONGEST = 120;

    private Verses() {}

    /** The bundled lines, chosen for what can be seen in them. */
    public static List<Verse> bundled() {
        try (InputStream in = Verses.class.getResourceAsStream("verses.tsv")) {
            return unique(tsv(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A person's own.
     *
     * @throws BadInput when it cannot be read, holds no line, or too many
     */
    public static List<Verse> read(Path file) {
        String text = TextFile.read(file, LARGEST);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<Verse> found = unique(name.endsWith(".jsonl") ? jsonl(text, file) : tsv(text));
        if (found.isEmpty()) {
            throw new BadInput("“" + file + "”里没有诗句：请每行写一句，或用 句子<Tab>作者<Tab>题目，或用 JSONL。");
        }
        if (found.size() > MOST) {
            throw new BadInput("“" + file + "”有 " + found.size() + " 句，超过 " + MOST + "：请分成几份。");
        }
        return found;
    }

    /** Text with a line of verse in each line is a TSV of one column. */
    private static List<Verse> tsv(String text) {
        List<Verse> out = new ArrayList<>();
        text.lines().map(l -> l.startsWith("\uFEFF") ? l.substring(1) : l).filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> {
            String[] f = l.split("\t");
            add(out, f[0], f.length > 1 ? f[1] : "", f.length > 2 ? f[2] : "");
        });
        return out;
    }

    private static List<Verse> jsonl(String text, Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<Verse> out = new ArrayList<>();
        int number = 0;
        for (String l : text.lines().toList()) {
            number++;
            if (l.isBlank()) {
                continue;
            }
            try {
                JsonNode n = mapper.readTree(l);
                String poet = n.path("author").asText(n.path("poet").asText(""));
                if (n.path("lines").isArray()) {
                    n.path("lines").forEach(x -> add(out, x.asText(), poet, n.path("title").asText("")));
                } else {
                    add(out, n.path("line").asText(n.path("text").asText("")), poet, n.path("title").asText(""));
                }
            } catch (JsonProcessingException e) {
                throw new BadInput("“" + file + "”第 " + number + " 行不是 JSON：请检查文件。", e);
            }
        }
        return out;
    }

    private static void add(List<Verse> out, String line, String poet, String title) {
        String l = line.strip();
        if (!l.isEmpty() && l.length() <= LONGEST && l.codePoints().anyMatch(Character::isIdeographic)) {
            out.add(new Verse(l, poet.strip(), title.strip()));
        }
    }

    private static List<Verse> unique(List<Verse> all) {
        Map<String, Verse> byLine = new LinkedHashMap<>();
        all.forEach(v -> byLine.putIfAbsent(v.line(), v));
        return List.copyOf(byLine.values());
    }
}
