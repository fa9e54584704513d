package mx.gob.guanajuato.conectate.chatbot.pages;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.answers.AnswerPreview;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview.Bubble;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.jboss.logging.Logger;

/** The answer of the bot as bubbles on a phone. */
@ApplicationScoped
public class PhoneAnswers {
    private static final Logger LOG = Logger.getLogger(PhoneAnswers.class);

    private final AnswerPreview preview;

    PhoneAnswers(AnswerPreview preview) {
        this.preview = preview;
    }

    /** What a citizen reads after that question if the drafts were in force; why not, where they are broken. */
    public PhonePreview of(String question, RecognisedIntent asked, List<ContentChange> drafts) {
        try {
            var bubbles =
                    preview.of(asked, drafts).stream().map(PhoneAnswers::bubble).toList();
            return PhonePreview.of(question, bubbles);
        } catch (RuntimeException e) {
            LOG.debugf(e, "A preview cannot be drawn");
            return PhonePreview.of(
                    question,
                    List.of(new Bubble(false, "_Con esto el bot no puede contestar. Revisa el texto._", List.of())));
        }
    }

    /** One message to Graph. */
    private static Bubble bubble(JsonNode message) {
        JsonNode interactive = message.path("interactive");
        if (message.has("text"))
            return new Bubble(false, message.at("/text/body").asText(), List.of());
        if (message.has("location"))
            return new Bubble(false, "📍 " + message.at("/location/name").asText("Ubicación"), List.of());
        var buttons = new ArrayList<String>();
        interactive
                .at("/action/buttons")
                .forEach(button -> buttons.add(button.at("/reply/title").asText()));
        if (interactive.at("/action").has("button"))
            buttons.add("≡ " + interactive.at("/action/button").asText());
        if (interactive.at("/type").asText().equals("location_request_message")) buttons.add("Enviar ubicación");
        return new Bubble(false, interactive.at("/body/text").asText(), buttons);
    }
}
