package danqing.ui.window;

import danqing.engine.Order;
import danqing.engine.Provenance;
import danqing.engine.Work;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PictureFiles;
import danqing.engine.image.TextFile;
import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.layout.Format;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import danqing.engine.scene.Entity;
import danqing.styles.Style;
import danqing.ui.Messages;
import danqing.ui.canvas.CanvasViewModel;
import danqing.ui.composition.LayoutEditor;
import danqing.ui.composition.LiveLayout;
import danqing.ui.composition.Redrawing;
import danqing.ui.draft.Draft;
import danqing.ui.draft.Drafts;
import danqing.ui.gallery.GalleryViewModel;
import danqing.ui.inspector.InspectorMemory;
import danqing.ui.inspector.InspectorViewModel;
import danqing.ui.inspector.StyleThumbnails;
import danqing.ui.library.Catalogue;
import danqing.ui.library.Library;
import danqing.ui.library.OpenedProject;
import danqing.ui.library.Thumbnails;
import danqing.ui.library.WorkFile;
import danqing.ui.painting.PaintViewModel;
import danqing.ui.painting.Repainter;
import danqing.ui.painting.Replay;
import danqing.ui.poem.Imagery;
import danqing.ui.poem.PoemHistory;
import danqing.ui.poem.PoemViewModel;
import danqing.ui.queue.Pace;
import danqing.ui.queue.QueueViewModel;
import danqing.ui.reading.PictureReading;
import danqing.ui.settings.Settings;
import danqing.ui.settings.SettingsViewModel;
import danqing.ui.takes.RankedTake;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The whole window without its controls: every region's view-model, wired together. */
public final class StudioViewModel implements AutoCloseable {
    /** The poem of the first run; the work that comes with the program was painted from it. */
    public static final String EXAMPLE = "孤舟蓑笠翁，\n独钓寒江雪。";
    private static final int LONGEST_FILE = 1 << 20;
    private final Settings settings;
    private final SettingsViewModel preferences;
    private final Workshop workshop;
    private final LayoutEditor editor = new LayoutEditor();
    private final CanvasViewModel canvas = new CanvasViewModel(editor);
    private final PoemViewModel poem;
    private final InspectorViewModel inspector;
    private final Library library;
    private final Thumbnails thumbnails;
    private final GalleryViewModel gallery;
    private final Pace pace;
    private final QueueViewModel queue;
    private final PaintViewModel painting;
    private final LiveLayout live;
    private final StyleThumbnails styles;
    private final Imagery imagery;
    private final Replay replay;
    private final PoemHistory history;
    private final PictureReading reading;
    private final Repainter repainter;
    private final Intake intake;
    private final Drafts drafts;
    private final PanelsViewModel panels;
    private final BooleanProperty vertical = new SimpleBooleanProperty();
    private Consumer<String> troubled = s -> { };
    private final Replacements replacements = new Replacements();
    private Consumer<String> restored = s -> { };
    private Cancellation opening = new Cancellation();

