package danqing.engine.onnx;

import java.nio.Buffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Numbers with a shape, as a network takes and gives them. The buffer is direct (no copy on the way into the runtime) or wraps an array.
 *
 * @param data  a {@link FloatBuffer} (float32) or {@link LongBuffer} (int64), position 0, limit = product of the shape
 * @param shape extent of each axis
 */
public record Tensor(Buffer data, long... shape) {
    public Tensor {
        long n = Arrays.stream(shape).reduce(1, Math::multiplyExact);
        if (data.remaining() != n) {
            throw new IllegalArgumentException("shape " + Arrays.toString(shape) + " needs " + n + " values, not " + data.remaining());
        }
    }

    /** The first values of an array that holds at least as many as the shape needs. */
    public static Tensor of(float[] values, long... shape) {
        return new Tensor(FloatBuffer.wrap(values, 0, (int) Arrays.stream(shape).reduce(1, Math::multiplyExact)), shape);
    }

    public static Tensor of(long[] values, long... shape) {
        return new Tensor(LongBuffer.wrap(values), shape);
    }

    /** @throws ClassCastException when it does not hold floats */
    public FloatBuffer floats() {
        return (FloatBuffer) data;
    }

    /** The values in a new array. */
    public float[] toArray() {
        float[] out = new float[data.remaining()];
        floats().duplicate().get(out);
        return out;
    }
}
