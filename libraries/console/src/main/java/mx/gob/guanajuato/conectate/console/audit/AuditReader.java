package mx.gob.guanajuato.conectate.console.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.ViewReader;

/** Reads the audit, newest first. Throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
public class AuditReader {
    /** A page is full with the day that brings it to this many. */
    private static final int ENOUGH = 50;

    /** Days read in one call of Redis. */
    private static final int AT_ONCE = 20;

    private final ViewReader reader;
    private final View<AuditEntry> view = AuditView.view();

    AuditReader(ViewReader reader) {
        this.reader = reader;
    }

    /**
     * Entries and where to go on.
     *
     * @param older the last day of the next page; empty: that is all
     * @param complete whether everything that was written before the question is in it
     */
    public record Page(List<AuditEntry> entries, Optional<LocalDate> older, boolean complete) {}

    /** The newest entries that the question asks for, whole days. */
    public Page read(AuditQuestion question) {
        var reading = reader.hashes(view, List.of(AuditView.DAYS));
        var days = reading.hashes().get(0).keySet().stream()
                .map(LocalDate::parse)
                .filter(question::asksFor)
                .sorted(Comparator.reverseOrder())
                .toList();
        var entries = new ArrayList<AuditEntry>();
        int read = 0;
        while (read < days.size() && entries.size() < ENOUGH) {
            var some = days.subList(read, Math.min(read + AT_ONCE, days.size()));
            var hashes = reader.hashes(view, some.stream().map(AuditView::key).toList())
                    .hashes();
            for (int i = 0; i < some.size() && entries.size() < ENOUGH; i++, read++)
                entries.addAll(ofDay(hashes.get(i), question));
        }
        var older = read < days.size() ? Optional.of(days.get(read)) : Optional.<LocalDate>empty();
        return new Page(entries, older, reading.progress().isComplete());
    }

    private static List<AuditEntry> ofDay(Map<String, String> hash, AuditQuestion question) {
        return hash.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(field ->
                        EventJson.read(EventTypes.AUDIT_ENTRY, field.getValue().getBytes(StandardCharsets.UTF_8)))
                .filter(question::asksFor)
                .toList();
    }
}
