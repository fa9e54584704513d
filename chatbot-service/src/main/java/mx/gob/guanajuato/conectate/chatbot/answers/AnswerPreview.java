package mx.gob.guanajuato.conectate.chatbot.answers;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;

/** What would be sent if drafts were in force: put together by the same code that answers citizens. */
@ApplicationScoped
public class AnswerPreview {
    private final Answering answering;
    private final ContentCatalog catalog;

    AnswerPreview(Answering answering, ContentCatalog catalog) {
        this.answering = answering;
        this.catalog = catalog;
    }

    /**
     * The messages, as Graph would get them.
     *
     * @throws RuntimeException when a draft is broken, e.g. names a value that there is not
     */
    public List<JsonNode> of(RecognisedIntent asked, List<ContentChange> drafts) {
        return catalog.drafting(drafts, () -> answering.say(asked).stream()
                .<JsonNode>map(OutgoingMessage::toGraph)
                .toList());
    }
}
