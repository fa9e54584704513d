package mx.gob.guanajuato.conectate.chatbot.understanding;

import java.util.Optional;

/** Something that reads what citizens write. */
public interface UnderstandingModel {
    /** Tells this model from every other; each interaction carries it. */
    String version();

    /**
     * What a text asks for.
     *
     * @param text as the citizen typed it, at most 4,096 characters
     * @param lastIntent what was asked before in this session, for a message that only names a place
     * @return empty when it is not understood
     */
    Optional<Reading> read(String text, Optional<String> lastIntent);
}
