package mx.gob.guanajuato.conectate.chatbot.answers.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending.Next;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** A text, and below it a list of the topics that say that they are part of this one. */
@ApplicationScoped
class TopicListComposer implements Composer {
    private final Texts texts;
    private final ContentCatalog catalog;

    TopicListComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "topic-list";
    }

    @Override
    public Answer compose(Question question) {
        String text = texts.fill(question.text("text"), Map.of());
        var rows = catalog.topics(question.formats().locale()).stream()
                .filter(topic ->
                        topic.partOf().equals(Optional.of(question.topic().intent())))
                .sorted(Comparator.comparing(Topic::title, question.formats().alphabet()))
                .map(TopicListComposer::row)
                .toList();
        return Answer.of(text, List.of())
                .endingWith(PagedRows.of(question.text("button"), rows, question.asked(), question.text("more")));
    }

    private static Next row(Topic topic) {
        return new Next(topic.title(), topic.menuDescription().orElse(""), RecognisedIntent.of(topic.intent()));
    }
}