    public StudioViewModel(Settings settings, Workshop workshop, Random dice) {
        this.settings = settings;
        this.workshop = workshop;
        preferences = new SettingsViewModel(settings);
        panels = new PanelsViewModel(settings);
        workshop.means(preferences.means());
        preferences.threadsProperty().addListener((o, was, is) -> workshop.means(preferences.means()));
        preferences.memoryProperty().addListener((o, was, is) -> workshop.means(preferences.means()));
        poem = new PoemViewModel(workshop);
        inspector = new InspectorViewModel(dice);
        library = new Library(workshop, settings.library());
        thumbnails = new Thumbnails(workshop, settings.cache().resolve("thumbnails"));
        gallery = new GalleryViewModel(library, new Catalogue(workshop, settings.cache()), Clock.systemDefaultZone());
        pace = new Pace(settings);
        queue = new QueueViewModel(workshop, settings.folder().resolve("queue.json"));
        painting = new PaintViewModel(workshop, poem, inspector, canvas, library, queue, pace, settings.folder().resolve("rescued"));
        live = new LiveLayout(workshop, poem, inspector, canvas, painting.watchingProperty());
        styles = new StyleThumbnails(workshop, painting.runningProperty());
        imagery = new Imagery(inspector, editor);
        history = new PoemHistory(settings.cache().resolveSibling("poems.txt"));
        intake = new Intake(this, settings.folder().resolve("pasted"));
        drafts = new Drafts(workshop, canvas, settings.folder().resolve("draft.json"));
        canvas.revealProperty().bindBidirectional(preferences.revealProperty());
        preferences.folderProperty().addListener((o, was, is) -> library.move(is));
        new Redrawing(workshop, canvas);
        replay = new Replay(workshop, canvas);
        painting.watchingProperty().addListener((o, was, is) -> replay.stop());
        reading = new PictureReading(workshop);
        repainter = new Repainter(workshop, inspector, queue);
        poem.sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                inspector.wishes().keep(is.entities().stream().map(Entity::concept).toList());
            }
        });
        editor.editedProperty().subscribe(by -> {
            if (by) {
                replacements.forget();
            }
        });
        poem.textProperty().addListener((o, was, is) -> {
            replacements.forget();
            styles.stop();
            if (live.enabledProperty().get()) {
                // the canvas follows the hand; painting goes on behind it
                painting.leave();
            }
        });
        live.onComposed(l -> styles.show(l, inspector));
        // what the person does meanwhile is not covered by a work that was still being opened
        editor.layoutProperty().addListener((o, was, is) -> opening.cancel());
        painting.watchingProperty().addListener((o, was, is) -> {
            if (is) {
                opening.cancel();
            }
        });
        canvas.workProperty().subscribe(w -> {
            // the example's thumbnails come with the program
            if (w != null && w.layout() != null && canvas.file() != null) {
                // when the painting has really ended
                workshop.later(() -> styles.show(w.layout(), inspector));
            }
        });
    }

    /** Takes up where the person left off; the first time, with an example. */
    public void restore() {
        live.quietly(() -> {
            Style.named(settings.get("style", "")).ifPresent(inspector.styleProperty()::set);
            Format.named(settings.get("format", "")).ifPresent(inspector.formatProperty()::set);
            inspector.sideProperty().set(Math.clamp(settings.number("side", 768), Order.LEAST, 4096));
            inspector.seedProperty().set(Math.max(0, settings.number("seed", 7)));
            inspector.seedLockedProperty().set(settings.flag("seedLocked", false));
            inspector.takesProperty().set(Math.clamp(settings.number("takes", 1), 1, InspectorViewModel.MOST_TAKES));
            live.enabledProperty().set(settings.flag("live", true));
            canvas.thirdsProperty().set(settings.flag("thirds", false));
            canvas.gridProperty().set(settings.flag("grid", false));
            InspectorMemory.restore(inspector, settings);
            vertical.set(settings.flag("vertical", false));
        });
        library.refresh();
        sweep();
        String text = settings.get("text", "");
        Draft draft = drafts.left().orElse(null);
        if (draft != null) {
            resume(draft, text);
            return;
        }
        Path shown = settings.get("shown", "").isBlank() ? null : Path.of(settings.get("shown", ""));
        if (text.isBlank() && shown == null) {
            welcome();
            return;
        }
        if (shown != null && Files.isRegularFile(shown)) {
            open(shown);
            write(text);
        } else {
            poem.setText(text);
        }
    }

    /** Puts back what was shaped by hand, over the work it was made from when that is still there. */
    private void resume(Draft draft, String text) {
        write(text);
        if (draft.work() == null || !Files.isRegularFile(draft.work())) {
            drafts.restore(draft);
            restored.accept(Messages.get("draft.restored"));
            return;
        }
        opening = workshop.submit(Lane.LIVE, (studio, c) -> WorkFile.open(draft.work(), studio, c), w -> {
            show(w, draft.work());
            drafts.restore(draft);
            restored.accept(Messages.get("draft.restored"));
        }, e -> {
            drafts.restore(draft);
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Takes away what a killed program left half written among its own files; the library looks after its folder itself. */
    private void sweep() {
        Path home = settings.folder();
        workshop.files(c -> Stream.of(home, settings.cache(), settings.cache().resolve("thumbnails"), home.resolve("rescued"), home.resolve("pasted"))
                .mapToInt(AtomicFile::sweep).sum(), n -> { }, e -> { });
    }

    private void welcome() {
        write(EXAMPLE);
        opening.cancel();
        opening = workshop.submit(Lane.PAINT, (studio, c) -> {
            Path copy = Files.createTempFile("danqing-welcome", ".png");
            try (InputStream in = StudioViewModel.class.getResourceAsStream("/danqing/ui/welcome.png")) {
                if (in == null) {
                    throw new IOException("welcome.png");
                }
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return WorkFile.open(copy, studio, c);
            } finally {
                Files.deleteIfExists(copy);
            }
        }, w -> {
            show(w, null);
            warm();
        }, e -> {
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Loads what composes, and on a graphics card what paints, so that the first word typed and the first work need not wait for it. */
    private void warm() {
        Order order = inspector.order(EXAMPLE, null);
        workshop.submit(Lane.LIVE, (studio, c) -> {
            studio.warm(order, c);
            return null;
        }, l -> { }, e -> { });
    }

    /** Writes a text without composing it: the canvas keeps what it shows. */
    private void write(String text) {
        // what is understood comes back later, so the composing is held until then
        live.hold();
        poem.setText(text);
        workshop.submit(Lane.LIVE, (studio, c) -> text, t -> live.release(), e -> live.release());
    }

    private void show(WorkFile w, Path file) {
        painting.leave();
        canvas.show(w.work(), w.drawing(), w.picture(), file);
    }

    /** Shows a work of the library or from elsewhere; settings stay as they are. */
    public void open(Path png) {
        opening.cancel();
        // what was still being composed must not cover it
        live.stop();
        opening = workshop.submit(Lane.LIVE, (studio, c) -> WorkFile.open(png, studio, c), w -> show(w, png), e -> {
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Shows a take and goes on from its seed; what was shown before, and the seed, can be brought back. */
    public void choose(RankedTake t) {
        opening.cancel();
        live.stop();
        opening = workshop.submit(Lane.LIVE, (studio, c) -> WorkFile.open(t.file(), studio, c), w -> {
            Runnable back = back();
            long seed = inspector.seedProperty().get();
            show(w, t.file());
            live.quietly(() -> inspector.seedProperty().set(t.seed()));
            replacements.chosen(() -> {
                live.quietly(() -> inspector.seedProperty().set(seed));
                back.run();
            });
        }, e -> {
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /** Whether what {@link #latest} takes back is a choice among takes. */
    public ReadOnlyBooleanProperty choiceProperty() {
        return replacements.chosenProperty();
    }

    /** Sets everything as the work on the canvas was painted. */
    public void recall() {
        Work w = canvas.workProperty().get();
        if (w != null) {
            recall(w.order());
        }
    }

    /** Sets everything as a work of the library was painted; the canvas keeps what it shows. */
    public void recall(Path png) {
        workshop.files(c -> Provenance.read(png).wish(), this::recall, e -> troubled.accept(Trouble.sentence(e)));
    }

    private void recall(Order o) {
        Runnable settings = inspector.state();
        String was = poem.getText();
        live.quietly(() -> inspector.recall(o));
        if (o.text() != null && !o.text().equals(was)) {
            write(o.text());
        }
        replacements.replaced(Messages.get("recall.done"), was, () -> {
            live.quietly(settings);
            if (!was.equals(poem.getText())) {
                write(was);
            }
        });
    }

    /** Takes back what was put in another's place last, unless something was typed or shaped since; empty when there is nothing. */
    public Optional<Runnable> latest() {
        return replacements.latest();
    }

    /** What a dropped file can be used for. */
    public enum Drop { WORK, PICTURE, TEXT, LAYOUT, PROJECT, NOTHING }

    /** What a file is, by its name. */
    public static Drop kind(Path file) {
        String n = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (n.endsWith(".png")) {
            return Drop.WORK;
        }
        if (n.endsWith(".txt") || n.endsWith(".md")) {
            return Drop.TEXT;
        }
        if (n.endsWith(".danqing")) {
            return Drop.PROJECT;
        }
        if (PictureFiles.named(file)) {
            return Drop.PICTURE;
        }
        return n.endsWith(".json") ? Drop.LAYOUT : Drop.NOTHING;
    }

    /** Takes in a dropped or chosen file. */
    public void take(Path file) {
        switch (kind(file)) {
            // one painted here goes onto the canvas, any other picture is read
            case WORK -> workshop.files(c -> Provenance.read(file), p -> open(file), e -> reading.open(file));
            case PICTURE -> reading.open(file);
            case PROJECT -> openProject(file);
            case TEXT -> workshop.files(c -> TextFile.read(file, LONGEST_FILE), this::rewrite, e -> troubled.accept(Trouble.sentence(e)));
            case LAYOUT -> workshop.files(c -> LayoutJson.read(TextFile.read(file, LONGEST_FILE)), this::adopt, e -> troubled.accept(Trouble.sentence(e)));
            default -> troubled.accept(Messages.get("drop.unknown", file.getFileName()));
        }
    }

    /** Shows the work of a project and puts its words back on the sheet; settings stay as they are. */
    private void openProject(Path file) {
        opening.cancel();
        live.stop();
        opening = workshop.submit(Lane.LIVE, (studio, c) -> OpenedProject.open(file, studio, c), p -> {
            painting.leave();
            Runnable back = back();
            boolean something = !poem.getText().isBlank() || canvas.reachedProperty().get() != null;
            String was = poem.getText();
            show(p.work(), null);
            write(p.text());
            if (something) {
                replacements.replaced(Messages.get("project.opened"), was, back);
            }
        }, e -> {
            if (!(e instanceof Cancelled)) {
                troubled.accept(Trouble.sentence(e));
            }
        });
    }

    /**
     * Something else was put in the place of what the person had.
     *
     * @param title what happened
     * @param was   the first line of the words that stood on the sheet
     * @param undo  brings back the words, and all that was on the canvas with what was done to it by hand
     */
    public record Replaced(String title, String was, Runnable undo) {}

    /** Told when other words or another work took the place of what the person had. */
    public void onReplaced(Consumer<Replaced> consumer) {
        replacements.onReplaced(consumer);
    }

    /** Other words for the sheet; what stood there, and what was made of it, can be brought back. */
    public void rewrite(String text) {
        String was = poem.getText();
        String is = text.strip();
        if (was.strip().equals(is)) {
            return;
        }
        if (live.enabledProperty().get()) {
            // the new words are composed at once, over what grows there
            painting.leave();
        }
        Runnable back = back();
        poem.setText(is);
        if (!was.isBlank() || canvas.editor().editedProperty().get()) {
            replacements.replaced(Messages.get("intake.replaced"), was, back);
        }
    }

    /** Brings back what is here now. */
    private Runnable back() {
        String words = poem.getText();
        // a work that grows meanwhile has the canvas to itself; only the words were replaced then
        CanvasViewModel.State shown = painting.watchingProperty().get() ? null : canvas.state();
        return () -> {
            if (shown == null || painting.watchingProperty().get() && !live.enabledProperty().get()) {
                poem.setText(words);
                return;
            }
            opening.cancel();
            live.stop();
            painting.leave();
            write(words);
            canvas.restore(shown);
            if (canvas.workProperty().get() == null && editor.layoutProperty().get() != null) {
                styles.show(editor.layoutProperty().get(), inspector);
            }
        };
    }

    private void adopt(Layout l) {
        Runnable back = back();
        Runnable settings = inspector.state();
        boolean something = canvas.reachedProperty().get() != null;
        live.quietly(() -> Arrays.stream(Format.values()).filter(f -> f.outline() == l.outline())
                .min(Comparator.comparingDouble(f -> Math.abs(Math.log(f.aspect() / l.aspect())))).ifPresent(inspector.formatProperty()::set));
        canvas.adopt(l);
        styles.show(l, inspector);
        if (something) {
            replacements.replaced(Messages.get("layout.adopted"), poem.getText(), () -> {
                live.quietly(settings);
                back.run();
            });
        }
    }

    /** Told, in one sentence, that work of the hand was found again. */
    public void onRestored(Consumer<String> consumer) {
        restored = consumer;
    }

    /** Told, in one sentence, what went wrong anywhere. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
        painting.onTrouble(consumer);
        queue.onTrouble(consumer);
        intake.onTrouble(consumer);
        live.onTrouble(consumer);
        gallery.onTrouble(consumer);
        repainter.onTrouble(consumer);
        workshop.onNotice(consumer);
    }

    /** Remembers everything for the next start. */
    public void remember() {
        settings.put("text", poem.getText());
        settings.put("style", inspector.styleProperty().get().id());
        settings.put("format", inspector.formatProperty().get().name().toLowerCase(Locale.ROOT));
        settings.put("side", inspector.sideProperty().get());
        settings.put("seed", inspector.seedProperty().get());
        settings.put("seedLocked", inspector.seedLockedProperty().get());
        settings.put("takes", inspector.takesProperty().get());
        settings.put("live", live.enabledProperty().get());
        settings.put("thirds", canvas.thirdsProperty().get());
        settings.put("grid", canvas.gridProperty().get());
        settings.put("vertical", vertical.get());
        InspectorMemory.remember(inspector, settings);
        settings.put("shown", canvas.file() == null ? "" : canvas.file().toAbsolutePath());
        settings.save();
        if (!painting.watchingProperty().get()) {
            drafts.keep(e -> troubled.accept(Trouble.sentence(e)));
        }
    }

    /** As {@link #remember}, for the last time. */
    public void rememberLast() {
        remember();
        if (!painting.watchingProperty().get()) {
            drafts.keepNow();
        }
    }

    /** Stops everything. */
    @Override
    public void close() {
        workshop.close();
    }

    public Settings settings() {
        return settings;
    }

    /** What is set once for all. */
    public SettingsViewModel preferences() {
        return preferences;
    }

    /** Which panels are shown. */
    public PanelsViewModel panels() {
        return panels;
    }

    public Workshop workshop() {
        return workshop;
    }

    public PoemViewModel poem() {
        return poem;
    }

    public InspectorViewModel inspector() {
        return inspector;
    }

    /** What can be done to the things the poem names. */
    public Imagery imagery() {
        return imagery;
    }

    /** How the work on the canvas came to be. */
    public Replay replay() {
        return replay;
    }

    /** The picture that is being read. */
    public PictureReading reading() {
        return reading;
    }

    /** Paints pictures again. */
    public Repainter repainter() {
        return repainter;
    }

    /** The poems that were painted. */
    public PoemHistory history() {
        return history;
    }

    /** Whether the poem is set in columns. */
    public BooleanProperty verticalProperty() {
        return vertical;
    }

    public CanvasViewModel canvas() {
        return canvas;
    }

    public LayoutEditor editor() {
        return editor;
    }

    public Library library() {
        return library;
    }

    /** All works, found and sorted out. */
    public GalleryViewModel gallery() {
        return gallery;
    }

    public Thumbnails thumbnails() {
        return thumbnails;
    }

    public PaintViewModel painting() {
        return painting;
    }

    /** What was dropped or pasted. */
    public Intake intake() {
        return intake;
    }

    /** What is still to be painted. */
    public QueueViewModel queue() {
        return queue;
    }

    /** How long works take here. */
    public Pace pace() {
        return pace;
    }

    public LiveLayout live() {
        return live;
    }

    public StyleThumbnails styles() {
        return styles;
    }
}
