package danqing.ui.gallery;

import danqing.engine.job.BadInput;
import danqing.ui.library.Catalogue;
import danqing.ui.library.Library;
import danqing.ui.library.Ratings;
import danqing.ui.library.Trash;
import danqing.ui.library.WorkRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** All works, found by words, style, format, date and rating; picked one or two at a time; thrown away and brought back. */
public final class GalleryViewModel {
    /** How old a work may be. */
    public enum Since { ALWAYS, TODAY, WEEK, MONTH, YEAR }

    private final Library library;
    private final Catalogue catalogue;
    private final Ratings ratings = new Ratings();
    private final Clock clock;
    private final FilteredList<Path> shown;
    private final ObservableList<Path> picked = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty style = new SimpleStringProperty();
    private final StringProperty format = new SimpleStringProperty();
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(Since.ALWAYS);
    private final IntegerProperty stars = new SimpleIntegerProperty();
    private final BooleanProperty favourites = new SimpleBooleanProperty();
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final Deque<List<Trash.Thrown>> thrown = new ArrayDeque<>();
    private Consumer<String> troubled = s -> { };
    private boolean open;

    public GalleryViewModel(Library library, Catalogue catalogue, Clock clock) {
        this.library = library;
        this.catalogue = catalogue;
        this.clock = clock;
        shown = new FilteredList<>(library.items());
        words.addListener((o, was, is) -> filter());
        style.addListener((o, was, is) -> filter());
        format.addListener((o, was, is) -> filter());
        since.addListener((o, was, is) -> filter());
        stars.addListener((o, was, is) -> filter());
        favourites.addListener((o, was, is) -> filter());
        catalogue.revisionProperty().addListener((o, was, is) -> changed());
        library.items().addListener((ListChangeListener<Path>) c -> {
            picked.removeIf(p -> !library.items().contains(p));
            if (open) {
                catalogue.refresh(library.folder(), library.items());
            }
        });
    }


    /** The gallery comes into sight. */
    public void open() {
        open = true;
        ratings.open(library.folder());
        catalogue.refresh(library.folder(), library.items());
        filter();
    }

    /** Told, in one sentence, what went wrong. */
    public void onTrouble(Consumer<String> consumer) {
        troubled = consumer;
    }

    private void changed() {
        filter();
        revision.set(revision.get() + 1);
    }

    private void filter() {
        String[] wanted = words.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        long from = from();
        shown.setPredicate(p -> {
            WorkRecord r = catalogue.get(p);
            String text = ((r == null ? "" : r.text()) + " " + p.getFileName()).toLowerCase(Locale.ROOT);
            for (String w : wanted) {
                if (!text.contains(w)) {
                    return false;
                }
            }
            return (style.get() == null || r != null && r.style().equals(style.get())) && (format.get() == null || r != null && r.format().equals(format.get()))
                    && (from == 0 || r != null && r.modified() >= from) && ratings.stars(p) >= stars.get() && (!favourites.get() || ratings.favourite(p));
        });
    }

    private long from() {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = switch (since.get()) {
            case ALWAYS -> null;
            case TODAY -> today;
            case WEEK -> today.minusDays(6);
            case MONTH -> today.minusMonths(1);
            case YEAR -> today.minusYears(1);
        };
        return day == null ? 0 : day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    /** Forgets all filters. */
    public void clear() {
        words.set("");
        style.set(null);
        format.set(null);
        since.set(Since.ALWAYS);
        stars.set(0);
        favourites.set(false);
    }

    /** Picks a work; with {@code more} beside those picked, or lets it go again. */
    public void pick(Path work, boolean more) {
        if (!more) {
            picked.setAll(work);
        } else if (!picked.remove(work)) {
            picked.add(work);
        }
    }

    public void favourite(Path work, boolean on) {
        ratings.favourite(work, on);
        changed();
    }

    public void rate(Path work, int n) {
        ratings.rate(work, n);
        changed();
    }

    /** Throws what is picked into the trash. @return how many */
    public int delete() {
        List<Path> gone = new ArrayList<>(picked);
        if (gone.isEmpty()) {
            return 0;
        }
        try {
            thrown.push(Trash.put(gone));
            library.items().removeAll(gone);
            return gone.size();
        } catch (BadInput e) {
            troubled.accept(e.getMessage());
            return 0;
        }
    }

    /** Brings back what was thrown away last. */
    public void undo() {
        if (!thrown.isEmpty()) {
            Trash.restore(thrown.pop());
            library.refresh();
        }
    }

    public WorkRecord record(Path work) {
        return catalogue.get(work);
    }

    public Ratings ratings() {
        return ratings;
    }

    /** Works that pass the filters, newest first. */
    public ObservableList<Path> shown() {
        return shown;
    }

    /** In the order they were picked. */
    public ObservableList<Path> picked() {
        return picked;
    }

    /** Parts of the poem, apart by blanks; all must be in it. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Style id; null = any. */
    public StringProperty styleProperty() {
        return style;
    }

    /** Format id in lower case; null = any. */
    public StringProperty formatProperty() {
        return format;
    }

    public ObjectProperty<Since> sinceProperty() {
        return since;
    }

    /** Least number of stars. */
    public IntegerProperty starsProperty() {
        return stars;
    }

    /** Whether only favourites are shown. */
    public BooleanProperty favouritesProperty() {
        return favourites;
    }

    /** Grows whenever what is known of works has changed. */
    public IntegerProperty revisionProperty() {
        return revision;
    }
}
