package mx.gob.guanajuato.conectate.chatbot.answers;

import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** Puts one kind of answer together. */
interface Composer {
    /** The word by which a topic asks for this composer in {@code answersWith}. */
    String name();

    /**
     * The answer to one intent.
     *
     * @param municipality INEGI code; empty: the whole state
     * @param today the day in Guanajuato
     */
    Answer compose(Topic topic, Optional<String> municipality, LocalDate today);
}
