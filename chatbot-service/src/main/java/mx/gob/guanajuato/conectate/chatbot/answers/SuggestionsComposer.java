package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;

/** A text and the topics that come nearest to what was not understood, as buttons. */
@ApplicationScoped
class SuggestionsComposer implements Composer {
    private final Texts texts;
    private final ContentCatalog catalog;

    SuggestionsComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public Answer compose(Question question) {
        var buttons = question.suggestions().stream()
                .flatMap(intent -> catalog.topic(intent).stream())
                .limit(ButtonsMessage.MAX_BUTTONS)
                .map(topic -> Ending.Next.of(topic.title(), asks(topic, question)))
                .toList();
        Map<String, Object> values = Map.of(
                "other",
                question.asked().otherPlace().<Object>map(place -> place).orElse(false));
        return Answer.of(texts.fill(question.text("text"), values), List.of()).endingWith(new Ending.Buttons(buttons));
    }

    /** What was said of a place or a day still holds for the topic that was meant. */
    private static RecognisedIntent asks(Topic topic, Question question) {
        return RecognisedIntent.of(topic.intent(), question.municipality())
                .on(question.asked().date());
    }
}
