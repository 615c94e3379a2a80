package danqing.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.image.AtomicFile;
import danqing.engine.job.BadInput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The results of a batch under way: {@code NAME.part}, one JSON line for each file as it is done, so that a batch that was stopped, or a machine that was
 * switched off, loses at most the file in hand. {@link #finish} turns it into the result file.
 */
final class Journal implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Path result;
    private final Path part;
    private final Map<String, Reading> before = new LinkedHashMap<>();
    private final BufferedWriter writer;

    /**
     * @param resume whether what an earlier run left counts
     * @throws BadInput when the result could not be written there, or has an ending that is not known
     */
    Journal(Path result, boolean resume) {
        this.result = result;
        String n = result.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!n.endsWith(".json") && !n.endsWith(".jsonl") && !n.endsWith(".csv")) {
            throw new BadInput("“" + result + "”的格式不认得：请用 .json、.jsonl 或 .csv 结尾的文件名。");
        }
        AtomicFile.check(result);
        part = result.resolveSibling(result.getFileName() + ".part");
        try {
            if (resume && Files.isRegularFile(part)) {
                load();
            }
            // written whole again: the last line may have been cut off
            writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            for (Map.Entry<String, Reading> e : before.entrySet()) {
                line(e.getKey(), e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("写不了“" + part + "”（" + e.getMessage() + "）：请腾出磁盘空间或换一个地方。", e);
        }
    }

    private void load() throws IOException {
        for (String l : Files.readAllLines(part, StandardCharsets.UTF_8)) {
            try {
                JsonNode o = MAPPER.readTree(l);
                if (o.has("key") && !o.has("error")) {
                    before.put(o.path("key").asText(), Reading.of(o));
                }
            } catch (IOException | java.nio.file.InvalidPathException e) {
                // the line that was being written when it stopped
            }
        }
    }

    /** What an earlier run found for the file as it is now; null = nothing. */
    Reading known(Path file) {
        return before.get(key(file));
    }

    void add(Reading r) {
        try {
            line(key(r.file()), r);
        } catch (IOException e) {
            throw new UncheckedIOException("写不了“" + part + "”（" + e.getMessage() + "）：请腾出磁盘空间，再加 --resume 接着做。", e);
        }
    }

    private void line(String key, Reading r) throws IOException {
        ObjectNode o = r.json().put("key", key);
        writer.write(o.toString());
        writer.newLine();
        writer.flush();
    }

    /** A file is the same when name, size and time are. */
    private static String key(Path file) {
        try {
            return file.toAbsolutePath().normalize() + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /** Writes the result, whole or not at all, and drops the journal. */
    void finish(List<Reading> all) {
        String n = result.getFileName().toString().toLowerCase(Locale.ROOT);
        StringBuilder b = new StringBuilder();
        if (n.endsWith(".csv")) {
            // spreadsheets take UTF-8 for it by this mark only
            b.append("\uFEFFfile,caption,confidence,tags,error\r\n");
            all.forEach(r -> b.append(r.csv()).append("\r\n"));
        } else if (n.endsWith(".jsonl")) {
            all.forEach(r -> b.append(r.json()).append('\n'));
        } else {
            var a = MAPPER.createArrayNode();
            all.forEach(r -> a.add(r.json()));
            b.append(a.toPrettyString()).append('\n');
        }
        byte[] bytes = b.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(result, out -> out.write(bytes));
        try {
            writer.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // every line was flushed when it was written
        }
    }
}
