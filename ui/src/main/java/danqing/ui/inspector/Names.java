package danqing.ui.inspector;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names of the values of a choice. */
final class Names {
    private Names() {}

    static <T> StringConverter<T> of(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T t) {
                return name.apply(t);
            }

            @Override
            public T fromString(String s) {
                return null;
            }
        };
    }
}
