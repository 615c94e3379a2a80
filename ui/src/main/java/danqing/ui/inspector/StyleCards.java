package danqing.ui.inspector;

import danqing.styles.Style;
import danqing.ui.Messages;
import danqing.ui.canvas.FrameImage;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** One card per style: its name and the composition at hand painted small in it. */
final class StyleCards extends HBox {
    private static final double SIDE = 78;
    private final ToggleGroup group = new ToggleGroup();

    StyleCards(InspectorViewModel model, StyleThumbnails thumbnails) {
        super(8);
        for (Style s : Style.all()) {
            ToggleButton card = card(s, thumbnails);
            card.setUserData(s);
            getChildren().add(card);
        }
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                model.styleProperty().set((Style) is.getUserData());
            }
        });
        model.styleProperty().subscribe(s -> group.getToggles().stream().filter(t -> t.getUserData() == s).forEach(t -> t.setSelected(true)));
    }

    private ToggleButton card(Style s, StyleThumbnails thumbnails) {
        ImageView view = new ImageView();
        view.setFitWidth(SIDE);
        view.setFitHeight(SIDE);
        Rectangle round = new Rectangle(SIDE, SIDE);
        round.setArcWidth(8);
        round.setArcHeight(8);
        StackPane frame = new StackPane(view);
        frame.setMinSize(SIDE, SIDE);
        frame.setMaxSize(SIDE, SIDE);
        frame.getStyleClass().add("thumb-frame");
        frame.setClip(round);
        thumbnails.of(s).subscribe(f -> {
            Image im = FrameImage.still(f);
            view.setImage(im);
            if (im != null) {
                double side = Math.min(im.getWidth(), im.getHeight());
                view.setViewport(new Rectangle2D((im.getWidth() - side) / 2, (im.getHeight() - side) / 2, side, side));
            }
        });
        String name = Messages.orElse("style." + s.id(), s.label());
        ToggleButton b = new ToggleButton(name, frame);
        b.setContentDisplay(ContentDisplay.TOP);
        b.setGraphicTextGap(5);
        b.setToggleGroup(group);
        b.setId("style-" + s.id());
        b.setAccessibleText(name);
        b.getStyleClass().add("style-card");
        b.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(b, Priority.ALWAYS);
        return b;
    }
}
