package danqing.engine.onnx;

import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The process of a device: loads and runs networks on it for the studio, so that a driver that crashes takes this process with it and nothing else. Requests
 * come on standard input; it ends when that ends. One request is worked on at a time, a request to stop at once.
 */
public final class Worker {
    private final Path folder;
    private final DataOutputStream out;
    private final Map<Integer, LocalSession> sessions = new HashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(r -> Thread.ofPlatform().daemon().name("device").unstarted(r));
    private final Map<Integer, Cancellation> running = new java.util.concurrent.ConcurrentHashMap<>();
    private SharedBuffer given;
    private SharedBuffer made;

    private Worker(Path folder, DataOutputStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** @param args the folder of the shared memory */
    public static void main(String[] args) {
        int code = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            // standard output belongs to the answers; what drivers print goes to standard error
            System.setOut(System.err);
            new Worker(Path.of(args[0]), out).serve(in);
        } catch (IOException | RuntimeException | LinkageError e) {
            System.err.println(e);
            code = 1;
        }
        // the driver's own threads may be stuck: do not wait for them
        Runtime.getRuntime().halt(code);
    }

    private void serve(DataInputStream in) throws IOException {
        String trouble = Natives.use();
        synchronized (out) {
            out.writeUTF(trouble == null ? "" : trouble);
            Wire.strings(out, trouble == null ? Natives.providers() : List.of());
            Wire.strings(out, VulkanAdapters.list().stream().map(Adapter::line).toList());
            out.flush();
        }
        while (true) {
            int request;
            try {
                request = in.readByte();
            } catch (java.io.EOFException e) {
                return;
            }
            int number = in.readInt();
            switch (request) {
                case Wire.LOAD -> {
                    Device device = new Device(Device.Provider.valueOf(in.readUTF()), in.readInt());
                    List<String> onCpu = Wire.strings(in);
                    byte[] model = in.readNBytes(in.readInt());
                    one.execute(() -> answer(number, () -> load(number, model, device, onCpu)));
                }
                case Wire.RUN -> {
                    int id = in.readInt();
                    Path file = Path.of(in.readUTF());
                    long size = in.readLong();
                    Map<String, Wire.Place> inputs = Wire.places(in);
                    Cancellation c = new Cancellation();
                    running.put(number, c);
                    one.execute(() -> {
                        answer(number, () -> run(id, file, size, inputs, c));
                        running.remove(number);
                    });
                }
                case Wire.STOP -> {
                    Cancellation c = running.get(number);
                    if (c != null) {
                        c.cancel();
                    }
                }
                case Wire.UNLOAD -> one.execute(() -> {
                    LocalSession s = sessions.remove(number);
                    if (s != null) {
                        s.close();
                    }
                });
                default -> throw new IOException("an unknown request " + request);
            }
        }
    }

    /** What an answer is made of. */
    private interface Work {
        byte[] run() throws Exception;
    }

    private void answer(int number, Work work) {
        byte kind = Wire.DONE;
        byte[] body;
        try {
            body = work.run();
        } catch (Cancelled e) {
            kind = Wire.STOPPED;
            body = new byte[0];
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            kind = Wire.FAILED;
            body = Ort.reason(e).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        try {
            synchronized (out) {
                out.writeInt(number);
                out.writeByte(kind);
                out.writeInt(body.length);
                out.write(body);
                out.flush();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private byte[] load(int id, byte[] model, Device device, List<String> onCpu) throws Exception {
        LocalSession s = new LocalSession(model, device, 0, onCpu);
        sessions.put(id, s);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        Wire.ports(data, s.inputs());
        Wire.strings(data, List.copyOf(s.outputs()));
        return bytes.toByteArray();
    }

    private byte[] run(int id, Path file, long size, Map<String, Wire.Place> places, Cancellation cancellation) throws Exception {
        if (given == null || !given.file().equals(file)) {
            if (given != null) {
                given.close();
            }
            given = SharedBuffer.open(file, size);
        }
        Map<String, Tensor> in = new LinkedHashMap<>();
        places.forEach((name, p) -> in.put(name, p.in(given)));
        LocalSession session = sessions.get(id);
        long before = session.busyNanos();
        if (made == null) {
            made = SharedBuffer.create(folder, "out", 1);
        }
        made.rewind();
        Map<String, Wire.Place> placed = new LinkedHashMap<>();
        Map<FloatBuffer, Long> there = new java.util.IdentityHashMap<>();
        Map<String, Tensor> out = session.run(in, cancellation, shape -> {
            FloatBuffer b = room(shape, there);
            return b;
        });
        long total = out.values().stream().mapToLong(t -> (t.data() instanceof LongBuffer ? 8L : 4L) * t.data().remaining() + 64).sum();
        if (!out.values().stream().allMatch(t -> there.containsKey(t.data()))) {
            // the first run of these shapes: copied now, written in place from the next one on
            if (made.size() < total) {
                made.close();
                made = SharedBuffer.create(folder, "out", total);
            }
            made.rewind();
            there.clear();
        }
        for (Map.Entry<String, Tensor> e : out.entrySet()) {
            placed.put(e.getKey(), place(e.getValue(), there));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeLong(session.busyNanos() - before);
        data.writeUTF(made.file().toString());
        data.writeLong(made.size());
        Wire.places(data, placed);
        return bytes.toByteArray();
    }

    private FloatBuffer room(long[] shape, Map<FloatBuffer, Long> there) {
        long n = new Wire.Place(false, shape, 0).count();
        long at = made.take(4 * n);
        if (at < 0) {
            return java.nio.ByteBuffer.allocateDirect((int) (4 * n)).order(java.nio.ByteOrder.nativeOrder()).asFloatBuffer();
        }
        FloatBuffer b = made.floats(at, n);
        there.put(b, at);
        return b;
    }

    private Wire.Place place(Tensor t, Map<FloatBuffer, Long> there) {
        boolean integers = t.data() instanceof LongBuffer;
        Long at = integers ? null : there.get(t.floats());
        if (at == null) {
            at = made.take((integers ? 8L : 4L) * t.data().remaining());
            if (integers) {
                made.longs(at, t.data().remaining()).put(((LongBuffer) t.data()).duplicate());
            } else {
                made.floats(at, t.data().remaining()).put(t.floats().duplicate());
            }
        }
        return new Wire.Place(integers, t.shape(), at);
    }
}
