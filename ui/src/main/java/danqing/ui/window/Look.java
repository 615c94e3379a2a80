package danqing.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: rice paper by day, ink by night, one cinnabar; and the typefaces there are. */
final class Look {
    private static final List<String> SANS = List.of("Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI",
            "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Noto Sans CJK JP", "SimHei", "Droid Sans Fallback");
    private static final List<String> SERIF = List.of("Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "STKaiti", "SimSun",
            "AR PL UMing CN", "Noto Serif CJK JP");
    /** What is set in the typeface of poems. */
    private static final String SERIF_CLASSES = ".vertical-glyph, .seal-field, .seal, .app-name, .panel-title, .poem-text, .paint-button, .step, .canvas-empty, .style-card, .work-line, .toast-title, .reading-caption";
    private static final Set<String> FAMILIES = Set.copyOf(Font.getFamilies());

    private Look() {}

    private static Optional<String> first(List<String> of) {
        return of.stream().filter(FAMILIES::contains).findFirst();
    }

    /** Family for Chinese text in controls. */
    static Optional<String> sans() {
        return first(SANS).or(() -> first(SERIF));
    }

    /** Family for poems and headings. */
    static Optional<String> serif() {
        return first(SERIF).or(() -> first(SANS));
    }

    /** Whether this machine can write Chinese. */
    static boolean chinese() {
        return sans().isPresent();
    }

    /** Dresses a scene. @param theme light, dark or contrast */
    static void apply(Scene scene, String theme) {
        boolean dark = theme.equals("dark");
        boolean contrast = theme.equals("contrast");
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(css("studio.css"), css(dark ? "ink-night.css" : contrast ? "contrast.css" : "rice-paper.css"));
        scene.getRoot().getStyleClass().removeAll("light", "dark", "contrast");
        scene.getRoot().getStyleClass().add(dark ? "dark" : contrast ? "contrast" : "light");
        scene.getStylesheets().add(faces());
    }

    /** The typefaces as a stylesheet of their own, since a stylesheet cannot look a family up. */
    private static String faces() {
        String css = sans().map(f -> ".root { -fx-font-family: \"" + f + "\"; }\n").orElse("")
                + serif().map(f -> SERIF_CLASSES + " { -fx-font-family: \"" + f + "\"; }\n").orElse("");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String css(String name) {
        return Look.class.getResource("/danqing/ui/" + name).toExternalForm();
    }
}
