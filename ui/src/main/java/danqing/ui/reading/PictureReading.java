package danqing.ui.reading;

import danqing.engine.Studio;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PictureFile;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.see.Caption;
import danqing.engine.see.Reader;
import danqing.engine.see.VerseHit;
import danqing.ui.Messages;
import danqing.ui.canvas.Frame;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Trouble;
import danqing.ui.workshop.Workshop;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One picture being read: its caption, questions and answers, verse that suits it. On the window's thread. */
public final class PictureReading {
    /** Lines of verse offered. */
    static final int VERSES = 6;
    private static final int LONGEST_SIDE = 1400;
    private final Workshop workshop;
    private final Function<Studio, Optional<Reader>> eyes;
    private final ReadOnlyBooleanWrapper able = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Frame> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Caption> caption = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Exchange> exchanges = FXCollections.observableArrayList();
    private final ObservableList<VerseHit> verses = FXCollections.observableArrayList();
    private final ObjectProperty<Exchange> shown = new SimpleObjectProperty<>();
    private BufferedImage image;
    private Cancellation current = new Cancellation();
    private int under;

    public PictureReading(Workshop workshop) {
        this(workshop, Studio::reader);
    }

    /** @param eyes what reads; empty where the reading models are not installed */
    PictureReading(Workshop workshop, Function<Studio, Optional<Reader>> eyes) {
        this.workshop = workshop;
        this.eyes = eyes;
    }

    private record Opened(BufferedImage image, Frame frame, boolean able) {}

    /** Reads another picture; what was known of the one before is forgotten. */
    public void open(Path picked) {
        close();
        Cancellation c = new Cancellation();
        current = c;
        file.set(picked);
        begin();
        workshop.submit(Lane.LIVE, c, (studio, same) -> {
            BufferedImage im = PictureFile.read(picked, PictureFile.PAPER);
            return new Opened(im, Frame.of(scale(im)), eyes.apply(studio).isPresent());
        }, o -> {
            end();
            image = o.image();
            picture.set(o.frame());
            able.set(o.able());
            if (!o.able()) {
                return;
            }
            ask(c, (reader, same) -> reader.caption(o.image(), same), caption::set);
        }, e -> failed(c, e));
    }

    /** Asks about the picture. */
    public void ask(String question) {
        BufferedImage im = image;
        if (im != null && !question.isBlank()) {
            ask(current, (reader, c) -> {
                var answer = reader.ask(im, question.strip(), c);
                return new Exchange(question.strip(), answer, Frame.of(answer.heat().over(scale(im))));
            }, x -> {
                exchanges.addFirst(x);
                shown.set(x);
            });
        }
    }

    /** Looks for verse that suits the picture. */
    public void seekVerses() {
        BufferedImage im = image;
        if (im != null) {
            ask(current, (reader, c) -> reader.verses(im, VERSES, c), verses::setAll);
        }
    }

    /** Forgets the picture. */
    public void close() {
        current.cancel();
        under = 0;
        busy.set(false);
        image = null;
        file.set(null);
        picture.set(null);
        caption.set(null);
        problem.set("");
        exchanges.clear();
        verses.clear();
        shown.set(null);
        able.set(true);
    }

    private interface Glance<T> {
        T look(Reader reader, Cancellation c);
    }

    private <T> void ask(Cancellation c, Glance<T> glance, Consumer<T> done) {
        begin();
        problem.set("");
        workshop.submit(Lane.LIVE, c, (studio, same) -> glance.look(eyes.apply(studio).orElseThrow(Reader::missing), c), t -> {
            end();
            done.accept(t);
        }, e -> failed(c, e));
    }

    private void failed(Cancellation c, Throwable e) {
        if (c == current && !(e instanceof Cancelled)) {
            end();
            problem.set(Trouble.sentence(e));
        }
    }

    private void begin() {
        under++;
        busy.set(true);
    }

    private void end() {
        under = Math.max(0, under - 1);
        busy.set(under > 0);
    }

    /** Everything known of the picture, as text. */
    public String text() {
        StringBuilder s = new StringBuilder();
        Caption c = caption.get();
        if (c != null) {
            s.append(c.text()).append('\n');
            if (!c.tags().isEmpty()) {
                s.append(String.join("  ", c.tags())).append('\n');
            }
        }
        exchanges.reversed().forEach(x -> s.append('\n').append(x.question()).append('\n').append(x.answer().text()).append('\n'));
        if (!verses.isEmpty()) {
            s.append('\n');
            verses.forEach(v -> s.append(v.verse().line()).append("  ").append(source(v)).append('\n'));
        }
        return s.toString();
    }

    /** Who wrote a line, and where it stands. */
    static String source(VerseHit v) {
        return v.verse().poet() + (v.verse().title().isEmpty() ? "" : "《" + v.verse().title() + "》");
    }

    /**
     * Writes what is known of the picture, or, for a {@code .png}, the heat map that is shown.
     *
     * @param told when it lies there
     */
    public void export(Path to, Consumer<Path> told) {
        Exchange x = shown.get();
        String text = text();
        boolean heat = to.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png") && x != null;
        workshop.files(c -> {
            if (heat) {
                AtomicFile.write(to, out -> javax.imageio.ImageIO.write(x.heat().image(), "png", out));
            } else {
                AtomicFile.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            return to;
        }, told, e -> problem.set(Trouble.sentence(e)));
    }

    private static BufferedImage scale(BufferedImage im) {
        double k = (double) LONGEST_SIDE / Math.max(im.getWidth(), im.getHeight());
        if (k >= 1) {
            return im;
        }
        int w = Math.max(1, (int) Math.round(im.getWidth() * k));
        int h = Math.max(1, (int) Math.round(im.getHeight() * k));
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(im, 0, 0, w, h, null);
        g.dispose();
        return out;
    }

    /** Questions to begin with. */
    static List<String> suggestions() {
        return List.of(Messages.get("reading.ask.what"), Messages.get("reading.ask.many"), Messages.get("reading.ask.where"));
    }

    /** The picture being read; null = none. */
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Its pixels, at most {@value #LONGEST_SIDE} a side; null until they are read. */
    public ReadOnlyObjectProperty<Frame> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** What is seen in it; null until it is known. */
    public ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /** What went wrong, in one sentence; empty = nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the reading models are installed; without them a picture can only be painted over. True until it is known. */
    public ReadOnlyBooleanProperty ableProperty() {
        return able.getReadOnlyProperty();
    }

    /** Whether the models are looking. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Questions and answers, the last first. */
    public ObservableList<Exchange> exchanges() {
        return exchanges;
    }

    /** The lines found, the best first. */
    public ObservableList<VerseHit> verses() {
        return verses;
    }

    /** The answer whose heat lies over the picture; null = none. */
    public ObjectProperty<Exchange> shownProperty() {
        return shown;
    }
}
