package mx.gob.guanajuato.conectate.chatbot.content.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Programme;
import mx.gob.guanajuato.conectate.events.content.TelephoneNumber;

/** Who helps: support programmes and telephone numbers. */
final class SupportTables {
    private final PackagedFiles files;

    SupportTables(PackagedFiles files) {
        this.files = files;
    }

    List<Content> programmes(String table) {
        List<NamedCsvRecord> rows = files.table(table);
        return IntStream.range(0, rows.size())
                .<Content>mapToObj(position -> programme(position, rows.get(position)))
                .toList();
    }

    private static Programme programme(int position, NamedCsvRecord row) {
        return new Programme(
                row.getField("id"),
                row.getField("sector"),
                position,
                row.getField("name"),
                row.getField("government"),
                row.getField("for_whom"),
                row.getField("gives"),
                row.getField("how_to_apply"),
                Cells.known(row, "phone"),
                row.getField("period"),
                Cells.verified(row),
                row.getField("source"));
    }

    /** Only verified ones: a number that nobody has called could be the wrong one in an emergency. */
    List<Content> telephoneNumbers(String table) {
        List<NamedCsvRecord> rows =
                files.table(table).stream().filter(Cells::verified).toList();
        return IntStream.range(0, rows.size())
                .<Content>mapToObj(position -> telephoneNumber(position, rows.get(position)))
                .toList();
    }

    private static TelephoneNumber telephoneNumber(int position, NamedCsvRecord row) {
        return new TelephoneNumber(
                row.getField("id"),
                position,
                row.getField("name"),
                row.getField("number"),
                row.getField("what_for"),
                Cells.known(row, "hours"),
                List.of(row.getField("shown_in").split("\\|")),
                row.getField("source"));
    }
}
