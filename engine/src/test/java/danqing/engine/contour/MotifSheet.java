package danqing.engine.contour;

import danqing.engine.contour.brush.Brush;
import danqing.engine.contour.brush.Page;
import danqing.engine.contour.brush.Rng;
import danqing.engine.contour.brush.Visibility;
import danqing.engine.contour.motif.Subject;
import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.raster.Rasters;
import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.layout.Format;
import danqing.engine.scene.Concept;
import danqing.engine.scene.Concepts;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Style;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws motifs on a sheet, to be looked at: {@code MotifSheet OUT.png concept[,concept…] [seeds=2] [size=256] [pose=0] [weather=CLEAR] [hour=DAY]
 * [season=UNKNOWN] [columns=6]}. Every motif is shown twice: lines × ink wash, and the colour wash under its lines.
 */
public final class MotifSheet {
    private MotifSheet() {}

    public static void main(String[] args) throws Exception {
        int seeds = 2;
        int size = 256;
        int pose = -1;
        int columns = 6;
        Setting.Weather weather = Setting.Weather.CLEAR;
        Setting.Hour hour = Setting.Hour.DAY;
        Setting.Season season = Setting.Season.UNKNOWN;
        for (int i = 2; i < args.length; i++) {
            String[] kv = args[i].split("=");
            switch (kv[0]) {
                case "seeds" -> seeds = Integer.parseInt(kv[1]);
                case "size" -> size = Integer.parseInt(kv[1]);
                case "pose" -> pose = Integer.parseInt(kv[1]);
                case "columns" -> columns = Integer.parseInt(kv[1]);
                case "weather" -> weather = Setting.Weather.valueOf(kv[1].toUpperCase(Locale.ROOT));
                case "hour" -> hour = Setting.Hour.valueOf(kv[1].toUpperCase(Locale.ROOT));
                case "season" -> season = Setting.Season.valueOf(kv[1].toUpperCase(Locale.ROOT));
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        Setting setting = new Setting(season, hour, weather, Setting.Mood.NEUTRAL);
        List<BufferedImage> cells = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String id : args[1].split(",")) {
            for (int k = 0; k < seeds; k++) {
                for (String style : new String[] {"ink", "watercolor"}) {
                    cells.add(draw(id, k, size, pose < 0 ? k : pose, setting, style));
                    names.add(id);
                }
            }
        }
        int rows = (cells.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * size, rows * (size + 14), BufferedImage.TYPE_INT_RGB);
        var g = sheet.createGraphics();
        g.setFont(g.getFont().deriveFont(11f));
        for (int i = 0; i < cells.size(); i++) {
            int x = i % columns * size;
            int y = i / columns * (size + 14);
            g.drawImage(cells.get(i), x, y + 14, null);
            g.drawString(names.get(i), x + 3, y + 11);
        }
        ImageIO.write(sheet, "png", new File(args[0]));
    }

    /** One motif at its natural size for a picture of 768 units, alone on a page that just holds it (at least 120 units). */
    static BufferedImage draw(String id, int seed, int size, int pose, Setting setting, String style) {
        Concept c = Concepts.get(id);
        double h = c.height() * 768;
        double w = h * c.aspect();
        if (w > 900) {
            h *= 900 / w;
            w = 900;
        }
        double side = Math.max(120, Math.max(w, h) * 1.3);
        Page page = new Page(side, side);
        Subject s = new Subject(id, (side - w) / 2, (side - h) * .6, w, h, .2, .9, 2.0, pose, seed % 2 == 1, 1, List.of(), setting, side * .5, side,
                side, 1000L * seed + id.hashCode());
        Brush brush = new Brush(page, new Rng(s.seed()), Visibility.FULL);
        Motifs.of(id).draw(brush, s);
        Contour contour = new Contour((float) side, (float) side, Format.Outline.RECTANGLE, setting,
                List.of(new Group("backdrop", null, "backdrop", SemanticClass.SKY, 1, List.of(new Backdrop((float) (side * .5), 0, 0))),
                        new Group(id, id, id, c.semantic(), .2f, brush.marks())),
                seed);
        double scale = size / side;
        int px = size / 4 * 4;
        Rasters r = new Rasteriser(contour, Style.named(style).orElseThrow().palette(setting.season().name(), setting.hour().name(),
                setting.weather().name()), scale).region(0, 0, px, px);
        BufferedImage im = new BufferedImage(px, px, BufferedImage.TYPE_INT_RGB);
        float line = style.equals("ink") ? 1 : .6f;
        for (int i = 0; i < px * px; i++) {
            int v = 0;
            for (int k = 0; k < 3; k++) {
                float f = r.wash()[i + k * px * px] * (1 - line * (1 - r.line()[i]));
                v = v << 8 | Math.round(255 * Math.clamp(f, 0, 1));
            }
            im.setRGB(i % px, i / px, v);
        }
        return im;
    }
}
