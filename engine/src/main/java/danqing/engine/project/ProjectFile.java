package danqing.engine.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import danqing.engine.Studio;
import danqing.engine.Work;
import danqing.engine.contour.svg.SvgWriter;
import danqing.engine.detail.DetailStage;
import danqing.engine.image.AtomicFile;
import danqing.engine.image.PngFile;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutJson;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes {@code .danqing}: a zip of {@code danqing.json} (format, text), {@code painting.png} (with its provenance), {@code provenance.json},
 * {@code layout.json}, {@code contour.svg}, {@code thumbnail.png}. A newer program may add entries and fields, which are passed over; it raises
 * {@code needs} when an older one could no longer understand the file. Nothing is ever unpacked under a name that stands in the file.
 */
public final class ProjectFile {
    /** What this program writes, and the newest it understands. */
    static final int FORMAT = 1;
    static final int MOST_ENTRIES = 64;
    private static final int THUMBNAIL = 240;
    private static final Map<String, Integer> LARGEST = Map.of("danqing.json", 4 << 20, "layout.json", 4 << 20, "contour.svg", 64 << 20, "painting.png", 256 << 20);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProjectFile() {}

    /**
     * Writes a project, whole or not at all.
     *
     * @param text the words on the sheet
     * @throws BadInput                     when it cannot be written there
     * @throws java.io.UncheckedIOException when writing fails midway; the old file is untouched
     */
    public static void write(Work work, String text, Path file) {
        ObjectNode head = MAPPER.createObjectNode().put("kind", "danqing-project").put("format", FORMAT).put("needs", FORMAT).put("danqing", Studio.VERSION)
                .put("text", text);
        AtomicFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            entry(zip, "danqing.json", o -> o.write(bytes(head.toString())));
            entry(zip, "provenance.json", o -> o.write(bytes(work.provenance().json())));
            if (work.layout() != null) {
                entry(zip, "layout.json", o -> o.write(bytes(LayoutJson.write(work.layout()))));
            }
            if (work.contour() != null) {
                String svg = new SvgWriter(DetailStage.palette(work.contour(), work.order().style())).text(work.contour());
                entry(zip, "contour.svg", o -> o.write(bytes(svg)));
            }
            entry(zip, "thumbnail.png", o -> PngFile.write(thumbnail(work.painting().image()), Map.of(), o));
            entry(zip, "painting.png", o -> PngFile.write(work.painting().image(), work.provenance().texts(), o));
            zip.finish();
        });
    }

    private static byte[] bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    private static void entry(ZipOutputStream zip, String name, AtomicFile.Content content) throws IOException {
        ZipEntry e = new ZipEntry(name);
        // the same work gives the same file
        e.setTime(315_532_800_000L);
        zip.putNextEntry(e);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        content.writeTo(whole);
        whole.writeTo(zip);
        zip.closeEntry();
    }

    private static BufferedImage thumbnail(BufferedImage im) {
        double s = Math.min(1, THUMBNAIL / (double) Math.max(im.getWidth(), im.getHeight()));
        BufferedImage small = new BufferedImage((int) Math.max(1, im.getWidth() * s), (int) Math.max(1, im.getHeight() * s), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(im, 0, 0, small.getWidth(), small.getHeight(), null);
        g.dispose();
        return small;
    }

    /** @throws BadInput when it is no project, damaged, hostile, or of a newer format that this program cannot understand */
    public static Project read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadInput("读不了“" + file + "”：没有这个文件。请换一个文件。");
        }
        Map<String, byte[]> found = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new BadInput("“" + file + "”里的文件太多（" + zip.size() + " 个）：它不像丹青的工程文件，没有打开。");
            }
            Enumeration<? extends ZipEntry> all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry e = all.nextElement();
                plain(file, e.getName());
                Integer most = LARGEST.get(e.getName());
                if (most != null && found.put(e.getName(), content(file, zip, e, most)) != null) {
                    throw new BadInput("“" + file + "”里有两份“" + e.getName() + "”：文件不可信，没有打开。");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("读不了“" + file + "”：它不是丹青的工程文件，或已损坏。请换一个文件。", e);
        }
        return project(file, found);
    }

    private static void plain(Path file, String name) {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || java.util.List.of(name.split("/")).contains("..")) {
            throw new BadInput("“" + file + "”里有指向别处的文件名：文件不可信，没有打开。");
        }
    }

    /** What the directory says of the size is not believed. */
    private static byte[] content(Path file, ZipFile zip, ZipEntry e, int most) throws IOException {
        try (InputStream in = zip.getInputStream(e)) {
            byte[] b = in.readNBytes(most);
            if (b.length == most && in.read() >= 0) {
                throw new BadInput("“" + file + "”里的“" + e.getName() + "”太大：文件不可信，没有打开。");
            }
            return b;
        }
    }

    private static Project project(Path file, Map<String, byte[]> found) {
        JsonNode head = MAPPER.missingNode();
        try {
            head = found.containsKey("danqing.json") ? MAPPER.readTree(utf8(found.get("danqing.json"))) : head;
        } catch (JsonProcessingException e) {
            // said below
        }
        if (!head.path("kind").asText().equals("danqing-project")) {
            throw new BadInput("“" + file + "”不是丹青的工程文件，或已损坏：请换一个文件。");
        }
        if (head.path("needs").asInt(FORMAT) > FORMAT) {
            throw new BadInput("“" + file + "”来自更新的丹青（" + head.path("danqing").asText("?") + "），这一版打不开：请更新程序。");
        }
        if (!found.containsKey("painting.png")) {
            throw new BadInput("“" + file + "”里没有画：文件不完整，请换一个文件。");
        }
        byte[] layout = found.get("layout.json");
        Layout l = layout == null ? null : LayoutJson.read(utf8(layout));
        byte[] contour = found.get("contour.svg");
        return new Project(head.path("text").asText(""), l, contour == null ? null : utf8(contour), found.get("painting.png"));
    }

    private static String utf8(byte[] b) {
        return new String(b, StandardCharsets.UTF_8);
    }
}
