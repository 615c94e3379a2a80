package danqing.engine.decode;

import java.util.Arrays;

/** Free text out of a set of tokens that ends with one of them: no n-gram is written twice, it is not empty, and it does not break off after a word like 在 or 的. */
public final class Fluent implements Grammar {
    private final int[] words;
    private final int end;
    private final int noRepeat;
    private final int[] neverLast;
    private int[] written;
    private int length;
    private boolean done;

    /**
     * @param words    ids that may be written, ascending
     * @param end      id that ends the text, one of {@code words}
     * @param noRepeat length of the n-grams that may stand once only; 0 = any may come again
     */
    public Fluent(int[] words, int end, int noRepeat) {
        this(words, end, noRepeat, new int[0]);
    }

    /** @param neverLast ids that no text ends with, ascending */
    public Fluent(int[] words, int end, int noRepeat, int[] neverLast) {
        this(words, end, noRepeat, neverLast, new int[32], 0, false);
    }

    private Fluent(int[] words, int end, int noRepeat, int[] neverLast, int[] written, int length, boolean done) {
        this.words = words;
        this.end = end;
        this.noRepeat = noRepeat;
        this.neverLast = neverLast;
        this.written = written;
        this.length = length;
        this.done = done;
    }

    @Override
    public int[] allowed() {
        int[] out = new int[words.length];
        int n = 0;
        for (int id : words) {
            if (id == end ? whole() : !repeats(id)) {
                out[n++] = id;
            }
        }
        return n == 0 ? new int[] {end} : n == out.length ? out : Arrays.copyOf(out, n);
    }

    private boolean whole() {
        return length > 0 && Arrays.binarySearch(neverLast, written[length - 1]) < 0;
    }

    /** Whether the token would complete an n-gram that stands already. */
    private boolean repeats(int id) {
        int n = noRepeat;
        if (n == 0 || length < n) {
            return false;
        }
        for (int i = 0; i + n <= length; i++) {
            if (written[i + n - 1] == id && Arrays.equals(written, i, i + n - 1, written, length - n + 1, length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void push(int token) {
        if (token == end) {
            done = true;
            return;
        }
        if (length == written.length) {
            written = Arrays.copyOf(written, 2 * length);
        }
        written[length++] = token;
    }

    @Override
    public boolean done() {
        return done;
    }

    @Override
    public Grammar copy() {
        return new Fluent(words, end, noRepeat, neverLast, written.clone(), length, done);
    }

    /** What was written, without the end. */
    public int[] text() {
        return Arrays.copyOf(written, length);
    }
}
