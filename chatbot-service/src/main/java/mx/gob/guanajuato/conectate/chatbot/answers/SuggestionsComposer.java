package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .flatMap(intent -> catalog.topic(intent, question.formats().locale()).stream())
                .limit(ButtonsMessage.MAX_BUTTONS)
                .map(topic -> Ending.Next.of(topic.title(), asks(topic, question)))
                .toList();
        Optional<String> other = question.asked().otherPlace();
        Map<String, Object> values = Map.of(
                "other", other.<Object>map(place -> place).orElse(false),
                "ofOther", other.<Object>map(question.formats()::of).orElse(false));
        return Answer.of(texts.fill(question.text("text"), values), List.of()).endingWith(new Ending.Buttons(buttons));
    }

    /** What was said of a place or a day still holds for the topic that was meant. */
    private static RecognisedIntent asks(Topic topic, Question question) {
        return RecognisedIntent.of(topic.intent(), question.municipality())
                .on(question.asked().date());
    }
}
