package mx.gob.guanajuato.conectate.console.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/**
 * The audit by day: a hash a day, in it the entries by moment and id; and one hash of the days that there are. One service
 * declares it as a bean and so follows it; every service reads it.
 */
public final class AuditView {
    /** To be raised when {@link #changes} comes to mean something else. */
    private static final int VERSION = 1;

    /** As long as the topic keeps its entries. */
    private static final Period KEPT = Period.ofYears(5);

    static final String DAYS = "days";

    private AuditView() {}

    /** The view itself. */
    public static View<AuditEntry> view() {
        return View.of("audit", VERSION, Topics.AUDIT, EventTypes.AUDIT_ENTRY, AuditView::changes);
    }

    private static List<Change> changes(AuditEntry entry) {
        LocalDate day = LocalDate.ofInstant(entry.at(), ServiceClock.GUANAJUATO);
        String field = "%013d-%s".formatted(entry.at().toEpochMilli(), entry.id());
        return List.of(
                new Change.PutField(key(day), field, new String(EventJson.write(entry), StandardCharsets.UTF_8)),
                new Change.ExpireAt(
                        key(day),
                        day.plus(KEPT)
                                .plusDays(2)
                                .atStartOfDay(ServiceClock.GUANAJUATO)
                                .toInstant()),
                new Change.PutField(DAYS, day.toString(), "1"));
    }

    static String key(LocalDate day) {
        return "day:" + day;
    }
}
