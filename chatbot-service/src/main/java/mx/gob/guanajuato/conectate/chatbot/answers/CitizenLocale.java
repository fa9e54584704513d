package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;

/**
 * In which language a citizen is answered, and the one place where that is decided: es-MX, whatever the citizen wrote in. A
 * topic that has texts of its own in the language that is chosen here answers with them, any other with those of es-MX.
 */
@ApplicationScoped
public class CitizenLocale {
    private final Formats everybodys = new Formats(Wording.packaged(Wording.EVERYBODYS));

    /** Of whoever asks this. */
    Formats of(CitizenIntents turn) {
        return everybodys;
    }

    /** Of what is no answer: a preview, a correction. */
    public Formats everybodys() {
        return everybodys;
    }
}
