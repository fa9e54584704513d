package mx.gob.guanajuato.conectate.chatbot.content.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a sheet.
 *
 * @param cells the words in each cell that was sent
 * @param seen what each cell showed when the sheet was opened; a cell that is not in it showed nothing
 */
public record TypedSheet(Map<CellKey, String> cells, Map<CellKey, Seen> seen) {
    /** What a cell showed. */
    record Seen(int revision, String value) {
        static final Seen NOTHING = new Seen(0, "");
    }

    /** Of the fields of a form: a cell's are named by its key, {@code seen} is {@link FigureSheet#getSeen()}. */
    public static TypedSheet of(Map<String, String> fields, String seen) {
        var cells = new HashMap<CellKey, String>();
        fields.forEach((name, value) -> CellKey.of(name).ifPresent(key -> cells.put(key, value.strip())));
        var shown = new HashMap<CellKey, Seen>();
        Arrays.stream(seen.split(" "))
                .forEach(each -> entry(each).ifPresent(found -> shown.put(found.getKey(), found.getValue())));
        return new TypedSheet(cells, shown);
    }

    Seen seenIn(CellKey key) {
        return seen.getOrDefault(key, Seen.NOTHING);
    }

    private static Optional<Map.Entry<CellKey, Seen>> entry(String text) {
        int equals = text.lastIndexOf('=');
        int colon = text.indexOf(':', equals);
        if (equals < 1 || colon < 0 || !text.substring(equals + 1, colon).matches("\\d{1,9}")) return Optional.empty();
        var seen = new Seen(Integer.parseInt(text.substring(equals + 1, colon)), text.substring(colon + 1));
        return CellKey.of(text.substring(0, equals)).map(key -> Map.entry(key, seen));
    }
}
