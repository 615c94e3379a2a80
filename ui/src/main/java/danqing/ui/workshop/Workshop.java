package danqing.ui.workshop;

import danqing.engine.Studio;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.onnx.Device;
import danqing.engine.onnx.Devices;
import danqing.engine.onnx.Means;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * The engine as the window uses it: opened at first need, never on the window's thread. Results come back on the executor given as {@code ui}.
 */
public final class Workshop implements AutoCloseable {
    /** Tenths of a second a lane is given to end. */
    private static final int PATIENCE = 300;
    private final Map<Lane, Executor> lanes = new EnumMap<>(Lane.class);
    private final Executor ui;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private Consumer<String> notices = s -> { };
    private final Set<Cancellation> running = ConcurrentHashMap.newKeySet();
    private String device;
    private volatile Means means = Means.USUAL;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private Studio studio;

    /**
     * @param device where networks run: auto, cpu, cuda:0 …
     * @param ui     runs what changes the window
     */
    public Workshop(String device, Executor ui) {
        this(device, ui, null);
    }

    /** As {@link #Workshop(String, Executor)}, with all lanes on one given executor; null = a thread for each. */
    public Workshop(String device, Executor ui, Executor all) {
        this.device = device;
        this.ui = ui;
        for (Lane lane : Lane.values()) {
            lanes.put(lane, all != null ? all : Executors.newSingleThreadExecutor(r -> daemon(r, lane)));
        }
    }

    private static Thread daemon(Runnable r, Lane lane) {
        Thread t = new Thread(r, "danqing-" + lane.name().toLowerCase(java.util.Locale.ROOT));
        t.setDaemon(true);
        t.setPriority(lane == Lane.PAINT ? Thread.NORM_PRIORITY - 1 : Thread.NORM_PRIORITY);
        return t;
    }

    /** Who is told, in one sentence, about a device that could not be used. */
    public void onNotice(Consumer<String> consumer) {
        notices = consumer;
    }

    /** Lets what is asked for from now on wait until {@link #begin}: a window that opens should not share the processor with what fills it. Only with a thread for each lane. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** Lets go what was held. */
    public void begin() {
        held.countDown();
    }

    /** Something done with the engine. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Studio studio, Cancellation cancellation) throws Exception;
    }

    /** Something done with files only. */
    @FunctionalInterface
    public interface FileTask<T> {
        T run(Cancellation cancellation) throws Exception;
    }

    /**
     * Runs a task in a lane.
     *
     * @param done   told the result on the window's thread
     * @param failed told what went wrong on the window's thread; {@link Cancelled} when it was stopped
     * @return stops it
     */
    public <T> Cancellation submit(Lane lane, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        return submit(lane, new Cancellation(), task, done, failed);
    }

    /** As {@link #submit(Lane, Task, Consumer, Consumer)}, stopped by a given cancellation, which is returned. */
    public <T> Cancellation submit(Lane lane, Cancellation cancellation, Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        return start(lane, cancellation, c -> with(task, c), done, failed);
    }

    /** As {@link #submit}, for what needs no engine. */
    public <T> Cancellation files(FileTask<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        return start(Lane.FILES, new Cancellation(), task, done, failed);
    }

    private <T> Cancellation start(Lane lane, Cancellation c, FileTask<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            lanes.get(lane).execute(() -> run(task, c, done, failed));
        } catch (RejectedExecutionException e) {
            c.cancel();
        }
        return c;
    }

    private <T> void run(FileTask<T> task, Cancellation c, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        running.add(c);
        try {
            held.await();
            c.check();
            result = task.run(c);
            c.check();
        } catch (Exception | OutOfMemoryError | LinkageError e) {
            ui.execute(() -> failed.accept(e));
            return;
        } finally {
            running.remove(c);
        }
        ui.execute(() -> {
            if (c.isCancelled()) {
                failed.accept(new Cancelled());
            } else {
                done.accept(result);
            }
        });
    }

    private <T> T with(Task<T> task, Cancellation c) throws Exception {
        use.readLock().lock();
        try {
            return task.run(studio(), c);
        } finally {
            use.readLock().unlock();
        }
    }

    private synchronized Studio studio() {
        if (studio == null) {
            Device d = Devices.named(device);
            studio = Studio.open(d, means, s -> ui.execute(() -> notices.accept(s)));
        }
        return studio;
    }

    /** Moves to another device once what is under way has ended. */
    public void device(String name) {
        anew(() -> device = name);
    }

    /** Uses more or less of the machine once what is under way has ended; before the first task, from the start. */
    public void means(Means m) {
        if (!m.equals(means)) {
            anew(() -> means = m);
        }
    }

    private void anew(Runnable change) {
        start(Lane.PAINT, new Cancellation(), c -> {
            use.writeLock().lock();
            try {
                shut();
                change.run();
            } finally {
                use.writeLock().unlock();
            }
            return true;
        }, n -> { }, e -> { });
    }

    private synchronized void shut() {
        if (studio != null) {
            studio.close();
            studio = null;
        }
    }

    /** Waits, unless stopped. @throws Cancelled when stopped meanwhile */
    public static void pause(Cancellation c, long millis) {
        CountDownLatch stopped = new CountDownLatch(1);
        Cancellation.Handle handle = c.onCancel(stopped::countDown);
        try {
            stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        } finally {
            handle.close();
        }
        c.check();
    }

    /** Runs on the window's thread. */
    public void later(Runnable r) {
        ui.execute(r);
    }

    /** Stops everything and ends the lanes. */
    @Override
    public void close() {
        end();
    }

    /**
     * Stops everything and ends the lanes. Loading a model cannot be stopped, and a process that ends meanwhile crashes inside the runtime: so this
     * waits for it.
     *
     * @return whether all of it has ended; if not, something is still inside the runtime's native code
     */
    public boolean end() {
        for (Executor e : lanes.values()) {
            if (e instanceof ExecutorService s) {
                s.shutdownNow();
            }
        }
        boolean idle = true;
        for (Executor e : lanes.values()) {
            if (e instanceof ExecutorService s) {
                idle &= ended(s);
            }
        }
        if (idle) {
            shut();
        }
        return idle;
    }

    private boolean ended(ExecutorService s) {
        try {
            for (int i = 0; i < PATIENCE; i++) {
                running.forEach(Cancellation::cancel);
                if (s.awaitTermination(100, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
