package mx.gob.guanajuato.conectate.chatbot.content.files;

import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.content.TrafficLightRule;

/** The state's traffic light: which colour held when, and what each permitted. */
final class TrafficLightTables {
    private final PackagedFiles files;

    TrafficLightTables(PackagedFiles files) {
        this.files = files;
    }

    List<Content> periods(String table) {
        return files.table(table).stream()
                .<Content>map(row -> new TrafficLightPeriod(
                        LocalDate.parse(row.getField("date_from")),
                        LocalDate.parse(row.getField("date_to")),
                        row.getField("colour"),
                        Cells.known(row, "remark"),
                        !Cells.verified(row),
                        row.getField("source")))
                .toList();
    }

    List<Content> rules(String table) {
        return files.table(table).stream()
                .<Content>map(row -> new TrafficLightRule(
                        row.getField("colour"), row.getField("sector"), row.getField("text"), row.getField("source")))
                .toList();
    }
}
