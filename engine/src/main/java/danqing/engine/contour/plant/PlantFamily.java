package danqing.engine.contour.plant;

import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import danqing.styles.Pigment;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees, grasses and flowers, by concept id. */
public final class PlantFamily implements MotifFamily {
    @Override
    public Map<String, Motif> motifs() {
        Map<String, Motif> m = new LinkedHashMap<>();
        trees(m);
        m.put("forest", new Forest(Map.copyOf(m)));
        sprays(m);
        grasses(m);
        flowers(m);
        m.replaceAll((id, motif) -> new Fitted(motif));
        return m;
    }

    private static void trees(Map<String, Motif> m) {
        m.put("pine", new Pine());
        m.put("cypress", new Cypress());
        m.put("willow", new Willow());
        m.put("tree", new BroadTree(BroadTree.Species.TREE));
        m.put("locust_tree", new BroadTree(BroadTree.Species.LOCUST));
        m.put("mulberry", new BroadTree(BroadTree.Species.MULBERRY));
        m.put("maple", new BroadTree(BroadTree.Species.MAPLE));
        m.put("wutong", new BroadTree(BroadTree.Species.WUTONG));
        m.put("osmanthus", new BroadTree(BroadTree.Species.OSMANTHUS));
        m.put("orange_tree", new BroadTree(BroadTree.Species.ORANGE));
        m.put("old_tree", new BareTree(true));
        m.put("winter_tree", new BareTree(false));
        m.put("peach", new BlossomTree(Blossom.PEACH, .5));
        m.put("apricot", new BlossomTree(Blossom.PLUM.tinted(Pigment.BLOSSOM_WHITE, Pigment.BLOSSOM_PINK), .08));
        m.put("pear_tree", new BlossomTree(Blossom.PEAR, .42));
        m.put("magnolia", new BlossomTree(Blossom.MAGNOLIA, 0));
        m.put("bamboo", new Bamboo());
        m.put("banana", new Banana());
        m.put("palm", new Palm());
    }

    private static void sprays(Map<String, Motif> m) {
        m.put("plum", new Plum(Blossom.PLUM, false));
        m.put("crabapple", new Plum(Blossom.CRABAPPLE, true));
        m.put("lychee", new LeafySpray(LeafySpray.Kind.LYCHEE));
        m.put("red_bean", new LeafySpray(LeafySpray.Kind.RED_BEAN));
        m.put("rose", new LeafySpray(LeafySpray.Kind.ROSE));
        m.put("hibiscus", new LeafySpray(LeafySpray.Kind.HIBISCUS));
        m.put("camellia", new LeafySpray(LeafySpray.Kind.CAMELLIA));
        m.put("vine", new Climber(Climber.Kind.VINE));
        m.put("gourd", new Climber(Climber.Kind.GOURD));
        m.put("morning_glory", new Climber(Climber.Kind.MORNING_GLORY));
    }

    private static void grasses(Map<String, Motif> m) {
        m.put("grass", new Herb(Herb.Kind.GRASS));
        m.put("artemisia", new Herb(Herb.Kind.ARTEMISIA));
        m.put("fern", new Herb(Herb.Kind.FERN));
        m.put("reed", new Reed());
        m.put("orchid", new Orchid());
        m.put("duckweed", new Floating(false));
        m.put("water_chestnut", new Floating(true));
        m.put("rice", new Crop(Crop.Kind.RICE));
        m.put("wheat", new Crop(Crop.Kind.WHEAT));
        m.put("rape_flower", new Crop(Crop.Kind.RAPE));
        m.put("vegetable", new Crop(Crop.Kind.VEGETABLE));
        m.put("fallen_leaf", new Drift(Drift.Kind.LEAF));
    }

    private static void flowers(Map<String, Motif> m) {
        m.put("peony", new Bush(Bush.Kind.PEONY));
        m.put("chrysanthemum", new Bush(Bush.Kind.CHRYSANTHEMUM));
        m.put("narcissus", new Bush(Bush.Kind.NARCISSUS));
        m.put("azalea", new Bush(Bush.Kind.AZALEA));
        m.put("daylily", new Bush(Bush.Kind.DAYLILY));
        m.put("flower", new Bush(Bush.Kind.FLOWER));
        m.put("lotus", new Lotus(Lotus.Kind.FLOWER));
        m.put("lotus_leaf", new Lotus(Lotus.Kind.LEAF));
        m.put("lotus_pod", new Lotus(Lotus.Kind.POD));
        m.put("petal", new Drift(Drift.Kind.PETAL));
        m.put("catkin", new Drift(Drift.Kind.CATKIN));
    }
}
