package mx.gob.guanajuato.conectate.chatbot.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/**
 * One question that an answer is put together for.
 *
 * @param topic what answers it
 * @param asked what the citizen asked
 * @param suggestions intents that come nearest to a message that was not understood
 * @param today the day in Guanajuato
 * @param formats the citizen's language
 */
public record Question(
        Topic topic, RecognisedIntent asked, List<String> suggestions, LocalDate today, Formats formats) {
    /** INEGI code of the municipality that is asked about; empty: the state. */
    public Optional<String> municipality() {
        return asked.municipality();
    }

    /**
     * The topic's text of that name.
     *
     * @throws InvalidEvent when the topic's file has none
     */
    public String text(String variant) {
        String text = topic.texts().get(variant);
        if (text == null) throw new InvalidEvent("texts." + variant, "missing in topic " + topic.intent());
        return text;
    }
}
