package danqing.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON object as aligned lines for people. */
final class Table {
    private Table() {}

    static void print(ObjectNode o, boolean json) {
        if (json) {
            System.out.println(o);
        } else {
            print("", o);
        }
    }

    private static void print(String path, JsonNode n) {
        if (n.isObject()) {
            n.fields().forEachRemaining(e -> print(path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue()));
        } else {
            System.out.printf("%-40s %s%n", path, n.isTextual() ? n.asText() : n.toString());
        }
    }
}
