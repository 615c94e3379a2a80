package danqing.engine.onnx;

import danqing.engine.Home;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A device's process ({@link Worker}) as the studio sees it. Thread-safe; requests wait for each other. Anything that goes wrong is a {@link DeviceTrouble}. */
final class WorkerProcess implements AutoCloseable {
    /** Seconds a driver may take for one answer before it counts as hung. */
    private static final long PATIENCE = Long.getLong("danqing.gpu.patience", 120);
    /** Seconds a process may take to start. */
    private static final long GREETING = 60;
    private final Process process;
    private final Path folder;
    /** Where the binding unpacks its libraries: a process that is killed leaves them behind, with CUDA 640 MB of them. */
    private final Path unpacked;
    private final DataOutputStream out;
    private final Map<Integer, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    private final List<String> providers;
    private final List<Adapter> adapters;
    private CompletableFuture<Answer> last = CompletableFuture.completedFuture(null);
    private SharedBuffer given;
    private SharedBuffer made;
    private int count;

    private record Answer(int kind, byte[] body) {}

    /** A result and the nanoseconds the runtime took for it. */
    record Result(Map<String, Tensor> outputs, long nanos) {}

    /**
     * Starts one.
     *
     * @param natives folder with a runtime for graphics cards; null = the runtime on the class path
     */
    static WorkerProcess start(Path natives) throws DeviceTrouble {
        Path folder = null;
        try {
            folder = room();
            return new WorkerProcess(folder, natives);
        } catch (IOException e) {
            if (folder != null) {
                Rooms.delete(folder);
            }
            throw new DeviceTrouble("显卡进程启动失败（" + Ort.reason(e) + "）", true, e);
        }
    }

