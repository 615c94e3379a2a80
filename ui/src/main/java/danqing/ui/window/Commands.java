package danqing.ui.window;

import danqing.engine.Provenance;
import danqing.engine.Work;
import danqing.ui.Messages;
import danqing.ui.canvas.Frame;
import danqing.ui.canvas.FrameImage;
import danqing.ui.gallery.GalleryView;
import danqing.ui.reading.PictureReading;
import danqing.ui.reading.ReadingCard;
import danqing.ui.settings.SettingsView;
import danqing.ui.workshop.Trouble;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What the buttons and keys of the window do. */
final class Commands {
    /** What can be saved of a painting alone. */
    private static final Set<String> FLAT = Set.of("png", "jpg", "tiff");
    private final StudioViewModel model;
    private final Stage stage;
    private final Toasts toasts;
    private final Export export;
    private final BooleanProperty gallery = new SimpleBooleanProperty();
    private final StringProperty theme;
    private File folder;

    Commands(StudioViewModel model, Stage stage, Toasts toasts) {
        this.model = model;
        this.stage = stage;
        this.toasts = toasts;
        theme = model.preferences().themeProperty();
        theme.addListener((o, was, is) -> Look.apply(stage.getScene(), is));
        model.preferences().languageProperty().addListener((o, was, is) -> tell(Messages.get("settings.language"), Messages.get("settings.restart"), null));
        export = new Export(model.workshop(), f -> tell(Messages.get("export.done"), f.getFileName().toString(), null), e -> trouble(Trouble.sentence(e)));
        File pictures = new File(System.getProperty("user.home"));
        folder = pictures.isDirectory() ? pictures : null;
    }

    /** A word at the corner of the window that goes away by itself. */
    void tell(String title, String text, Node graphic) {
        toasts.tell(title, text, graphic, false);
    }

    /** What went wrong, at the corner of the window. */
    void trouble(String sentence) {
        if (sentence != null && !sentence.isBlank()) {
            toasts.tell(Messages.get("trouble.title"), sentence, null, true);
        }
    }

    /** A work is finished and saved. */
    void finished(Work work, Path file) {
        if (file == null) {
            return;
        }
        ImageView small = new ImageView(FrameImage.still(Frame.of(danqing.ui.library.Thumbnails.scale(work.painting().image()))));
        small.setPreserveRatio(true);
        small.setFitWidth(56);
        small.setFitHeight(56);
        tell(Messages.get("paint.finished"), Messages.get("paint.saved", file.getParent()), small);
    }

    /** All that waited is painted; a window in the background says so in its title. */
    void allDone(int n) {
        String word = Messages.get("queue.done", n);
        tell(Messages.get("paint.finished"), word, null);
        if (!stage.isFocused()) {
            stage.setTitle("● " + word + " — " + StudioWindow.name());
        }
    }

    /** Works of last time that are still to be painted. */
    void leftOver(int n) {
        Hyperlink go = new Hyperlink(Messages.get("queue.go"));
        go.setId("queue-go");
        go.setOnAction(e -> {
            model.queue().pausedProperty().set(false);
            go.setDisable(true);
        });
        tell(Messages.get("queue.left.title"), Messages.get("queue.left.over", n), go);
    }

    /** Something else is on the sheet now; what was there can be brought back. */
    void restored(String sentence) {
        tell(Messages.get("draft.title"), sentence, null);
    }

    void replaced(StudioViewModel.Replaced r) {
        Hyperlink undo = new Hyperlink(Messages.get("gallery.undo"));
        undo.setId("sheet-undo");
        undo.setOnAction(e -> {
            r.undo().run();
            undo.setDisable(true);
        });
        tell(r.title(), r.was(), undo);
    }

    void savePng() {
        save("png", f -> export.picture(model.canvas().workProperty().get(), f));
    }

    /** @param kind jpg, tiff or ora */
    void savePicture(String kind) {
        save(kind, f -> export.picture(model.canvas().workProperty().get(), f));
    }

    void saveGif() {
        save("gif", f -> export.gif(model.canvas().workProperty().get(), f));
    }

    void saveFrames() {
        folder("export.frames", (w, f) -> export.frames(w, f));
    }

    void saveSvg() {
        save("svg", f -> export.svg(model.canvas().workProperty().get(), f));
    }

    void saveProject() {
        String text = model.poem().getText();
        save("danqing", f -> export.project(model.canvas().workProperty().get(), text, f));
    }

