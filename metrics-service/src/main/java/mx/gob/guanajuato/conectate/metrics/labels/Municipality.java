package mx.gob.guanajuato.conectate.metrics.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the 46 municipalities.
 *
 * @param code INEGI's
 * @param population people, census of 2020 (see NOTICE)
 */
public record Municipality(String code, String name, long population) {
    private static final List<Municipality> ALL = load();
    private static final Map<String, Municipality> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));

    /** All of them, by code. */
    public static List<Municipality> all() {
        return ALL;
    }

    /** The name behind a code; the code itself where there is no such municipality. */
    public static String nameOf(String code) {
        var known = BY_CODE.get(code);
        return known == null ? code : known.name;
    }

    /** Whether there is one of that code. */
    public static boolean exists(String code) {
        return BY_CODE.containsKey(code);
    }

    private static List<Municipality> load() {
        try (var in = new InputStreamReader(
                        Municipality.class.getResourceAsStream("municipalities.csv"), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream()
                    .map(row -> new Municipality(
                            row.getField("code"),
                            row.getField("name"),
                            Long.parseLong(row.getField("population_2020"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
