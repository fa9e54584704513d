package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * One question as it was said.
 *
 * @param wholeState whether the state was named, so that no remembered municipality takes its place
 */
public record Asked(RecognisedIntent intent, boolean wholeState) {
    /** A question that names no place. */
    public static Asked of(String intent) {
        return new Asked(RecognisedIntent.of(intent), false);
    }

    /** The same on that day, if there is one. */
    Asked on(Optional<LocalDate> day) {
        return day.isEmpty() ? this : new Asked(intent.on(day), wholeState);
    }

    /** The same of a municipality, if there is one. */
    public Asked in(Optional<String> municipality) {
        return new Asked(intent.in(municipality), wholeState);
    }
}