    private void save(String kind, java.util.function.Consumer<Path> write) {
        Work work = model.canvas().workProperty().get();
        if (work == null || flat(work, kind)) {
            return;
        }
        FileChooser c = new FileChooser();
        c.setTitle(Messages.get("export." + kind));
        c.setInitialDirectory(folder);
        c.setInitialFileName(Export.name(work) + "-" + work.order().seed() + "." + kind);
        c.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind.toUpperCase(java.util.Locale.ROOT), "*." + kind));
        File f = c.showSaveDialog(stage);
        if (f != null) {
            folder = f.getParentFile();
            write.accept(f.toPath());
        }
    }

    /** Whether a work has no drawing although it is needed; says so. */
    private boolean flat(Work work, String kind) {
        boolean flat = work.contour() == null && !FLAT.contains(kind);
        if (flat) {
            trouble(Messages.get("export.flat"));
        }
        return flat;
    }

    void saveStages() {
        folder("export.stages", (w, f) -> export.stages(w, f));
    }

    private void folder(String title, java.util.function.BiConsumer<Work, Path> write) {
        Work work = model.canvas().workProperty().get();
        if (work == null || flat(work, "stages")) {
            return;
        }
        DirectoryChooser c = new DirectoryChooser();
        c.setTitle(Messages.get(title));
        c.setInitialDirectory(folder);
        File f = c.showDialog(stage);
        if (f != null) {
            folder = f;
            Path into = f.toPath().resolve(Export.name(work) + "-" + work.order().seed());
            for (int n = 2; Files.exists(into); n++) {
                into = f.toPath().resolve(Export.name(work) + "-" + work.order().seed() + "-" + n);
            }
            write.accept(work, into);
        }
    }

    /** The work as a picture on the clipboard. */
    void copy() {
        Work work = model.canvas().workProperty().get();
        if (work != null) {
            ClipboardContent c = new ClipboardContent();
            c.putImage(FrameImage.still(Frame.of(work.painting().image())));
            if (model.canvas().file() != null) {
                c.putFiles(java.util.List.of(model.canvas().file().toFile()));
            }
            Clipboard.getSystemClipboard().setContent(c);
            tell(Messages.get("export.copied"), Export.name(work), null);
        }
    }

    void openFile() {
        FileChooser c = new FileChooser();
        c.setTitle(Messages.get("open.file"));
        c.setInitialDirectory(folder);
        c.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(Messages.get("open.kinds"), "*.png", "*.jpg", "*.jpeg", "*.webp", "*.tif", "*.tiff", "*.bmp", "*.gif", "*.danqing", "*.txt", "*.md", "*.json"));
        File f = c.showOpenDialog(stage);
        if (f != null) {
            folder = f.getParentFile();
            model.intake().take(java.util.List.of(f.toPath()));
        }
    }

    void settings() {
        Dialog<Void> d = new Dialog<>();
        d.initOwner(stage);
        d.setTitle(Messages.get("settings.title"));
        d.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        d.getDialogPane().getStyleClass().addAll(theme.get());
        d.getDialogPane().setContent(new SettingsView(model.preferences(), () -> reset(d)));
        d.getDialogPane().getButtonTypes().setAll(new ButtonType(Messages.get("settings.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        InvalidationListener dress = o -> d.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        theme.addListener(dress);
        d.setOnHidden(e -> theme.removeListener(dress));
        d.show();
    }

    /** Asks first: what was chosen in a long time goes at one touch. */
    private void reset(Dialog<Void> over) {
        ButtonType yes = new ButtonType(Messages.get("settings.reset"), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(Messages.get("settings.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert a = new Alert(Alert.AlertType.CONFIRMATION, Messages.get("settings.reset.sure"), yes, no);
        a.initOwner(over.getDialogPane().getScene().getWindow());
        a.setHeaderText(null);
        a.setTitle(Messages.get("settings.title"));
        a.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        a.getDialogPane().getStyleClass().addAll(theme.get());
        a.resultProperty().addListener((o, was, is) -> {
            if (is == yes) {
                model.preferences().reset();
            }
        });
        a.show();
    }

    /** What the gallery asks of the window. */
    GalleryView.GalleryActions galleryActions() {
        return new GalleryView.GalleryActions() {
            @Override
            public void open(Path work) {
                gallery.set(false);
                model.open(work);
            }

            @Override
            public void recall(Path work) {
                model.recall(work);
                tell(Messages.get("work.recall"), Messages.get("gallery.recalled"), null);
            }

            @Override
            public void copySettings(Path work) {
                model.workshop().files(c -> Provenance.read(work).summary(), text -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    tell(Messages.get("export.copied"), Messages.get("gallery.copied"), null);
                }, e -> trouble(Trouble.sentence(e)));
            }

            @Override
            public void delete() {
                int n = model.gallery().delete();
                if (n > 0) {
                    Hyperlink undo = new Hyperlink(Messages.get("gallery.undo"));
                    undo.setOnAction(e -> {
                        model.gallery().undo();
                        undo.setDisable(true);
                    });
                    tell(Messages.get("gallery.deleted", Integer.toString(n)), Messages.get("gallery.trash"), undo);
                }
            }

            @Override
            public void close() {
                gallery.set(false);
            }
        };
    }

    /** What a picture being read asks of the window. */
    ReadingCard.Actions readingActions() {
        return new ReadingCard.Actions() {
            @Override
            public void write(String text) {
                close();
                model.rewrite(text);
            }

            @Override
            public void repaint(Path picture) {
                close();
                tell(Messages.get("reading.repaint"), Messages.get("reading.repainting"), null);
                model.repainter().repaint(picture);
            }

            @Override
            public void copy(String text) {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                tell(Messages.get("export.copied"), text.lines().findFirst().orElse(""), null);
            }

            @Override
            public void export(PictureReading reading, boolean heat) {
                FileChooser c = new FileChooser();
                c.setTitle(Messages.get("reading.export"));
                c.setInitialDirectory(folder);
                String name = reading.fileProperty().get().getFileName().toString().replaceFirst("\\.[^.]*$", "");
                c.setInitialFileName(name + ".txt");
                c.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.get("reading.tell"), "*.txt"));
                if (heat) {
                    c.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.get("reading.heat.file"), "*.png"));
                }
                File f = c.showSaveDialog(stage);
                if (f != null) {
                    folder = f.getParentFile();
                    reading.export(f.toPath(), p -> tell(Messages.get("export.done"), p.getFileName().toString(), null));
                }
            }

            @Override
            public void close() {
                model.reading().close();
                gallery.set(false);
            }
        };
    }

    /** Whether the gallery covers the canvas. */
    BooleanProperty galleryProperty() {
        return gallery;
    }

    /** light or dark. */
    StringProperty themeProperty() {
        return theme;
    }
}
