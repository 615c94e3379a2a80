package danqing.ui.settings;

import danqing.engine.onnx.Means;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What can be set once for all; what is chosen goes into the settings at once. */
public final class SettingsViewModel {
    /** Choices of memory for networks, MiB; 0 = as the machine allows. */
    public static final List<Integer> MEMORIES = List.of(0, 256, 512, 1024, 2048, 4096, 8192);
    private final Settings settings;
    private final StringProperty theme = new SimpleStringProperty();
    private final StringProperty language = new SimpleStringProperty();
    private final BooleanProperty reveal = new SimpleBooleanProperty();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final IntegerProperty threads = new SimpleIntegerProperty();
    private final IntegerProperty memory = new SimpleIntegerProperty();

    public SettingsViewModel(Settings settings) {
        this.settings = settings;
        load();
        theme.addListener((o, was, is) -> settings.put("theme", is));
        language.addListener((o, was, is) -> settings.put("language", is));
        reveal.addListener((o, was, is) -> settings.put("reveal", is));
        threads.addListener((o, was, is) -> settings.put("threads", is));
        memory.addListener((o, was, is) -> settings.put("memory", is));
        folder.addListener((o, was, is) -> settings.put("library", is));
    }

    private void load() {
        theme.set(settings.get("theme", "light"));
        language.set(settings.get("language", "auto"));
        reveal.set(settings.flag("reveal", true));
        threads.set((int) Math.clamp(settings.number("threads", 0), 0, mostThreads()));
        int m = (int) Math.clamp(settings.number("memory", 0), 0, MEMORIES.getLast());
        memory.set(MEMORIES.contains(m) ? m : 0);
        folder.set(settings.library());
    }

    /** As many threads as the machine has cores. */
    public static int mostThreads() {
        return Math.min(Means.MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** What networks may use. */
    public Means means() {
        return new Means(threads.get(), memory.get());
    }

    /** Back to the defaults: what is set here, not what is on the sheet and in the inspector. Works stay where they are. */
    public void reset() {
        List.of("theme", "language", "reveal", "threads", "memory", "library").forEach(settings::forget);
        load();
        List.of("theme", "language", "reveal", "threads", "memory", "library").forEach(settings::forget);
    }

    /** light, dark or contrast. */
    public StringProperty themeProperty() {
        return theme;
    }

    /** auto, zh, zh-TW or en; from the next start on. */
    public StringProperty languageProperty() {
        return language;
    }

    /** Whether things and strokes appear one by one. */
    public BooleanProperty revealProperty() {
        return reveal;
    }

    /** Where works are saved. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** Threads of one run; 0 = as the machine allows. */
    public IntegerProperty threadsProperty() {
        return threads;
    }

    /** MiB that loaded networks may take; 0 = as the machine allows. */
    public IntegerProperty memoryProperty() {
        return memory;
    }
}
