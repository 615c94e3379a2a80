package danqing.engine.onnx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the nodes of a graph that WebGPU cannot run because they touch more buffers at once than it promises: a Split into many parts. They stay on the CPU
 * (the provider would fail in the middle of a run instead). Reads just enough of the ONNX file: ModelProto.graph = 7, GraphProto.node = 1,
 * NodeProto.output = 2, name = 3, op_type = 4; graphs inside nodes are not searched.
 */
final class WideNodes {
    /** WebGPU promises eight storage buffers for a shader; one is the input. */
    private static final int MOST_OUTPUTS = 7;

    private WideNodes() {}

    /** Names of such nodes; empty when there are none or the file cannot be read (the runtime will say so). */
    static List<String> of(byte[] model) {
        List<String> found = new ArrayList<>();
        try {
            Reader all = new Reader(model, 0, model.length);
            while (all.next()) {
                if (all.field == 7 && all.wire == 2) {
                    Reader graph = all.inside();
                    while (graph.next()) {
                        if (graph.field == 1 && graph.wire == 2) {
                            node(graph.inside(), found);
                        }
                    }
                }
            }
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            return List.of();
        }
        return found;
    }

    private static void node(Reader r, List<String> found) {
        int outputs = 0;
        String name = "";
        String type = "";
        while (r.next()) {
            switch (r.field) {
                case 2 -> outputs++;
                case 3 -> name = r.text();
                case 4 -> type = r.text();
                default -> { }
            }
        }
        if (type.equals("Split") && outputs > MOST_OUTPUTS && !name.isEmpty()) {
            found.add(name);
        }
    }

    /** Walks the fields of a protocol-buffers message. */
    private static final class Reader {
        private final byte[] bytes;
        private final int end;
        private int at;
        private int from;
        private int length;
        private int field;
        private int wire;

        Reader(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }

        boolean next() {
            if (at >= end) {
                return false;
            }
            long key = number();
            field = (int) (key >>> 3);
            wire = (int) (key & 7);
            switch (wire) {
                case 0 -> number();
                case 1 -> at += 8;
                case 5 -> at += 4;
                case 2 -> {
                    length = Math.toIntExact(number());
                    from = at;
                    at += length;
                    if (length < 0 || at > end) {
                        throw new IndexOutOfBoundsException();
                    }
                }
                default -> throw new IndexOutOfBoundsException();
            }
            return true;
        }

        Reader inside() {
            return new Reader(bytes, from, from + length);
        }

        String text() {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }

        private long number() {
            long v = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte b = bytes[at++];
                v |= (long) (b & 127) << shift;
                if (b >= 0) {
                    return v;
                }
            }
            throw new IndexOutOfBoundsException();
        }
    }
}