    private WorkerProcess(Path folder, Path natives) throws IOException, DeviceTrouble {
        this.folder = folder;
        unpacked = Rooms.make(Path.of(System.getProperty("java.io.tmpdir")));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + folder.resolve("crash.log"), "--enable-native-access=ALL-UNNAMED",
                "-D" + Natives.PROPERTY + "=" + (natives == null ? "" : natives), "-Djava.io.tmpdir=" + unpacked));
        for (String name : List.of("danqing.home")) {
            if (System.getProperty(name) != null) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.addAll(List.of(Worker.class.getName(), folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(folder.resolve("stderr.log").toFile());
        // not on the command line: with one longer than 4096 bytes the runtime crashes as it opens WebGPU
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put(Telemetry.VARIABLE, "1");
        String vulkan = System.getProperty("danqing.vulkan");
        if (vulkan != null) {
            builder.environment().put("VK_DRIVER_FILES", vulkan);
            builder.environment().put("VK_ICD_FILENAMES", vulkan);
        }
        try {
            process = builder.start();
        } catch (IOException e) {
            Rooms.delete(unpacked);
            throw e;
        }
        process.onExit().thenRun(() -> {
            keepCrash(folder);
            Rooms.delete(folder);
            Rooms.delete(unpacked);
        });
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        CompletableFuture<Void> greeting = CompletableFuture.runAsync(process::destroyForcibly, CompletableFuture.delayedExecutor(GREETING, TimeUnit.SECONDS));
        String trouble = in.readUTF();
        greeting.cancel(false);
        providers = Wire.strings(in);
        adapters = Wire.strings(in).stream().map(Adapter::of).toList();
        if (!trouble.isEmpty()) {
            close();
            throw new DeviceTrouble(trouble, true, null);
        }
        Thread.ofPlatform().daemon().name("device-answers").start(() -> listen(in));
    }

    /** A folder in memory where the system has one with room, else on disk. */
    private static Path room() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > 1L << 30;
        return Rooms.make(roomy ? memory : Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The report of a crash, for whoever looks into it: {@code device-crash.log} in the cache folder. */
    private static void keepCrash(Path folder) {
        Path report = folder.resolve("crash.log");
        try {
            if (Files.isRegularFile(report)) {
                Files.createDirectories(Home.cache());
                Files.copy(report, Home.cache().resolve("device-crash.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // there is no report then
        }
    }

    /** Names of {@link Device.Provider} the process's runtime was built with. */
    List<String> providers() {
        return providers;
    }

    List<Adapter> adapters() {
        return adapters;
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    private void listen(DataInputStream in) {
        try (in) {
            while (true) {
                int number = in.readInt();
                int kind = in.readByte();
                byte[] body = in.readNBytes(in.readInt());
                CompletableFuture<Answer> w = waiting.remove(number);
                if (w != null) {
                    w.complete(new Answer(kind, body));
                }
            }
        } catch (IOException e) {
            // it has ended, or is about to
            process.destroyForcibly();
            waiting.values().forEach(w -> w.completeExceptionally(e));
        }
    }

    /** A network loaded in a device's process. */
    record Loaded(int id, Map<String, Session.Port> inputs, List<String> outputs) {}

    /** @param onCpu names of nodes that stay on the CPU */
    synchronized Loaded load(byte[] model, Device device, List<String> onCpu) throws DeviceTrouble {
        int id = ++count;
        Answer a = ask(id, new Cancellation(), () -> {
            out.writeByte(Wire.LOAD);
            out.writeInt(id);
            out.writeUTF(device.provider().name());
            out.writeInt(device.index());
            Wire.strings(out, onCpu);
            out.writeInt(model.length);
            out.write(model);
        });
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(a.body()))) {
            return new Loaded(id, Wire.ports(in), Wire.strings(in));
        } catch (IOException e) {
            throw new DeviceTrouble("显卡进程的回答读不懂", true, e);
        }
    }

    /** One run of a loaded network. */
    synchronized Result run(int id, Map<String, Tensor> inputs, Cancellation cancellation) throws DeviceTrouble {
        idle();
        try {
            Map<String, Wire.Place> places = lay(inputs);
            int number = ++count;
            Answer a = ask(number, cancellation, () -> {
                out.writeByte(Wire.RUN);
                out.writeInt(number);
                out.writeInt(id);
                out.writeUTF(given.file().toString());
                out.writeLong(given.size());
                Wire.places(out, places);
            });
            return read(a);
        } catch (IOException e) {
            throw new DeviceTrouble("与显卡进程共用的内存不够（" + Ort.reason(e) + "）", true, e);
        }
    }

    private Result read(Answer a) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(a.body()))) {
            long nanos = in.readLong();
            Path file = Path.of(in.readUTF());
            long size = in.readLong();
            if (made == null || !made.file().equals(file)) {
                if (made != null) {
                    made.close();
                }
                made = SharedBuffer.open(file, size);
            }
            Map<String, Tensor> outputs = new LinkedHashMap<>();
            for (Map.Entry<String, Wire.Place> e : Wire.places(in).entrySet()) {
                outputs.put(e.getKey(), copy(e.getValue()));
            }
            return new Result(outputs, nanos);
        }
    }

    private Tensor copy(Wire.Place p) {
        int n = Math.toIntExact(p.count());
        return p.integers() ? new Tensor(LongBuffer.allocate(n).put(made.longs(p.offset(), n)).flip(), p.shape())
                : new Tensor(FloatBuffer.allocate(n).put(made.floats(p.offset(), n)).flip(), p.shape());
    }

    private Map<String, Wire.Place> lay(Map<String, Tensor> inputs) throws IOException {
        long total = 64;
        for (Tensor t : inputs.values()) {
            total += (t.data() instanceof LongBuffer ? 8L : 4L) * t.data().remaining() + 64;
        }
        if (given == null || given.size() < total) {
            if (given != null) {
                given.close();
            }
            given = SharedBuffer.create(folder, "in", total);
        }
        given.rewind();
        Map<String, Wire.Place> places = new LinkedHashMap<>();
        for (Map.Entry<String, Tensor> e : inputs.entrySet()) {
            Tensor t = e.getValue();
            int n = t.data().remaining();
            if (t.data() instanceof LongBuffer l) {
                long at = given.take(8L * n);
                given.longs(at, n).put(l.duplicate());
                places.put(e.getKey(), new Wire.Place(true, t.shape(), at));
            } else {
                long at = given.take(4L * n);
                given.floats(at, n).put(t.floats().duplicate());
                places.put(e.getKey(), new Wire.Place(false, t.shape(), at));
            }
        }
        return places;
    }

    /** Frees a network; what goes wrong with that does not matter. */
    synchronized void unload(int id) {
        try {
            send(() -> {
                out.writeByte(Wire.UNLOAD);
                out.writeInt(id);
            });
        } catch (IOException e) {
            // the process is gone, and the network with it
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void send(Writing writing) throws IOException {
        synchronized (out) {
            writing.write();
            out.flush();
        }
    }

    private Answer ask(int number, Cancellation cancellation, Writing request) throws DeviceTrouble {
        cancellation.check();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        last = answer;
        try {
            send(request);
        } catch (IOException e) {
            waiting.remove(number);
            last = CompletableFuture.completedFuture(null);
            throw gone(e);
        }
        try (Cancellation.Handle handle = cancellation.onCancel(() -> stop(number))) {
            return settle(answer, cancellation);
        }
    }

    private void stop(int number) {
        try {
            send(() -> {
                out.writeByte(Wire.STOP);
                out.writeInt(number);
            });
        } catch (IOException e) {
            // nothing left to stop
        }
    }

    /** Waits until a run that was given up has ended: its memory is used again. */
    private void idle() throws DeviceTrouble {
        try {
            last.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new DeviceTrouble(PATIENCE + " 秒没有回应", true, e);
        } catch (ExecutionException e) {
            throw gone(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    /** Waits for an answer: not after a cancel, and not for ever. */
    private Answer settle(CompletableFuture<Answer> answer, Cancellation cancellation) throws DeviceTrouble {
        CompletableFuture<Object> stopped = new CompletableFuture<>();
        try (Cancellation.Handle handle = cancellation.onCancel(() -> stopped.complete(null))) {
            CompletableFuture.anyOf(answer, stopped).get(PATIENCE, TimeUnit.SECONDS);
            cancellation.check();
            Answer a = answer.get();
            if (a.kind() == Wire.FAILED) {
                throw new DeviceTrouble(new String(a.body(), StandardCharsets.UTF_8), false, null);
            }
            if (a.kind() == Wire.STOPPED) {
                throw new Cancelled();
            }
            return a;
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new DeviceTrouble(PATIENCE + " 秒没有回应", true, e);
        } catch (ExecutionException e) {
            throw gone(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private DeviceTrouble gone(Throwable e) {
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException i) {
            Thread.currentThread().interrupt();
        }
        return new DeviceTrouble("显卡进程意外结束" + (process.isAlive() ? "" : "，代码 " + process.exitValue()), true, e);
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            // it has ended already
        }
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (given != null) {
            given.close();
        }
        if (made != null) {
            made.close();
        }
        given = null;
        made = null;
        Rooms.delete(folder);
    }
}
