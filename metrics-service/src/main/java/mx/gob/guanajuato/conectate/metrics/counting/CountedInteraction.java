package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;

/**
 * What counting reads of an {@link mx.gob.guanajuato.conectate.events.conversation.Interaction}: the same fields under
 * the same names and bounds, without those that no figure needs. Half as much to parse is half of what counting costs.
 */
record CountedInteraction(
        String id,
        String pseudonym,
        String phoneNumberId,
        LocalDate day,
        int hour,
        Optional<String> intent,
        Optional<String> municipality,
        Understood understood,
        Outcome outcome,
        long latencyMillis,
        Optional<String> generatedBy) {

    CountedInteraction {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (pseudonym == null || pseudonym.isBlank()) throw new InvalidEvent("pseudonym", "missing");
        if (day == null) throw new InvalidEvent("day", "missing");
        if (hour < 0 || hour > 23) throw new InvalidEvent("hour", "not 0 to 23");
        if (outcome == null) throw new InvalidEvent("outcome", "missing");
        if (understood == null) understood = Understood.UNKNOWN;
    }
}
