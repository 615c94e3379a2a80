package danqing.engine.see;

import java.util.List;

/**
 * What is seen in a picture.
 *
 * @param text       one sentence, or {@value #UNCLEAR} when the picture is outside what the models know
 * @param confidence 0…1
 * @param tags       things it names, in the order of the sentence, then other things seen in the picture
 */
public record Caption(String text, double confidence, List<String> tags) {
    /** Said instead of an invention. */
    public static final String UNCLEAR = "看不清";

    public Caption {
        tags = List.copyOf(tags);
    }

    /** Whether there is anything to say. */
    public boolean clear() {
        return !text.equals(UNCLEAR);
    }
}
