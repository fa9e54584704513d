package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.chatbot.pages.Typed;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/**
 * A topic as somebody typed it. Title, keywords and texts are typed; the rest stays as it is in force.
 *
 * @param keywords one a line
 * @param basedOn the revision that was open when they began
 */
record TopicForm(String title, String keywords, Map<String, String> texts, int basedOn) {
    private static final String PREFIX = "texto.";

    static TopicForm of(Topic topic, int revision) {
        return new TopicForm(
                topic.title(), String.join("\n", topic.keywords()), new TreeMap<>(topic.texts()), revision);
    }

    /** Only the texts that the topic has; what is not sent stays as it is in force. */
    static TopicForm of(Topic inForce, MultivaluedMap<String, String> form) {
        var texts = new TreeMap<String, String>();
        inForce.texts()
                .forEach((name, text) ->
                        texts.put(name, form.containsKey(PREFIX + name) ? Typed.lines(form, PREFIX + name) : text));
        String keywords =
                form.containsKey("palabras") ? Typed.lines(form, "palabras") : String.join("\n", inForce.keywords());
        return new TopicForm(Typed.text(form, "titulo"), keywords, texts, Typed.number(form, "version"));
    }

    Topic applied(Topic inForce) {
        return new Topic(
                inForce.intent(),
                title,
                inForce.menuNumber(),
                inForce.menuDescription(),
                inForce.partOf(),
                keywords.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList(),
                inForce.answersWith(),
                inForce.indicator(),
                texts,
                inForce.aboutPlaces(),
                inForce.followUps(),
                inForce.locale());
    }
}
