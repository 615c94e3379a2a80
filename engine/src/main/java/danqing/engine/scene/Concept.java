package danqing.engine.scene;

/**
 * A kind of thing that can be painted.
 *
 * @param id       stable name used in layouts, contours and models, for example {@code fishing_boat}
 * @param label    Chinese label
 * @param family   motif family: celestial, sky, weather, water, mountain, rock, earth, tree, grass, flower, bird, animal, fish, insect, boat,
 *                 building, figure, thing
 * @param semantic class of the cells it covers
 * @param footing  what it stands on
 * @param height   height of one specimen as a share of the picture's short side when near
 * @param aspect   width / height
 * @param near     least depth at which it is usually seen, 0 = at our feet
 * @param far      greatest depth, 1 = the horizon
 */
public record Concept(String id, String label, String family, SemanticClass semantic, Footing footing, double height, double aspect, double near,
        double far) {}
