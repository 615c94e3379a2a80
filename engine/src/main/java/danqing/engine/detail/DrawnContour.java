package danqing.engine.detail;

import danqing.engine.contour.raster.RasterSource;
import danqing.engine.contour.raster.Rasteriser;
import danqing.engine.contour.vector.Contour;
import danqing.engine.contour.vector.Group;
import danqing.engine.layout.Format;
import danqing.engine.scene.SemanticClass;
import danqing.styles.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A contour as what is painted over. */
record DrawnContour(Contour contour) implements Underdrawing {
    @Override
    public float width() {
        return contour.width();
    }

    @Override
    public float height() {
        return contour.height();
    }

    @Override
    public Format.Outline outline() {
        return contour.outline();
    }

    @Override
    public RasterSource rasters(Style style, double scale) {
        return new Rasteriser(contour, DetailStage.palette(contour, style), scale);
    }

    @Override
    public RasterSource things(Set<String> concepts, double scale) {
        List<Group> seen = new ArrayList<>();
        for (Group g : contour.groups()) {
            boolean wanted = concepts.contains(g.concept());
            if (wanted || !seen.isEmpty()) {
                // what lies behind the first of them cannot hide any
                seen.add(new Group(g.id(), g.entity(), g.concept(), wanted ? SemanticClass.FIGURE : SemanticClass.VOID, g.depth(), g.marks()));
            }
        }
        if (seen.isEmpty()) {
            return null;
        }
        Contour only = new Contour(contour.width(), contour.height(), contour.outline(), contour.setting(), seen, contour.seed());
        return new Rasteriser(only, DetailStage.palette(contour, Style.all().getFirst()), scale);
    }
}
