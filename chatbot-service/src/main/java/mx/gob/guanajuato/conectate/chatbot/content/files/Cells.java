package mx.gob.guanajuato.conectate.chatbot.content.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import java.util.Optional;

/** What the cells of our tables mean. */
final class Cells {
    /** The status of a row whose main claim was read in a source. */
    private static final String VERIFIED = "verified";

    private Cells() {}

    /** An empty cell means not known. */
    static Optional<String> known(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(cell -> !cell.isBlank());
    }

    static boolean verified(NamedCsvRecord row) {
        return VERIFIED.equals(row.getField("status"));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
