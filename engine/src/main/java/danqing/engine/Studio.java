package danqing.engine;

import danqing.engine.contour.Draughtsman;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.Ageing;
import danqing.engine.detail.DetailStage;
import danqing.engine.detail.Painting;
import danqing.engine.detail.Underdrawing;
import danqing.engine.inscribe.Colophon;
import danqing.engine.inscribe.Inscriber;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.CompositionScore;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutNet;
import danqing.engine.layout.LayoutStage;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Entity;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Means;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.repaint.Photo;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneStage;
import danqing.engine.see.Reader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Walks the road: text → scene → layout → contour → painting. Each stage is a function from one record to the next; this class calls them in order and
 * tells who watches. Works may be painted from several threads; {@link #close} only when none is under way.
 */
public final class Studio implements AutoCloseable {
    /** Version of the program, as it is written into every work. */
    public static final String VERSION = "0.1.0";
    private final EmbeddedPack pack;
    private final Networks networks;
    private final SceneStage scenes;
    private final Draughtsman draughtsman = new Draughtsman();
    private final DetailStage details;
    private Optional<Reader> reader;

    private Studio(EmbeddedPack pack, Networks networks) {
        this.pack = pack;
        this.networks = networks;
        scenes = new SceneStage(networks);
        details = new DetailStage(pack, networks);
    }

    /**
     * A studio with the embedded models.
     *
     * @param device  where networks run
     * @param notices told, in one sentence, what the person should know (a device that could not be used)
     * @throws danqing.engine.pack.PackProblem when the embedded models are missing or damaged
     */
    public static Studio open(Device device, Consumer<String> notices) {
        return open(device, Means.USUAL, notices);
    }

    /** As {@link #open(Device, Consumer)}, with no more of the machine than is given. */
    public static Studio open(Device device, Means means, Consumer<String> notices) {
        return new Studio(new EmbeddedPack(), new Networks(device, means, notices));
    }

    public Networks networks() {
        return networks;
    }

    /** What reads pictures; empty when the reading models are not installed. Opened at first use. */
    public synchronized Optional<Reader> reader() {
        if (reader == null) {
            reader = Reader.embedded(networks, pack, Home.cache());
        }
        return reader;
    }

    /** Text → Scene. @throws danqing.engine.job.BadInput when there is nothing to paint in it */
    public Scene read(String text) {
        return scenes.read(text);
    }

    /** Scene → Layout. Placements in {@code pins} stay where they are. */
    public Layout lay(Scene scene, Order order, List<Placement> pins, Cancellation cancellation) {
        Layout layout = new LayoutStage(LayoutNet.embedded(networks, pack)).place(scene, (double) order.width() / order.height(), order.format().outline(),
                order.seed(), pins, cancellation);
        return describe(layout, scene);
    }

    /** What verse says of a thing (red, withered, lonely) goes with it to whoever draws it. */
    private static Layout describe(Layout l, Scene scene) {
        List<Placement> described = l.placements().stream().map(p -> scene.entities().stream().filter(e -> e.id().equals(p.entity())).findFirst()
                .map(Entity::attributes).filter(a -> !a.isEmpty() && p.attributes().isEmpty()).map(p::attributes).orElse(p)).toList();
        return new Layout(l.aspect(), l.outline(), l.horizon(), l.setting(), described, l.seed());
    }

    /**
     * Several compositions of one order (seed, seed + 1 …), the best first: by the rules of composition and, with the reading models, by how well a small
     * painting of each suits the text. They are laid and judged, not yet painted. An order that brings its own layout or contour is not judged: its takes
     * stay in the order of their seeds; likewise a single one.
     */
    public List<Take> takes(Order order, int number, StageListener listener, Cancellation cancellation) {
        if (number == 1) {
            return List.of(Take.only(order));
        }
        boolean given = order.layout() != null || order.contour() != null;
        Scene scene = given ? null : order.wishes().over(read(order.text()));
        List<Take> takes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cancellation.check();
            Order o = order.seed(order.seed() + i);
            Layout layout = given ? null : lay(scene, o, List.of(), cancellation);
            takes.add(new Take(o, layout, given ? Double.NaN : CompositionScore.of(layout), given ? Double.NaN : match(layout, o, cancellation), 0));
        }
        return Take.ranked(takes);
    }

    /** How well a small painting suits the text; NaN without the reading models. */
    private double match(Layout layout, Order order, Cancellation cancellation) {
        return reader().map(r -> {
            Order small = order.sketch();
            Contour contour = draughtsman.draw(layout, order.seed(), cancellation, g -> { });
            Painting sketch = details.paint(Underdrawing.of(contour), small.mix(), small.sheet(), small.width(), small.height(), small.seed(), cancellation, (image, done) -> { });
            return r.match(sketch.image(), order.text(), cancellation);
        }).orElse(Double.NaN);
    }

    /** Layout → Contour. */
    public Contour draw(Layout layout, long seed, Cancellation cancellation, StageListener listener) {
        int[] done = {0};
        int total = layout.placements().size() + 1;
        return draughtsman.draw(layout, seed, cancellation, g -> listener.drawn(g, ++done[0], total));
    }

    /** Contour → Painting. */
    public Painting paint(Contour contour, Order order, Cancellation cancellation, StageListener listener) {
        return details.paint(Underdrawing.of(contour), order.mix(), order.sheet(), order.width(), order.height(), order.seed(), cancellation, shown(order, listener));
    }

    /**
     * The whole road, or what is left of it when the order brings a layout or a contour.
     *
     * @throws danqing.engine.job.BadInput    when the text or what the order brings cannot be used
     * @throws danqing.engine.job.Cancelled   when cancelled
     * @throws danqing.engine.pack.PackProblem when a model cannot be used
     */
    public Work paint(Order order, StageListener listener, Cancellation cancellation) {
        return paint(Take.only(order), listener, cancellation);
    }

    /** Likewise, of a take: its composition is there already. */
    public Work paint(Take take, StageListener listener, Cancellation cancellation) {
        Order order = take.order();
        Thread.ofPlatform().daemon().name("prepare").start(() -> prepare(order));
        Scene scene = order.text() == null ? null : order.wishes().over(read(order.text()));
        if (scene != null) {
            listener.scene(scene);
        }
        cancellation.check();
        Layout layout = order.contour() != null || order.layout() != null ? order.wishes().over(order.layout()) : take.layout();
        if (order.contour() == null && layout == null) {
            layout = lay(scene, order, List.of(), cancellation);
        }
        if (layout != null) {
            listener.layout(layout);
        }
        Contour contour = order.contour() != null ? order.wishes().over(order.contour()) : draw(layout, order.seed(), cancellation, listener);
        listener.contour(contour);
        Painting painting = paint(contour, order, cancellation, listener);
        Colophon colophon = inscribe(painting, Underdrawing.of(contour), order, listener);
        age(painting, Underdrawing.of(contour), order, cancellation, listener);
        Provenance provenance = Provenance.of(order, scene, layout, contour, hashes(order, true), networks.used()).taken(take);
        return new Work(order, scene, layout, contour, painting, provenance.inscribed(colophon));
    }

    /**
     * A picture, painted again: its lines and flat colours take the place of a drawing.
     *
     * @throws danqing.engine.job.Cancelled    when cancelled
     * @throws danqing.engine.pack.PackProblem when a model cannot be used
     */
    public Work repaint(Repainting wish, StageListener listener, Cancellation cancellation) {
        Order order = wish.order();
        Thread.ofPlatform().daemon().name("prepare").start(() -> prepare(order));
        Underdrawing photo = new Photo(wish.picture(), wish.strength(), wish.palette());
        cancellation.check();
        Painting painting = details.paint(photo, order.mix(), order.sheet(), order.width(), order.height(), order.seed(), cancellation, shown(order, listener));
        Colophon colophon = inscribe(painting, photo, order, listener);
        age(painting, photo, order, cancellation, listener);
        Provenance provenance = Provenance.of(order, null, null, null, hashes(order, false), networks.used()).repainted(wish);
        return new Work(order, null, null, null, painting, provenance.inscribed(colophon));
    }

    /**
     * Painting → inscribed painting, in place; does nothing when the order has no colophon.
     *
     * @return the colophon with the faces it was made with, or null
     */
    private Colophon inscribe(Painting painting, Underdrawing drawing, Order order, StageListener listener) {
        Colophon c = order.colophon();
        if (c == null || c.none()) {
            return null;
        }
        int w = Math.round(drawing.width() / 2);
        int h = Math.round(drawing.height() / 2);
        Inscriber.Sheet sheet = new Inscriber.Sheet(painting.image(), drawing.rasters(order.style(), .5).region(0, 0, (w + 3) / 4 * 4, (h + 3) / 4 * 4), w, h,
                DetailStage.area(drawing, order.style(), order.width(), order.height(), order.seed()));
        Inscriber.Fonts f = Inscriber.inscribe(sheet, c, order.text(), order.seed(), listener::notice);
        shown(order, listener).accept(painting.image(), 1.0);
        return new Colophon(c.verse(), c.signature(), c.seal(), null, Colophon.Face.of(f.writing()), Colophon.Face.of(f.carving()));
    }

    /** Previews of a work that will lie on silk are shown on its tone. */
    private static BiConsumer<BufferedImage, Double> shown(Order order, StageListener listener) {
        return order.sheet() == null || !order.sheet().woven() ? listener::preview
                : (image, done) -> listener.preview(Ageing.preview(image, order.sheet(), order.seed()), done * .9);
    }

    /** Painting on white → painting on silk, in place, writing and seals with it; does nothing on paper. */
    private void age(Painting painting, Underdrawing drawing, Order order, Cancellation cancellation, StageListener listener) {
        if (order.sheet() == null || !order.sheet().woven()) {
            return;
        }
        new Ageing(pack, networks).age(painting.image(), order.sheet(), order.seed(),
                DetailStage.area(drawing, order.style(), order.width(), order.height(), order.seed()), cancellation);
        listener.preview(painting.image(), 1);
    }

    /**
     * Makes ready what a first work of that order needs, in the background of a start: composes it once, and where a graphics card is used has its kernels for the
     * painters compiled. On the CPU painters open in well under a second and are left alone, so that a window nobody paints in stays small.
     */
    public void warm(Order order, Cancellation cancellation) {
        lay(read(order.text()), order, List.of(), cancellation);
        if (networks.graphics()) {
            prepare(order);
        }
    }

    /** Loads the painter while the first stages run; what goes wrong is said when the painter is used. */
    private void prepare(Order order) {
        try {
            order.mix().styles().forEach(s -> details.prepare(s, order.width(), order.height()));
        } catch (RuntimeException e) {
            // thrown again, in the right place, by the detail stage
        }
    }

    /** The models a work of this order is made with. */
    private Map<String, String> hashes(Order order, boolean composed) {
        Map<String, String> h = new TreeMap<>();
        for (var e : pack.entries()) {
            boolean used = e.path("role").asText().equals("layout") ? composed && order.layout() == null && order.contour() == null
                    : e.path("role").asText().equals("ground") ? order.sheet() != null && order.sheet().woven()
                    : order.mix().styles().stream().anyMatch(st -> e.path("style").asText().equals(st.expert()));
            if (used) {
                h.put(e.path("file").asText(), e.path("sha256").asText());
            }
        }
        return h;
    }

    @Override
    public void close() {
        networks.close();
    }
}
