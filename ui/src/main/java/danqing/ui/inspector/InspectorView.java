package danqing.ui.inspector;

import danqing.engine.Order;
import danqing.engine.onnx.Devices;
import danqing.ui.Icons;
import danqing.ui.Messages;
import danqing.ui.workshop.Lane;
import danqing.ui.workshop.Workshop;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** How it is to be painted. */
public final class InspectorView extends ScrollPane {
    private final InspectorViewModel model;

    /**
     * @param device   the device in use
     * @param onDevice told another one
     * @param below    what stands under the settings
     */
    public InspectorView(InspectorViewModel model, StyleThumbnails thumbnails, Workshop workshop, String device, Consumer<String> onDevice, Node below) {
        this.model = model;
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox box = new VBox(section("inspector.style", new VBox(8, new StyleCards(model, thumbnails), new MixRow(model.mix()), new PaperRow(model))),
                section("inspector.format", new FormatTiles(model)), pair(size(), section("inspector.takes", takes())), section("inspector.seed", seed()),
                section("light.title", new LightRow(model.wishes())), section("colophon.title", new ColophonRows(model.colophon(), workshop)),
                section("inspector.device", devices(workshop, device, onDevice)), below);
        box.getStyleClass().add("inspector-box");
        setContent(box);
    }

    private static VBox section(String key, Node node) {
        Label l = new Label(Messages.get(key));
        l.getStyleClass().add("panel-subtitle");
        return new VBox(7, l, node);
    }

    /** The size as a short side, and in pixels above it. */
    private VBox size() {
        Label title = new Label(Messages.get("inspector.size"));
        title.getStyleClass().add("panel-subtitle");
        Label pixels = new Label();
        pixels.getStyleClass().add("hint");
        pixels.textProperty().bind(Bindings.createStringBinding(() -> model.width() + " × " + model.height(), model.sideProperty(), model.formatProperty()));
        return new VBox(7, row(title, pixels), sides());
    }

    private static HBox pair(VBox left, VBox right) {
        left.setPrefWidth(150);
        right.setPrefWidth(150);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(12, left, right);
    }

    private Node sides() {
        ComboBox<Integer> side = new ComboBox<>();
        side.setId("size");
        side.getItems().setAll(InspectorViewModel.SIDES);
        side.setAccessibleText(Messages.get("inspector.size"));
        side.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer v) {
                return v == null ? "" : Messages.get("inspector.side", v.toString());
            }

            @Override
            public Integer fromString(String s) {
                return null;
            }
        });
        model.sideProperty().subscribe(v -> side.setValue(v.intValue()));
        side.valueProperty().subscribe(v -> {
            if (v != null) {
                model.sideProperty().set(v);
            }
        });
        side.setMaxWidth(Double.MAX_VALUE);
        return side;
    }

    private Node seed() {
        TextField field = new TextField();
        field.setId("seed");
        field.setAccessibleText(Messages.get("inspector.seed"));
        HBox.setHgrow(field, Priority.ALWAYS);
        model.seedProperty().subscribe(v -> field.setText(Long.toString(v.longValue())));
        Runnable commit = () -> {
            try {
                model.seedProperty().set(Math.max(0, Long.parseLong(field.getText().strip())));
            } catch (NumberFormatException e) {
                field.setText(Long.toString(model.seedProperty().get()));
            }
        };
        field.setOnAction(e -> commit.run());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                commit.run();
            }
        });
        Button roll = Icons.only(new Button(), Feather.SHUFFLE, Messages.get("inspector.roll"));
        roll.setId("roll");
        roll.setOnAction(e -> model.roll());
        ToggleButton lock = Icons.only(new ToggleButton(), Feather.UNLOCK, Messages.get("inspector.lock"));
        lock.setId("lock");
        lock.selectedProperty().bindBidirectional(model.seedLockedProperty());
        lock.selectedProperty().subscribe(on -> lock.setGraphic(Icons.of(on ? Feather.LOCK : Feather.UNLOCK)));
        return row(field, roll, lock);
    }

    private Node takes() {
        HBox row = new HBox();
        ToggleGroup group = new ToggleGroup();
        List<Integer> counts = List.of(1, 2, 4, InspectorViewModel.MOST_TAKES);
        for (int n : counts) {
            ToggleButton b = new ToggleButton(Integer.toString(n));
            b.setUserData(n);
            b.setToggleGroup(group);
            b.setAccessibleText(Messages.get("inspector.takes") + " " + n);
            b.getStyleClass().add(n == counts.getFirst() ? "left-pill" : n == counts.getLast() ? "right-pill" : "center-pill");
            b.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(b, Priority.ALWAYS);
            row.getChildren().add(b);
        }
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                model.takesProperty().set((int) is.getUserData());
            }
        });
        model.takesProperty().subscribe(v -> group.getToggles().stream().filter(t -> (int) t.getUserData() <= v.intValue()).reduce((a, b) -> b)
                .ifPresent(t -> t.setSelected(true)));
        return row;
    }

    private Node devices(Workshop workshop, String device, Consumer<String> onDevice) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("device");
        box.setAccessibleText(Messages.get("inspector.device"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll("auto", device);
        if (device.equals("auto")) {
            box.getItems().remove(1);
        }
        box.setValue(device);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String s) {
                return s == null ? "" : Messages.orElse("device." + s, s.toUpperCase(java.util.Locale.ROOT));
            }

            @Override
            public String fromString(String s) {
                return s;
            }
        });
        workshop.submit(Lane.LIVE, (studio, c) -> Devices.ladder().stream().filter(Devices.Rung::usable).map(r -> r.device().id()).toList(),
                found -> found.stream().filter(d -> !box.getItems().contains(d)).forEach(box.getItems()::add), e -> { });
        box.valueProperty().addListener((o, was, is) -> onDevice.accept(is));
        return box;
    }

    private static HBox row(Node... nodes) {
        HBox h = new HBox(6, nodes);
        h.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return h;
    }
}
