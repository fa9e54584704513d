package mx.gob.guanajuato.conectate.chatbot.content.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.content.rules.ContentRule;
import mx.gob.guanajuato.conectate.chatbot.understanding.ExactForms;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** A topic's texts keep their bounds, and no keyword asks for two topics. */
@ApplicationScoped
class TopicRule implements ContentRule {
    private static final int MOST_KEYWORDS = 80;
    private static final int LONGEST_KEYWORD = 60;

    private final ContentCatalog catalog;

    TopicRule(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<String> objections(List<Content> contents) {
        return contents.stream()
                .filter(Topic.class::isInstance)
                .map(Topic.class::cast)
                .flatMap(topic -> Stream.concat(TextRules.objections(topic).stream(), keywords(topic).stream()))
                .toList();
    }

    private List<String> keywords(Topic topic) {
        var wrong = new ArrayList<String>();
        if (topic.keywords().size() > MOST_KEYWORDS)
            wrong.add("Un tema lleva a lo más " + MOST_KEYWORDS + " palabras clave; escribiste "
                    + topic.keywords().size() + ".");
        Map<String, String> others = formsOfOthers(topic);
        var known = formsInForce(topic);
        for (String keyword : topic.keywords()) {
            String form = ExactForms.form(keyword);
            if (form.isEmpty() || keyword.length() > LONGEST_KEYWORD)
                wrong.add("«" + cut(keyword) + "» no sirve de palabra clave: lleva letras y a lo más " + LONGEST_KEYWORD
                        + " caracteres.");
            else if (form.matches("[0-9 ]+")) wrong.add("«" + keyword + "» es un número: los números son del menú.");
            else if (others.containsKey(form) && !known.contains(form))
                wrong.add("«" + keyword + "» ya lleva al tema " + others.get(form) + ".");
        }
        return wrong;
    }

    /** What is in force already is not the editor's doing. */
    private HashSet<String> formsInForce(Topic topic) {
        var forms = new HashSet<String>();
        catalog.topic(topic.intent())
                .ifPresent(now -> now.keywords().forEach(keyword -> forms.add(ExactForms.form(keyword))));
        return forms;
    }

    private Map<String, String> formsOfOthers(Topic topic) {
        var forms = new HashMap<String, String>();
        catalog.topics().stream()
                .filter(other -> !other.intent().equals(topic.intent()))
                .forEach(other ->
                        other.keywords().forEach(keyword -> forms.put(ExactForms.form(keyword), other.title())));
        return forms;
    }

    private static String cut(String keyword) {
        return keyword.length() > LONGEST_KEYWORD ? keyword.substring(0, LONGEST_KEYWORD) + "…" : keyword;
    }
}
