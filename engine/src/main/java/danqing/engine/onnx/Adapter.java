package danqing.engine.onnx;

import java.util.Locale;

/**
 * A graphics card, as its driver names it.
 *
 * @param memory   bytes of its own memory, 0 = unknown or shared
 * @param software whether it is a program that plays a graphics card
 */
public record Adapter(String name, String vendor, String driver, long memory, boolean software) {

    /** For a message between processes. */
    String line() {
        return String.join("\t", name, vendor, driver, Long.toString(memory), Boolean.toString(software));
    }

    static Adapter of(String line) {
        String[] p = line.split("\t", -1);
        return new Adapter(p[0], p[1], p[2], Long.parseLong(p[3]), Boolean.parseBoolean(p[4]));
    }

    /** For people. */
    public String describe() {
        return name + "（" + vendor + (memory > 0 ? String.format(Locale.ROOT, "，%.1f GB", memory / 1e9) : "") + "，驱动 " + driver
                + (software ? "，软件模拟" : "") + "）";
    }
}
