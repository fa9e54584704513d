package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;

/** What was read of an interaction so far, by either way of reading; what must be there is null until it is read. */
final class InteractionParts {
    private static final int LAST_HOUR = 23;

    Digest id;
    Digest pseudonym;
    String phoneNumberId = "";
    LocalDate day;
    long hour;
    Optional<String> intent = Optional.empty();
    Optional<String> municipality = Optional.empty();
    Understood understood = Understood.UNKNOWN;
    Outcome outcome;
    long latencyMillis;
    boolean generated;

    /** Whether everything is there and within its bounds. */
    boolean areWhole() {
        return id != null && pseudonym != null && day != null && outcome != null && hasHour();
    }

    private boolean hasHour() {
        return hour >= 0 && hour <= LAST_HOUR;
    }

    /** The interaction that they make; throws {@link InvalidEvent}, which names the field that is wrong. */
    CountedInteraction together() {
        require(id != null, "id", "missing");
        require(pseudonym != null, "pseudonym", "missing");
        require(day != null, "day", "missing");
        require(hasHour(), "hour", "not 0 to " + LAST_HOUR);
        require(outcome != null, "outcome", "missing");
        return new CountedInteraction(
                id,
                pseudonym,
                phoneNumberId,
                day,
                (int) hour,
                intent,
                municipality,
                understood,
                outcome,
                latencyMillis,
                generated);
    }

    private static void require(boolean holds, String field, String problem) {
        if (!holds) throw new InvalidEvent(field, problem);
    }
}
