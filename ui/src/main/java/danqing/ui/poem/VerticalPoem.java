package danqing.ui.poem;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A poem set in columns, right to left. The typing, input methods, clipboard and undo are those of a text area that lies unseen beneath; this shows what
 * stands in it, its caret and its selection, and turns clicks and arrow keys.
 */
final class VerticalPoem extends ScrollPane {
    private static final double SIZE = 22;
    private static final double PITCH = 27;
    private static final double GAP = 40;
    private static final double EDGE = 18;
    private static final String CORNER = "，。、；：！？";
    private static final String TURNED = "（）()《》〈〉「」『』“”‘’—…-";
    private final TextArea area;
    private final String face;
    private final Pane sheet = new Pane();
    private final Region caret = new Region();
    private Columns columns = Columns.of("", 1);

    VerticalPoem(TextArea area, String family) {
        this.area = area;
        this.face = "-fx-font-size: " + SIZE + "px; -fx-font-family: \"" + family + "\";";
        getStyleClass().add("vertical-poem");
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(sheet);
        caret.getStyleClass().add("vertical-caret");
        sheet.heightProperty().addListener((o, was, is) -> set());
        sheet.widthProperty().addListener((o, was, is) -> set());
        area.textProperty().addListener((o, was, is) -> set());
        area.selectionProperty().addListener((o, was, is) -> set());
        area.caretPositionProperty().addListener((o, was, is) -> set());
        area.focusedProperty().addListener((o, was, is) -> set());
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> point(e, e.isShiftDown()));
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> point(e, true));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void point(MouseEvent e, boolean extend) {
        area.requestFocus();
        int column = (int) Math.floor((sheet.getWidth() - EDGE - e.getX() + (GAP - SIZE) / 2) / GAP);
        int row = (int) Math.round((e.getY() - EDGE) / PITCH);
        int to = columns.at(column, Math.max(0, row));
        if (extend) {
            area.selectPositionCaret(to);
        } else {
            area.positionCaret(to);
        }
        e.consume();
    }

    /** Down is onward, left is the next column. */
    private void turn(KeyEvent e) {
        if (!isVisible() || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        int now = area.getCaretPosition();
        int to = switch (e.getCode()) {
            case UP -> Math.max(0, now - 1);
            case DOWN -> Math.min(area.getLength(), now + 1);
            case LEFT -> columns.beside(now, 1);
            case RIGHT -> columns.beside(now, -1);
            default -> -1;
        };
        if (to >= 0 && List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT).contains(e.getCode())) {
            if (e.isShiftDown()) {
                area.selectPositionCaret(to);
            } else {
                area.positionCaret(to);
            }
            e.consume();
        }
    }

    /** Sets the text anew. */
    private void set() {
        if (!isVisible() || sheet.getHeight() < PITCH + 2 * EDGE) {
            return;
        }
        boolean empty = area.getLength() == 0;
        String text = empty ? area.getPromptText() : area.getText();
        columns = Columns.of(area.getText(), (int) ((sheet.getHeight() - 2 * EDGE) / PITCH));
        Columns shown = empty ? Columns.of(text, (int) ((sheet.getHeight() - 2 * EDGE) / PITCH)) : columns;
        sheet.setMinWidth(2 * EDGE + shown.columns() * GAP - (GAP - SIZE));
        sheet.getChildren().clear();
        IndexRange selection = area.getSelection();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Columns.Cell cell = shown.cells().get(i);
            String c = new String(Character.toChars(text.codePointAt(i)));
            if (c.isBlank()) {
                continue;
            }
            if (!empty && i >= selection.getStart() && i < selection.getEnd()) {
                Region mark = new Region();
                mark.getStyleClass().add("vertical-selection");
                mark.resizeRelocate(x(cell) - 4, y(cell), SIZE + 8, PITCH);
                sheet.getChildren().add(mark);
            }
            sheet.getChildren().add(glyph(c, cell, empty));
        }
        if (area.isFocused()) {
            Columns.Cell cell = columns.cells().get(Math.min(area.getCaretPosition(), columns.cells().size() - 1));
            caret.resizeRelocate(x(cell) - 3, y(cell) - 1, SIZE + 6, 2);
            sheet.getChildren().add(caret);
        }
    }

    private double x(Columns.Cell c) {
        return sheet.getWidth() - EDGE - SIZE - c.column() * GAP;
    }

    private static double y(Columns.Cell c) {
        return EDGE + c.row() * PITCH;
    }

    private Text glyph(String c, Columns.Cell cell, boolean hint) {
        Text t = new Text(c);
        t.getStyleClass().addAll("vertical-glyph", hint ? "vertical-hint" : "vertical-ink");
        t.setStyle(face);
        t.setTextOrigin(VPos.CENTER);
        t.setBoundsType(TextBoundsType.LOGICAL);
        boolean wide = c.codePointAt(0) > 0x2E7F;
        t.setX(x(cell) + (wide ? 0 : SIZE / 4));
        t.setY(y(cell) + PITCH / 2);
        if (CORNER.contains(c)) {
            // such marks stand at the upper right of their cell
            t.setTranslateX(SIZE * .56);
            t.setTranslateY(-SIZE * .52);
        } else if (TURNED.contains(c)) {
            t.setRotate(90);
        }
        return t;
    }
}
