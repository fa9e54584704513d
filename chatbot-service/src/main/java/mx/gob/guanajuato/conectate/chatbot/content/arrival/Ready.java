package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.chatbot.content.imports.Imports;

/** Whether this instance knows what is in force, without which no file can be compared with it. */
@ApplicationScoped
class Ready {
    private final ContentStart content;
    private final Imports imports;

    Ready(ContentStart content, Imports imports) {
        this.content = content;
        this.imports = imports;
    }

    boolean isReady() {
        return content.inForce().isDone() && imports.caughtUp().isDone();
    }
}
