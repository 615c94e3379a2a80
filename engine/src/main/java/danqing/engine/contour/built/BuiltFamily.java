package danqing.engine.contour.built;

import danqing.engine.contour.motif.Motif;
import danqing.engine.contour.motif.MotifFamily;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people build and make: boats, buildings and things, by concept id. */
public final class BuiltFamily implements MotifFamily {
    @Override
    public Map<String, Motif> motifs() {
        Map<String, Motif> m = new LinkedHashMap<>();
        m.put("boat", Boats::boat);
        m.put("fishing_boat", new FishingBoat());
        m.put("sailboat", Boats::sailboat);
        m.put("raft", Boats::raft);
        m.put("house", Dwellings::house);
        m.put("thatched_hut", Dwellings::thatched);
        m.put("village", Dwellings::village);
        m.put("courtyard", Dwellings::courtyard);
        m.put("inn", Dwellings::inn);
        m.put("fence", Fences::fence);
        m.put("railing", Fences::railing);
        m.put("flag", Flags::flag);
        m.put("wall", Walls::wall);
        m.put("city_wall", Walls::cityWall);
        m.put("fort", Walls::fort);
        m.put("beacon_tower", Walls::beacon);
        m.put("gate", Walls::gate);
        m.put("painted_boat", Ships::painted);
        m.put("warship", Ships::warship);
        m.put("dragon_boat", Ships::dragon);
        m.put("pavilion", Towers::pavilion);
        m.put("tower", Towers::tower);
        m.put("pagoda", Towers::pagoda);
        m.put("temple", Palaces::temple);
        m.put("palace", Palaces::palace);
        m.put("terrace", Palaces::terrace);
        m.put("bridge", Bridges::bridge);
        m.put("ferry", Bridges::ferry);
        m.put("waterwheel", Bridges::waterwheel);
        m.put("lantern", Lights::lantern);
        m.put("candle", Lights::candle);
        m.put("fire", Lights::fire);
        m.put("incense", Lights::incense);
        return m;
    }
}
