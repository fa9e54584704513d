package mx.gob.guanajuato.conectate.broadcast.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The 46 municipalities, by INEGI code; their source stands in NOTICE. */
public final class Municipalities {
    private static final Map<String, String> NAMES = load();

    private Municipalities() {}

    /** Name by code, in the order of the codes. */
    public static Map<String, String> all() {
        return NAMES;
    }

    /** The same in the order of their names, as Spanish sorts. */
    public static List<Map.Entry<String, String>> byName() {
        return NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(new Locale("es", "MX"))))
                .toList();
    }

    /** The name behind a code; the code itself where there is no such municipality. */
    public static String nameOf(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** The code of what a list says: a code, or a name in any spelling of case and accents. */
    static Optional<String> codeOf(String said) {
        if (NAMES.containsKey(said)) return Optional.of(said);
        String plain = plain(said);
        return NAMES.entrySet().stream()
                .filter(one -> plain(one.getValue()).equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> load() {
        var names = new LinkedHashMap<String, String>();
        try (var in = new InputStreamReader(
                        Municipalities.class.getResourceAsStream("municipalities.csv"), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            rows.forEach(row -> names.put(row.getField("code"), row.getField("name")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(names);
    }
}
