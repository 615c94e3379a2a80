package danqing.engine.onnx;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the studio and a device's process talk: short messages over the process's standard streams, tensors in shared memory. */
final class Wire {
    /** Requests. */
    static final byte LOAD = 1;
    static final byte RUN = 2;
    static final byte STOP = 3;
    static final byte UNLOAD = 4;
    /** Answers. */
    static final byte DONE = 10;
    static final byte FAILED = 11;
    static final byte STOPPED = 12;
    private static final int MOST = 1 << 20;

    private Wire() {}

    /**
     * Where a tensor lies in shared memory.
     *
     * @param integers int64, else float32
     */
    record Place(boolean integers, long[] shape, long offset) {
        long count() {
            long n = 1;
            for (long s : shape) {
                n = Math.multiplyExact(n, s);
            }
            return n;
        }

        Tensor in(SharedBuffer buffer) {
            return new Tensor(integers ? buffer.longs(offset, count()) : buffer.floats(offset, count()), shape);
        }
    }

    static void places(DataOutputStream out, Map<String, Place> places) throws IOException {
        out.writeInt(places.size());
        for (Map.Entry<String, Place> e : places.entrySet()) {
            out.writeUTF(e.getKey());
            out.writeBoolean(e.getValue().integers());
            shape(out, e.getValue().shape());
            out.writeLong(e.getValue().offset());
        }
    }

    static Map<String, Place> places(DataInputStream in) throws IOException {
        Map<String, Place> out = new LinkedHashMap<>();
        for (int n = count(in); n > 0; n--) {
            out.put(in.readUTF(), new Place(in.readBoolean(), shape(in), in.readLong()));
        }
        return out;
    }

    static void ports(DataOutputStream out, Map<String, Session.Port> ports) throws IOException {
        out.writeInt(ports.size());
        for (Map.Entry<String, Session.Port> e : ports.entrySet()) {
            out.writeUTF(e.getKey());
            out.writeBoolean(e.getValue().integers());
            shape(out, e.getValue().shape());
            strings(out, List.of(e.getValue().axes()));
        }
    }

    static Map<String, Session.Port> ports(DataInputStream in) throws IOException {
        Map<String, Session.Port> out = new LinkedHashMap<>();
        for (int n = count(in); n > 0; n--) {
            out.put(in.readUTF(), new Session.Port(in.readBoolean(), shape(in), strings(in).toArray(String[]::new)));
        }
        return out;
    }

    static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String s : strings) {
            out.writeUTF(s);
        }
    }

    static List<String> strings(DataInputStream in) throws IOException {
        List<String> out = new ArrayList<>();
        for (int n = count(in); n > 0; n--) {
            out.add(in.readUTF());
        }
        return out;
    }

    private static void shape(DataOutputStream out, long[] shape) throws IOException {
        out.writeInt(shape.length);
        for (long s : shape) {
            out.writeLong(s);
        }
    }

    private static long[] shape(DataInputStream in) throws IOException {
        long[] shape = new long[count(in)];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.readLong();
        }
        return shape;
    }

    private static int count(DataInputStream in) throws IOException {
        int n = in.readInt();
        if (n < 0 || n > MOST) {
            throw new IOException("a count of " + n);
        }
        return n;
    }
}
