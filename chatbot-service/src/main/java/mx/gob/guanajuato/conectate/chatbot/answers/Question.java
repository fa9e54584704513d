package mx.gob.guanajuato.conectate.chatbot.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * One question that an answer is put together for.
 *
 * @param topic what answers it
 * @param asked what the citizen asked
 * @param suggestions intents that come nearest to a message that was not understood
 * @param today the day in Guanajuato
 */
public record Question(Topic topic, RecognisedIntent asked, List<String> suggestions, LocalDate today) {
    /** INEGI code of the municipality that is asked about; empty: the state. */
    public Optional<String> municipality() {
        return asked.municipality();
    }

    /** The topic's text of that name. */
    public String text(String variant) {
        return topic.texts().get(variant);
    }
}
