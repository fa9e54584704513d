package mx.gob.guanajuato.conectate.systemtests.topics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of {@code topics.csv}: how a topic is asked, and what has to come of it.
 *
 * @param intent the topic's name
 * @param number in the menu; empty without one
 * @param title in the menu or in a list
 * @param list the topic whose list shows it; empty for none
 * @param writes a word that asks for it; empty for what only a button leads to
 * @param says what stands in the answer
 * @param taps the topic behind each button or row, by its title, in their order
 * @param tapsSectors instead: buttons or rows that the tables decide
 */
record AskedTopic(
        String intent,
        String number,
        String title,
        String list,
        String writes,
        List<String> says,
        Map<String, String> taps,
        boolean tapsSectors) {
    private static final List<AskedTopic> TABLE = read();

    /** All that can be asked with words. */
    static List<AskedTopic> all() {
        return TABLE.stream().filter(topic -> !topic.writes.isEmpty()).toList();
    }

    static AskedTopic of(String intent) {
        return TABLE.stream()
                .filter(topic -> topic.intent.equals(intent))
                .findFirst()
                .orElseThrow();
    }

    boolean hasNumber() {
        return !number.isEmpty();
    }

    boolean isInAList() {
        return hasNumber() || !list.isEmpty();
    }

    /** What stands on its row. */
    String row() {
        return hasNumber() ? number + ". " + title : title;
    }

    boolean leadsOn() {
        return tapsSectors || !taps.isEmpty();
    }

    private static List<AskedTopic> read() {
        var file = Objects.requireNonNull(AskedTopic.class.getResourceAsStream("/topics.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(AskedTopic::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AskedTopic of(NamedCsvRecord row) {
        var taps = row.getField("taps");
        return new AskedTopic(
                row.getField("intent"),
                row.getField("number"),
                row.getField("title"),
                row.getField("list"),
                row.getField("writes"),
                parts(row.getField("says")).map(Expected::filled).toList(),
                taps.equals("*") ? Map.of() : taps(taps),
                taps.equals("*"));
    }

    private static Map<String, String> taps(String cell) {
        var taps = new LinkedHashMap<String, String>();
        parts(cell).map(tap -> tap.split(">")).forEach(tap -> taps.put(tap[0], tap[1]));
        return taps;
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty());
    }
}
