package danqing.app;

import danqing.engine.Order;
import danqing.engine.job.BadInput;
import danqing.engine.layout.Format;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pixels of a work from what the person said: {@code --size}, {@code --format}, or a given composition's aspect. */
final class Sizes {
    private static final Pattern SIZE = Pattern.compile("\\s*(-?[0-9eE.+]+)\\s*(?:[xX×*]\\s*(-?[0-9eE.+]+))?\\s*");
    /** Pixels of a work when only its shape is known. */
    private static final double AREA = 1024.0 * 1024;

    private Sizes() {}

    /**
     * @param size   as written, null = not given; one number is the short side
     * @param format null = not given
     * @param aspect of a given composition; 0 = none
     * @return width, height
     * @throws BadInput when the size is no size, or does not suit the format or the composition
     */
    static int[] of(String size, Format format, double aspect) {
        double shape = format != null ? format.aspect() : aspect;
        if (size == null) {
            double a = shape > 0 ? shape : 1;
            int w = round(Math.sqrt(AREA * a));
            int h = round(Math.sqrt(AREA / a));
            return new int[] {w, h};
        }
        Matcher m = SIZE.matcher(size);
        if (!m.matches()) {
            throw new BadInput("看不懂 --size “" + size + "”：请写成 宽x高，例如 1024x1024。");
        }
        double w = parse(size, m.group(1));
        if (m.group(2) == null) {
            double a = shape > 0 ? shape : 1;
            double width = a >= 1 ? w * a : w;
            return new int[] {(int) Math.round(width), (int) Math.round(width / a)};
        }
        double h = parse(size, m.group(2));
        if (shape > 0 && Math.abs(Math.log(w / h / shape)) > .03) {
            throw new BadInput("--size " + size + " 的长宽比与" + (format != null ? "画幅“" + format.label() + "”" : "所给的构图") + "不合：请改成一致，或只给短边，例如 --size "
                    + (int) Math.min(w, h) + "。");
        }
        return new int[] {(int) w, (int) h};
    }

    private static double parse(String size, String s) {
        try {
            double v = Double.parseDouble(s);
            if (v == Math.rint(v) && v >= Order.LEAST && v <= Order.MOST) {
                return v;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadInput("画不了 --size " + size + "：每边须是 " + Order.LEAST + " 到 " + Order.MOST + " 之间的整数像素，例如 1024x1024。");
    }

    private static int round(double v) {
        return (int) Math.round(v / 16) * 16;
    }

    /** The format of that outline nearest in aspect. */
    static Format nearest(double aspect, Format.Outline outline) {
        return Arrays.stream(Format.values()).filter(f -> f.outline() == outline).min(Comparator.comparingDouble(f -> Math.abs(Math.log(aspect / f.aspect()))))
                .orElse(Format.SQUARE);
    }
}
