package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.content.topics.TextRules;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/**
 * The page of a topic.
 *
 * @param tried whether the phone shows the form instead of what is in force
 * @param teachable whether a model learns it from sentences
 */
record TopicView(
        ContentChange now,
        Topic topic,
        TopicForm form,
        DraftView draft,
        String author,
        List<String> wrong,
        String done,
        boolean tried,
        boolean teachable) {
    public int getLongestTitle() {
        return TextRules.longestTitle(topic);
    }

    /** Where the form is kept as a draft. */
    public String getKeep() {
        return "/contenido/temas/" + TopicWords.page(topic) + "/borrador";
    }

    /** The one that most people read stays open; the rest is a tap away. */
    public boolean open(String name) {
        return topic.texts().size() == 1
                || tried
                || List.of("text", "figure", "in-force").contains(name);
    }
}
