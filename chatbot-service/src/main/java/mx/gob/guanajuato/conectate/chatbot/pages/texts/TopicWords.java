package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import io.quarkus.qute.TemplateExtension;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** Words that the topic's templates need of it. */
@TemplateExtension
final class TopicWords {
    private static final String KIND = "topic/";

    private TopicWords() {}

    /** Its name in addresses: of a language of its own, another one. */
    static String page(Topic topic) {
        return topic.key().substring(KIND.length());
    }
}
