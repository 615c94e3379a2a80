package danqing.engine.contour.land;

import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import java.util.LinkedHashMap;
import java.util.Map;

/** Motifs of sky, weather, water, mountain, rock and earth, by concept id. */
public final class LandFamily implements MotifFamily {
    @Override
    public Map<String, Motif> motifs() {
        Map<String, Motif> m = new LinkedHashMap<>();
        Mountain mountain = new Mountain();
        m.put("mountain", mountain);
        m.put("peak", mountain);
        m.put("range", new Range());
        m.put("hill", new Hills());
        m.put("snow_mountain", mountain);
        m.put("rock", new Stones());
        m.put("cliff", new Cliff());
        m.put("gorge", new Cliff());
        m.put("stream", new Rivers());
        m.put("river", new Waters());
        m.put("lake", new Waters());
        m.put("sea", new Waters());
        m.put("pond", new Waters());
        m.put("ice", new Waters());
        m.put("waterfall", new Falls());
        m.put("spring", new Falls());
        m.put("moon", new Discs());
        m.put("crescent", new Discs());
        m.put("sun", new Discs());
        m.put("star", new Stars());
        m.put("galaxy", new Stars());
        m.put("cloud", new Clouds());
        m.put("glow", new Lights());
        m.put("rainbow", new Lights());
        m.put("lightning", new Lights());
        m.put("smoke", new Vapours());
        m.put("mist", new Vapours());
        m.put("rain", new Veils());
        m.put("snow", new Veils());
        m.put("wind", new Veils());
        m.put("frost", new Veils());
        m.put("wave", new Surf());
        m.put("tide", new Surf());
        m.put("rapids", new Surf());
        m.put("island", new Islands());
        m.put("cave", new Caves());
        m.put("bank", new Shores());
        m.put("sandbar", new Shores());
        m.put("slope", new Shores());
        m.put("plain", new Shores());
        m.put("field", new Fields());
        m.put("desert", new Desert());
        m.put("road", new Paths());
        m.put("moss", new Mosses());
        return m;
    }
}
