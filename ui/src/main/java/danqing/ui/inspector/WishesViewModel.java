package danqing.ui.inspector;

import danqing.engine.Wishes;
import danqing.engine.scene.Setting;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;

/** What is wanted otherwise than the text says: season, hour, weather, and how much each thing counts. */
public final class WishesViewModel {
    private final ObjectProperty<Setting.Season> season = new SimpleObjectProperty<>();
    private final ObjectProperty<Setting.Hour> hour = new SimpleObjectProperty<>();
    private final ObjectProperty<Setting.Weather> weather = new SimpleObjectProperty<>();
    private final ObservableMap<String, Double> weights = FXCollections.observableMap(new TreeMap<>());
    private final ReadOnlyObjectWrapper<Wishes> wishes = new ReadOnlyObjectWrapper<>(Wishes.NONE);
    private boolean recalling;

    WishesViewModel() {
        season.addListener((o, was, is) -> collect());
        hour.addListener((o, was, is) -> collect());
        weather.addListener((o, was, is) -> collect());
        weights.addListener((MapChangeListener<String, Double>) c -> collect());
    }

    private void collect() {
        if (!recalling) {
            wishes.set(new Wishes(season.get(), hour.get(), weather.get(), Map.copyOf(weights)));
        }
    }

    /** How much a concept counts; 1 = as the text says, 0 = not painted. */
    public void weigh(String concept, double weight) {
        if (weight == 1) {
            weights.remove(concept);
        } else {
            weights.put(concept, weight);
        }
    }

    public double weight(String concept) {
        return weights.getOrDefault(concept, 1.0);
    }

    /** Forgets the weights of things that are not in the text any more. */
    public void keep(Collection<String> concepts) {
        if (!concepts.containsAll(weights.keySet())) {
            recalling = true;
            weights.keySet().retainAll(concepts);
            recalling = false;
            collect();
        }
    }

    /** Sets all at once. */
    public void recall(Wishes w) {
        recalling = true;
        season.set(w.season());
        hour.set(w.hour());
        weather.set(w.weather());
        weights.clear();
        weights.putAll(w.weights());
        recalling = false;
        collect();
    }

    /** null = as the text says. */
    public ObjectProperty<Setting.Season> seasonProperty() {
        return season;
    }

    /** null = as the text says. */
    public ObjectProperty<Setting.Hour> hourProperty() {
        return hour;
    }

    /** null = as the text says. */
    public ObjectProperty<Setting.Weather> weatherProperty() {
        return weather;
    }

    /** All of it. */
    public ReadOnlyObjectProperty<Wishes> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }
}
