package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text with what it may lean on.
 *
 * @param text as the citizen typed it, at most 4,096 characters
 * @param lastIntents what the last message of this session asked, in order, for a message that only names a place
 * @param municipality the one that was named last in this session
 * @param day when it was written, in America/Mexico_City
 */
public record Utterance(String text, List<String> lastIntents, Optional<String> municipality, LocalDate day) {

    /** Whether an emoji says something: «💉 León» asks for vaccines, «León 🙂» only names a place. */
    boolean speaksInEmoji() {
        var words = mx.gob.guanajuato.conectate.language.text.Words.of(text);
        return words.withEmoji().count() > words.count();
    }
}
