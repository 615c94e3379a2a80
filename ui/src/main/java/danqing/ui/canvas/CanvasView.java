package danqing.ui.canvas;

import danqing.engine.layout.Layout;
import danqing.engine.layout.Placement;
import danqing.ui.Messages;
import java.util.List;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The canvas: the stage that is looked at, on its sheet. Zoom with the wheel, pan by dragging; on the layout stage, drag what is on the picture
 * ({@link CanvasHand}).
 */
public final class CanvasView extends Pane {
    /** Side of a handle, px. */
    static final double HANDLE = 9;
    private static final double SHADE = 40;
    private static final double BEAT = .035;
    private static final double APPEAR = .22;
    private final CanvasViewModel model;
    private final Region sheet = new Region();
    private final ImageView picture = new ImageView();
    private final ImageView before = new ImageView();
    private final Rectangle beforeClip = new Rectangle();
    private final Canvas layer = new Canvas();
    private final Label empty = new Label(Messages.get("canvas.empty"));
    private final FrameImage contour = new FrameImage();
    private final FrameImage painting = new FrameImage();
    private final FrameImage film = new FrameImage();
    private final FrameImage earlier = new FrameImage();
    private final String family;
    private final Appearing appearing = new Appearing();
    private final PauseTransition rest = new PauseTransition(Duration.millis(140));
    private List<String> shownIds = List.of();
    private boolean something;
    private boolean shaded = true;
    private boolean drawn;

    /** @param family typeface of the names on the layout */
    public CanvasView(CanvasViewModel model, String family) {
        this.model = model;
        this.family = family;
        getStyleClass().add("well");
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleText(Messages.get("canvas.name"));
        sheet.getStyleClass().add("canvas-sheet");
        sheet.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        before.setMouseTransparent(true);
        before.setClip(beforeClip);
        layer.setMouseTransparent(true);
        empty.getStyleClass().add("canvas-empty");
        empty.setMouseTransparent(true);
        getChildren().addAll(sheet, picture, before, layer, empty);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.stepProperty().addListener((o, was, is) -> show());
        model.revisionProperty().addListener((o, was, is) -> show());
        model.contourProperty().addListener((o, was, is) -> show());
        model.paintingProperty().addListener((o, was, is) -> show());
        model.reachedProperty().addListener((o, was, is) -> show());
        model.editor().layoutProperty().addListener((o, was, is) -> laid(is));
        model.editor().selectedProperty().addListener((o, was, is) -> overlay());
        model.contours().selectedProperty().addListener((o, was, is) -> overlay());
        model.gridProperty().addListener((o, was, is) -> overlay());
        model.filmProperty().addListener((o, was, is) -> show());
        model.compareProperty().addListener((o, was, is) -> show());
        model.wipeProperty().addListener((o, was, is) -> place());
        model.thirdsProperty().addListener((o, was, is) -> overlay());
        model.viewport().zoomProperty().addListener((o, was, is) -> place());
        model.viewport().xProperty().addListener((o, was, is) -> place());
        model.viewport().yProperty().addListener((o, was, is) -> place());
        rest.setOnFinished(e -> {
            boolean smooth = model.viewport().zoomProperty().get() < 2;
            picture.setSmooth(smooth);
            before.setSmooth(smooth);
        });
        new CanvasHand(this, model).attach();
        laid(model.editor().layoutProperty().get());
    }

    private void laid(Layout l) {
        List<String> ids = l == null ? List.of() : l.placements().stream().map(Placement::id).toList();
        boolean fresh = l != null && !model.editor().editedProperty().get() && model.revealProperty().get() && !Objects.equals(ids, shownIds)
                && model.workProperty().get() == null;
        shownIds = ids;
        if (fresh) {
            appearing.begin(ids.size());
        }
        show();
    }

    /** Puts the stage that is looked at on the sheet. */
    private void show() {
        Layout l = model.editor().layoutProperty().get();
        boolean played = model.filmProperty().get() != null;
        Image im = played ? film.of(model.filmProperty().get()) : switch (model.stepProperty().get()) {
            case LAYOUT -> null;
            case CONTOUR -> contour.of(model.contourProperty().get());
            case DETAIL -> painting.of(model.paintingProperty().get());
        };
        picture.setImage(im);
        before.setImage(comparing() ? earlier.of(model.before()) : null);
        something = im != null || l != null && model.stepProperty().get() == Step.LAYOUT;
        empty.setVisible(!something);
        sheet.setVisible(something && shaded);
        Frame full = model.paintingProperty().get();
        Frame drawn = model.contourProperty().get();
        if (full != null) {
            model.viewport().picture(full.width(), full.height());
        } else if (drawn != null) {
            model.viewport().picture(drawn.width(), drawn.height());
        } else if (l != null) {
            model.viewport().picture(l.aspect() >= 1 ? 1000 * l.aspect() : 1000, l.aspect() >= 1 ? 1000 : 1000 / l.aspect());
        }
        place();
    }

