package danqing.engine.detail;

import com.fasterxml.jackson.databind.JsonNode;
import danqing.engine.onnx.Network;
import danqing.engine.onnx.Networks;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.pack.PackProblem;

/**
 * One graph of a painter expert, as the manifest describes it (contract in {@code models/README.md}).
 *
 * @param network the loaded graph
 * @param scale   1 = made for a short side of about 1024 px
 * @param tile    inner tile, px
 * @param overlap context on each side, px, a multiple of {@code align} and of 4
 * @param align   tile origins are multiples of this, px
 * @param fixed   whether height and width of the graph are fixed at {@code tile + 2 · overlap}
 * @param paper   whether the graph paints its own paper
 */
record Expert(Network network, double scale, int tile, int overlap, int align, boolean fixed, boolean paper) {

    /**
     * The graph of an expert made for the size nearest to {@code shortSide}.
     *
     * @throws PackProblem when the pack has no such expert or its file is damaged
     */
    static Expert choose(EmbeddedPack pack, Networks networks, String expert, int shortSide) {
        JsonNode best = null;
        double distance = Double.MAX_VALUE;
        for (JsonNode n : pack.entries("painter")) {
            double d = Math.abs(Math.log(shortSide / 1024.0 / n.path("scale").asDouble(1)));
            if (n.path("style").asText().equals(expert) && d < distance) {
                best = n;
                distance = d;
            }
        }
        if (best == null) {
            throw new PackProblem("内嵌模型里没有“" + expert + "”画师：请重新安装。");
        }
        String file = best.path("file").asText();
        Network net = networks.get(file, () -> pack.load(file));
        int align = Math.max(4, best.path("align").asInt(64));
        int overlap = (best.path("overlap").asInt(64) + align - 1) / align * align;
        int tile = best.path("tile").asInt(512);
        long[] shape = net.inputShape("line");
        boolean fixed = shape[2] > 0;
        if (fixed) {
            tile = (int) shape[2] - 2 * overlap;
        }
        if (tile < 64 || align > 4096 || overlap > 1024 || tile > 8192) {
            throw new PackProblem("画师“" + expert + "”的清单数值不合理：请重新安装。");
        }
        return new Expert(net, best.path("scale").asDouble(1), tile, overlap, align, fixed, best.path("paper").asText().equals("inside"));
    }
}
