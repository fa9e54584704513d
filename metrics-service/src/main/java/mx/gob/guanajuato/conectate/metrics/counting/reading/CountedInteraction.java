package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;

/**
 * What counting reads of an {@link mx.gob.guanajuato.conectate.events.conversation.Interaction}: the same fields under
 * the same names and bounds, without those that no figure needs.
 *
 * @param generated whether nobody wrote it: demo and tests
 */
public record CountedInteraction(
        Digest id,
        Digest pseudonym,
        String phoneNumberId,
        LocalDate day,
        int hour,
        Optional<String> intent,
        Optional<String> municipality,
        Understood understood,
        Outcome outcome,
        long latencyMillis,
        boolean generated) {}
