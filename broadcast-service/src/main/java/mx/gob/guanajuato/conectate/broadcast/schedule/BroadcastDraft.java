package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A broadcast as it is asked for. A field of any other name is refused: a misspelt time must not send at once. */
record BroadcastDraft(
        @Schema(description = "What is sent, with WhatsApp's formatting", examples = "Mañana hay vacunación en León.")
                @NotBlank(message = "is missing")
                @Size(max = BroadcastContent.MAX_TEXT, message = "is longer than {max} characters")
                String text,
        @Schema(
                        description = "The moment whose subscribers get it, with its offset; at most 5 minutes in the"
                                + " past. Absent: now",
                        format = "date-time",
                        examples = "2026-11-21T18:00:00-06:00")
                String sendAt) {

    /** The moment that is asked for; empty: now. */
    Optional<Instant> moment() {
        if (sendAt == null) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(sendAt).toInstant());
        } catch (DateTimeParseException e) {
            throw Problems.invalid("sendAt", "body", "is no time with its offset, such as 2026-11-21T18:00:00-06:00");
        }
    }

    /** Whether that broadcast is what is asked for here. One to be sent at once has its creation for its moment. */
    boolean asksFor(Broadcast broadcast) {
        return broadcast.content().equals(BroadcastContent.of(text))
                && broadcast.sendAt().equals(moment().orElse(broadcast.createdAt()));
    }
}
