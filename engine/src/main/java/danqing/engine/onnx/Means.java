package danqing.engine.onnx;

/**
 * What networks may use of the machine.
 *
 * @param threads threads of one run, 0 = one pool of all cores that all share; at most {@value #MOST_THREADS}
 * @param memory  MiB that loaded networks may take together, 0 = a quarter of the machine's memory, 1…6 GiB; see {@link Networks}
 */
public record Means(int threads, int memory) {
    public static final int MOST_THREADS = 256;
    private static final int LEAST_MEMORY = 64;
    /** As the machine allows. */
    public static final Means USUAL = new Means(0, 0);

    public Means {
        if (threads < 0 || threads > MOST_THREADS || memory < 0 || memory > 0 && memory < LEAST_MEMORY) {
            throw new IllegalArgumentException("threads " + threads + ", memory " + memory + " MiB");
        }
    }

    /** The budget in bytes. The system property {@code danqing.networks.memory} (MiB) stands in where nothing is said. */
    long budget() {
        long mib = memory > 0 ? memory : Long.getLong("danqing.networks.memory", 0);
        if (mib > 0) {
            return mib << 20;
        }
        long physical = java.lang.management.ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize() : 4L << 30;
        return Math.clamp(physical / 4, 1L << 30, 6L << 30);
    }
}
