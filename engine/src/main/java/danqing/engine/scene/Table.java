package danqing.engine.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files beside this class: UTF-8, one record a line, fields apart by tabs, comment lines begin with {@code #}. */
final class Table {
    private Table() {}

    /**
     * @param name   file name, for example {@code imagery.tsv}
     * @param fields least number of fields in a line
     * @throws IllegalStateException when the file is missing or a line has too few fields (the message names file and line)
     */
    static List<String[]> read(String name, int fields) {
        InputStream stream = Table.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("data file " + name + " is missing");
        }
        List<String[]> rows = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line; (line = in.readLine()) != null;) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split("\t");
                    if (row.length < fields) {
                        throw new IllegalStateException(name + " line " + number + ": " + fields + " fields wanted, " + row.length + " found");
                    }
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The words of a field, which are apart by blanks. */
    static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s+"));
    }
}
