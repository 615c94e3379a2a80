package danqing.ui.takes;

import danqing.engine.Take;
import danqing.ui.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The takes of the last run, the best first: judged before the first is painted, then with their works as these are finished. On the window's thread. */
public final class TakesViewModel {
    private final Library library;
    private final ObservableList<RankedTake> items = FXCollections.observableArrayList();
    private String batch = "";

    public TakesViewModel(Library library) {
        this.library = library;
        library.items().addListener((ListChangeListener<Path>) c -> each(t -> new RankedTake(t.seed(), t.rank(), t.file(), there(t.file()))));
    }

    /** A run begins; it takes the place of the one before. @param ranked the best first */
    public void judged(String of, List<Take> ranked) {
        batch = of;
        items.setAll(ranked.stream().map(t -> new RankedTake(t.order().seed(), t.rank(), null, false)).toList());
    }

    /** One of a run is finished. @param file null = it could not be saved */
    public void painted(String of, long seed, Path file) {
        if (batch.equals(of)) {
            each(t -> t.seed() == seed ? new RankedTake(seed, t.rank(), file, there(file)) : t);
        }
    }

    private void each(UnaryOperator<RankedTake> change) {
        for (int i = 0; i < items.size(); i++) {
            RankedTake was = items.get(i);
            RankedTake is = change.apply(was);
            if (!is.equals(was)) {
                items.set(i, is);
            }
        }
    }

    private boolean there(Path file) {
        return file != null && (library.items().contains(file) || Files.isRegularFile(file));
    }

    /** The run is not listed any more; its works stay where they are. */
    public void close() {
        batch = "";
        items.clear();
    }

    /** The best first; none before the first run of several. */
    public ObservableList<RankedTake> items() {
        return items;
    }
}
