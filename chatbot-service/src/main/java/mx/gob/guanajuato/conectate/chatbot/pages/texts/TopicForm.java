package mx.gob.guanajuato.conectate.chatbot.pages.texts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/**
 * A topic as somebody typed it. Only title and texts are typed; the rest stays as it is in force.
 *
 * @param basedOn the revision that was open when they began
 */
record TopicForm(String title, Map<String, String> texts, int basedOn) {
    private static final String PREFIX = "texto.";

    static TopicForm of(Topic topic, int revision) {
        return new TopicForm(topic.title(), new TreeMap<>(topic.texts()), revision);
    }

    /** Only the texts that the topic has; line ends as the files have them. */
    static TopicForm of(Topic inForce, MultivaluedMap<String, String> form) {
        var texts = new TreeMap<String, String>();
        inForce.texts()
                .forEach((name, text) -> texts.put(
                        name,
                        Optional.ofNullable(form.getFirst(PREFIX + name))
                                .map(typed -> typed.replace("\r\n", "\n"))
                                .orElse(text)));
        String title = Optional.ofNullable(form.getFirst("titulo")).orElse("").strip();
        String revision = Optional.ofNullable(form.getFirst("version")).orElse("");
        return new TopicForm(title, texts, revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1);
    }

    Topic applied(Topic inForce) {
        return new Topic(
                inForce.intent(),
                title,
                inForce.menuNumber(),
                inForce.menuDescription(),
                inForce.partOf(),
                inForce.keywords(),
                inForce.answersWith(),
                inForce.indicator(),
                texts,
                inForce.aboutPlaces(),
                inForce.followUps());
    }
}