    /** Whether before and after lie side by side. */
    boolean comparing() {
        return model.compareProperty().get() && model.filmProperty().get() == null && model.stepProperty().get() == Step.DETAIL && model.before() != null
                && model.paintingProperty().get() != null;
    }

    private void place() {
        Viewport v = model.viewport();
        double x = Math.rint(v.xProperty().get());
        double y = Math.rint(v.yProperty().get());
        picture.setX(x);
        picture.setY(y);
        picture.setFitWidth(v.width());
        picture.setFitHeight(v.height());
        before.setX(x);
        before.setY(y);
        before.setFitWidth(v.width());
        before.setFitHeight(v.height());
        beforeClip.setX(x);
        beforeClip.setY(y);
        beforeClip.setWidth(v.width() * model.wipeProperty().get());
        beforeClip.setHeight(v.height());
        // while it moves, the nearest pixel will do; at 1:1 and on whole pixels it is exact anyway
        picture.setSmooth(false);
        before.setSmooth(false);
        rest.playFromStart();
        sheet.resizeRelocate(x, y, v.width(), v.height());
        boolean wider = x < -SHADE && y < -SHADE && x + v.width() > getWidth() + SHADE && y + v.height() > getHeight() + SHADE;
        if (wider == shaded) {
            // a shadow nobody sees is costly
            shaded = !wider;
            sheet.setVisible(shaded && something);
        }
        overlay();
    }

    private void overlay() {
        GraphicsContext g = layer.getGraphicsContext2D();
        boolean draws = model.filmProperty().get() == null && (model.stepProperty().get() != Step.DETAIL || model.thirdsProperty().get() || model.gridProperty().get()
                || comparing());
        if (!draws && !drawn) {
            return;
        }
        drawn = draws;
        layer.setVisible(draws);
        g.clearRect(0, 0, layer.getWidth(), layer.getHeight());
        Viewport v = model.viewport();
        LayoutPainter p = new LayoutPainter(g, v.xProperty().get(), v.yProperty().get(), v.width(), v.height(), family);
        Layout l = model.editor().layoutProperty().get();
        if (model.filmProperty().get() != null) {
            return;
        }
        if (model.stepProperty().get() == Step.LAYOUT && l != null) {
            p.draw(l, q -> appearing.share(l.placements().indexOf(q)));
            model.editor().selection().ifPresent(s -> p.selection(s.box(), HANDLE));
        }
        if (model.stepProperty().get() == Step.CONTOUR) {
            model.contours().selection().ifPresent(s -> ContourMarks.draw(g, model.contours().drawingProperty().get(), s, v, model.offsetX(), model.offsetY()));
        }
        if (comparing()) {
            p.wipe(model.wipeProperty().get());
        }
        if (model.gridProperty().get() && something) {
            p.grid();
        }
        if (model.thirdsProperty().get() && something) {
            p.thirds();
        }
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        if (layer.getWidth() != w || layer.getHeight() != h) {
            layer.setWidth(w);
            layer.setHeight(h);
            model.viewport().view(w, h);
            place();
        }
        double ew = Math.min(w - 40, empty.prefWidth(-1));
        double eh = empty.prefHeight(ew);
        empty.resizeRelocate((w - ew) / 2, (h - eh) / 2, ew, eh);
    }

    /** Placements appear one after the other. */
    private final class Appearing extends AnimationTimer {
        private long since = -1;
        private double now = Double.MAX_VALUE;
        private double end;

        void begin(int count) {
            since = -1;
            now = 0;
            end = count * BEAT + APPEAR;
            start();
        }

        double share(int index) {
            return Math.clamp((now - index * BEAT) / APPEAR, 0, 1);
        }

        @Override
        public void handle(long nanos) {
            if (since < 0) {
                since = nanos;
            }
            now = (nanos - since) / 1e9;
            if (now > end) {
                now = Double.MAX_VALUE;
                stop();
            }
            overlay();
        }
    }
}
