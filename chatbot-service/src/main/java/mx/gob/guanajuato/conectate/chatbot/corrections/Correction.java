package mx.gob.guanajuato.conectate.chatbot.corrections;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;

/**
 * A figure that was published with another value before.
 *
 * @param now in force
 * @param citation of its revision
 * @param before the value that was in force last before it
 * @param wrong citations of the revisions with another value
 * @param at when it was corrected
 * @param author who of the staff; empty: a file of the service
 */
public record Correction(
        Figure now, String citation, long before, Set<String> wrong, Instant at, Optional<String> author) {
    /** The key of the figure. */
    public String key() {
        return now.key();
    }

    /** Citations of the figure of the day after: an answer that tells that one names ours only for the change. */
    String dayAfter() {
        return new Figure(now.indicator(), now.area(), now.date().plusDays(1), 0, "").key() + "@";
    }
}
