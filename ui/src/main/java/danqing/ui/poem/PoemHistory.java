package danqing.ui.poem;

import danqing.engine.image.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The poems that were painted, the last first, in a file of its own: it stays when works are deleted. */
public final class PoemHistory {
    private static final int MOST = 500;
    private final Path file;
    private final ObservableList<String> items = FXCollections.observableArrayList();

    /** @param file one poem a line, line breaks written as {@code \n}; a missing or unreadable file is an empty history */
    public PoemHistory(Path file) {
        this.file = file;
        try {
            if (Files.isRegularFile(file)) {
                items.setAll(Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(l -> !l.isBlank()).map(PoemHistory::unfold).limit(MOST).toList());
            }
        } catch (IOException e) {
            items.clear();
        }
    }

    private static String unfold(String line) {
        return line.replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\", "\\");
    }

    private static String fold(String poem) {
        return poem.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }

    /** A poem was painted: it goes to the front. */
    public void add(String poem) {
        if (poem == null || poem.isBlank()) {
            return;
        }
        String p = poem.strip();
        items.remove(p);
        items.addFirst(p);
        if (items.size() > MOST) {
            items.removeLast();
        }
        List<String> lines = items.stream().map(PoemHistory::fold).toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            // remembered with the next one, perhaps
        }
    }

    public ObservableList<String> items() {
        return items;
    }
}
