package danqing.engine;

import danqing.engine.contour.Draughtsman;
import danqing.engine.contour.vector.Contour;
import danqing.engine.detail.DetailStage;
import danqing.engine.detail.Painting;
import danqing.engine.job.Cancellation;
import danqing.engine.layout.Layout;
import danqing.engine.layout.LayoutNet;
import danqing.engine.layout.LayoutStage;
import danqing.engine.layout.Placement;
import danqing.engine.scene.Entity;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.scene.Scene;
import danqing.engine.scene.SceneStage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        return new Studio(new EmbeddedPack(), new Networks(device, 0, notices));
    }

    public Networks networks() {
        return networks;
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

    /** Layout → Contour. */
    public Contour draw(Layout layout, long seed, Cancellation cancellation, StageListener listener) {
        int[] done = {0};
        int total = layout.placements().size() + 1;
        return draughtsman.draw(layout, seed, cancellation, g -> listener.drawn(g, ++done[0], total));
    }

    /** Contour → Painting. */
    public Painting paint(Contour contour, Order order, Cancellation cancellation, StageListener listener) {
        return details.paint(contour, order.style(), order.width(), order.height(), order.seed(), cancellation, listener::preview);
    }

    /**
     * The whole road, or what is left of it when the order brings a layout or a contour.
     *
     * @throws danqing.engine.job.BadInput    when the text or what the order brings cannot be used
     * @throws danqing.engine.job.Cancelled   when cancelled
     * @throws danqing.engine.pack.PackProblem when a model cannot be used
     */
    public Work paint(Order order, StageListener listener, Cancellation cancellation) {
        Thread.ofPlatform().daemon().name("prepare").start(() -> prepare(order));
        Scene scene = order.text() == null ? null : read(order.text());
        if (scene != null) {
            listener.scene(scene);
        }
        cancellation.check();
        Layout layout = order.contour() != null ? null : order.layout();
        if (order.contour() == null && layout == null) {
            layout = lay(scene, order, List.of(), cancellation);
        }
        if (layout != null) {
            listener.layout(layout);
        }
        Contour contour = order.contour() != null ? order.contour() : draw(layout, order.seed(), cancellation, listener);
        listener.contour(contour);
        Painting painting = paint(contour, order, cancellation, listener);
        return new Work(order, scene, layout, contour, painting, Provenance.of(order, scene, layout, contour, hashes(order), networks.device().id()));
    }

    /** Loads the painter while the first stages run; what goes wrong is said when the painter is used. */
    private void prepare(Order order) {
        try {
            details.prepare(order.style(), order.width(), order.height());
        } catch (RuntimeException e) {
            // thrown again, in the right place, by the detail stage
        }
    }

    /** The models a work of this order is made with. */
    private Map<String, String> hashes(Order order) {
        Map<String, String> h = new TreeMap<>();
        for (var e : pack.entries()) {
            boolean used = e.path("role").asText().equals("layout") ? order.layout() == null && order.contour() == null
                    : e.path("style").asText().equals(order.style().expert());
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
