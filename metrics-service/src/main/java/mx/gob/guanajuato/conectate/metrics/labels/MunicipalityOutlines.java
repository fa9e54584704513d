package mx.gob.guanajuato.conectate.metrics.labels;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The 46 municipalities as SVG paths in a box of {@value #WIDTH} by {@value #HEIGHT}, north above (INEGI, see NOTICE). */
public final class MunicipalityOutlines {
    public static final int WIDTH = 1_000;
    public static final int HEIGHT = 851;

    private static final Map<String, String> BY_CODE = load();

    private MunicipalityOutlines() {}

    /** Paths by INEGI's code. */
    public static Map<String, String> byCode() {
        return BY_CODE;
    }

    private static Map<String, String> load() {
        try (var in = new InputStreamReader(
                        MunicipalityOutlines.class.getResourceAsStream("municipality-outlines.csv"),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            var outlines = new TreeMap<String, String>();
            rows.forEach(row -> outlines.put(row.getField("code"), row.getField("outline")));
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
