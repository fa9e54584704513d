package mx.gob.guanajuato.conectate.console.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/**
 * What somebody looks for.
 *
 * @param person part of a user name or of a full name
 * @param from first day
 * @param to last day
 */
public record AuditQuestion(
        Optional<String> person, Optional<Action> action, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean asksFor(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    boolean asksFor(AuditEntry entry) {
        return action.map(entry.action()::equals).orElse(true)
                && person.map(part -> contains(entry.actor(), part) || contains(entry.actorName(), part))
                        .orElse(true);
    }

    private static boolean contains(String name, String part) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
