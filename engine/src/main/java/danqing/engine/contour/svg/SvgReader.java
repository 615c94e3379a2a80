package danqing.engine.contour.svg;

import danqing.engine.contour.vector.Backdrop;
import danqing.engine.contour.vector.Clear;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Gradient;
import danqing.engine.contour.vector.Group;
import danqing.engine.contour.vector.Mark;
import danqing.engine.contour.vector.Stroke;
import danqing.engine.contour.vector.Wash;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.engine.scene.Setting;
import danqing.styles.Pigment;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a contour back from SVG, edited or not. Marks that were left alone come back exactly; moved, scaled and turned ones (transforms on them or
 * their groups) likewise; a path whose outline was redrawn, or a new one, becomes a flat area of ink. The file is hostile until read: no entities, no
 * more than {@value #LARGEST} bytes, no more than {@value #MOST} marks, finite numbers only.
 */
public final class SvgReader {
    static final long LARGEST = 96L << 20;
    static final int MOST = 400_000;
    private final Deque<Affine> transforms = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private String[] open;
    private int groupDepth = -1;
    private int count;

    private SvgReader() {}

    /** @throws BadInput when the file cannot be read or is no drawing of ours */
    public static Contour read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadInput("读不了“" + file + "”：没有这个文件。请给出由丹青导出的 contour.svg。");
            }
            if (Files.size(file) > LARGEST) {
                throw new BadInput("读不了“" + file + "”：文件超过 " + (LARGEST >> 20) + " MiB。请给出由丹青导出的 contour.svg。");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new BadInput("读不了“" + file + "”（" + e.getMessage() + "）。请检查文件。", e);
        }
    }

    /** @throws BadInput when the text is no drawing of ours */
    public static Contour parse(String svg) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new SvgReader().run(factory.createXMLStreamReader(new StringReader(svg)));
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadInput("这不是完好的轮廓 SVG（" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "）：请给出由丹青导出的 contour.svg。", e);
        }
    }

    private Contour run(XMLStreamReader in) throws XMLStreamException {
        float width = 0;
        float height = 0;
        Setting setting = Setting.PLAIN;
        Format.Outline outline = Format.Outline.RECTANGLE;
        long seed = 0;
        boolean ours = false;
        transforms.push(Affine.IDENTITY);
        int depth = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                Affine here = transforms.peek().times(Affine.parse(in.getAttributeValue(null, "transform")));
                transforms.push(here);
                switch (in.getLocalName()) {
                    case "svg" -> {
                        if (!ours) {
                            ours = "contour-1".equals(in.getAttributeValue(null, "data-danqing"));
                            if (!ours) {
                                throw new IllegalArgumentException("没有丹青的标记");
                            }
                            String[] box = attribute(in, "viewBox", "").strip().split("[\\s,]+");
                            width = number(box[2]);
                            height = number(box[3]);
                            outline = Format.Outline.valueOf(attribute(in, "data-outline", "RECTANGLE"));
                            setting = new Setting(Setting.Season.valueOf(attribute(in, "data-season", "UNKNOWN")),
                                    Setting.Hour.valueOf(attribute(in, "data-hour", "DAY")), Setting.Weather.valueOf(attribute(in, "data-weather", "CLEAR")),
                                    Setting.Mood.valueOf(attribute(in, "data-mood", "NEUTRAL")));
                            seed = Long.parseLong(attribute(in, "data-seed", "0"));
                        }
                    }
                    case "g" -> {
                        if (in.getAttributeValue(null, "data-concept") != null && groupDepth < 0) {
                            flush();
                            open = new String[] {attribute(in, "id", "g" + groups.size()), in.getAttributeValue(null, "data-entity"),
                                attribute(in, "data-concept", ""), attribute(in, "data-class", "VOID"), attribute(in, "data-depth", "0")};
                            groupDepth = depth;
                        }
                    }
                    case "rect" -> {
                        if ("backdrop".equals(in.getAttributeValue(null, "class"))) {
                            add(new Backdrop(number(attribute(in, "data-horizon", "0")), unit(attribute(in, "data-tone", "0")),
                                    unit(attribute(in, "data-ground", "0"))));
                        }
                    }
                    case "path" -> path(in, here);
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                transforms.pop();
                if (depth == groupDepth) {
                    flush();
                    groupDepth = -1;
                }
                depth--;
            }
        }
        flush();
        if (!ours || !(width > 0) || !(height > 0) || width / height > 10 || height / width > 10) {
            throw new IllegalArgumentException("缺少画面尺寸");
        }
        if (Math.abs(Math.min(width, height) - Contour.SHORT_SIDE) > 1) {
            throw new IllegalArgumentException("画面短边应为 " + Contour.SHORT_SIDE);
        }
        return new Contour(width, height, outline, setting, groups, seed);
    }

    private void flush() {
        if (!marks.isEmpty()) {
            if (open == null) {
                open = new String[] {"extra-" + groups.size(), null, "extra", "VOID", "0"};
            }
            groups.add(new Group(open[0], open[1], open[2], SemanticClass.valueOf(open[3]), unit(open[4]), marks));
        }
        marks = new ArrayList<>();
        open = null;
    }

    private void add(Mark m) {
        if (++count > MOST) {
            throw new IllegalArgumentException("笔画超过 " + MOST);
        }
        marks.add(m);
    }

    private void path(XMLStreamReader in, Affine t) {
        String d = attribute(in, "d", "");
        String kind = attribute(in, "class", "");
        float soft = (float) (number(attribute(in, "data-soft", "0")) * (t.identity() ? 1 : t.scale()));
        String p = in.getAttributeValue(null, "data-p");
        if (kind.equals("stroke") && p != null && SvgWriter.check(d).equals(in.getAttributeValue(null, "data-d"))) {
            add(stroke(in, p, t, soft));
            return;
        }
        for (List<double[]> sub : SvgPath.flatten(d)) {
            int n = sub.size();
            if (n > 1 && kind.length() > 0 && sub.get(0)[0] == sub.get(n - 1)[0] && sub.get(0)[1] == sub.get(n - 1)[1]) {
                n--; // our own outlines close themselves
            }
            if (n < 3) {
                continue;
            }
            float[] x = new float[n];
            float[] y = new float[n];
            for (int i = 0; i < n; i++) {
                x[i] = (float) t.x(sub.get(i)[0], sub.get(i)[1]);
                y[i] = (float) t.y(sub.get(i)[0], sub.get(i)[1]);
            }
            if (kind.equals("clear")) {
                Pigment body = Pigment.valueOf(attribute(in, "data-body", "PAPER"));
                add(new Clear(x, y, body, Pigment.valueOf(attribute(in, "data-foot", body.name())), unit(attribute(in, "data-left", "0")), soft,
                        gradient(in, "data-opacity", t), gradient(in, "data-dissolve", t), !"0".equals(in.getAttributeValue(null, "data-solid"))));
            } else {
                boolean stroke = !kind.equals("wash");
                add(new Wash(x, y, Pigment.valueOf(attribute(in, "data-pigment", "INK")), unit(attribute(in, "fill-opacity", "1")), soft,
                        gradient(in, "data-fade", t), unit(attribute(in, "data-line", stroke ? "1" : "0"))));
            }
        }
    }

    private Stroke stroke(XMLStreamReader in, String p, Affine t, float soft) {
        String[] points = p.strip().split("\\s+");
        int n = points.length;
        float[] x = new float[n];
        float[] y = new float[n];
        float[] h = new float[n];
        float[] tone = new float[n];
        double k = t.identity() ? 1 : t.scale();
        for (int i = 0; i < n; i++) {
            String[] v = points[i].split(",");
            float px = number(v[0]);
            float py = number(v[1]);
            x[i] = t.identity() ? px : (float) t.x(px, py);
            y[i] = t.identity() ? py : (float) t.y(px, py);
            h[i] = (float) (Math.max(0, number(v[2])) * k);
            tone[i] = unit(v[3]);
        }
        return new Stroke(x, y, h, tone, Pigment.valueOf(attribute(in, "data-pigment", "INK")), unit(attribute(in, "data-line", "1")),
                unit(attribute(in, "data-wash", "0")), soft, "1".equals(in.getAttributeValue(null, "data-on-mass")));
    }

    private static Gradient gradient(XMLStreamReader in, String name, Affine t) {
        String v = in.getAttributeValue(null, name);
        if (v == null) {
            return null;
        }
        String[] s = v.strip().split("\\s+");
        float x0 = number(s[0]);
        float y0 = number(s[1]);
        float x1 = number(s[3]);
        float y1 = number(s[4]);
        if (t.identity()) {
            return new Gradient(x0, y0, unit(s[2]), x1, y1, unit(s[5]));
        }
        return new Gradient((float) t.x(x0, y0), (float) t.y(x0, y0), unit(s[2]), (float) t.x(x1, y1), (float) t.y(x1, y1), unit(s[5]));
    }

    private static String attribute(XMLStreamReader in, String name, String otherwise) {
        String v = in.getAttributeValue(null, name);
        return v == null ? otherwise : v;
    }

    private static float number(String s) {
        float v = Float.parseFloat(s);
        if (!Float.isFinite(v) || Math.abs(v) > 1e6f) {
            throw new IllegalArgumentException("数值超出范围：" + s);
        }
        return v;
    }

    private static float unit(String s) {
        return Math.clamp(number(s), 0, 1);
    }
}
