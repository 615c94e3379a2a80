package danqing.engine.see;

/**
 * The answer to a question about a picture.
 *
 * @param text       a few words, or {@value #UNKNOWN} when unsure
 * @param confidence 0…1
 * @param heat       where the question made the models look
 */
public record Answer(String text, double confidence, Heat heat) {
    /** Said when unsure. */
    public static final String UNKNOWN = "不知道";

    /** Whether it was answered. */
    public boolean known() {
        return !text.equals(UNKNOWN);
    }
}
