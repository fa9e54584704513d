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

    /** What is wrong, each with the field where it is. */
    public List<Complaint> getComplaints() {
        return wrong.stream()
                .map(sentence -> new Complaint(field(sentence), sentence))
                .toList();
    }

    /** What is wrong in one field. */
    public List<String> wrongIn(String field) {
        return wrong.stream().filter(sentence -> field(sentence).equals(field)).toList();
    }

    /** A value that cannot be filled in names no text: it is the one that has it. Empty: none in particular. */
    private String field(String sentence) {
        if (TextRules.ofTitle(form.applied(topic)).contains(sentence)) return "titulo";
        return form.texts().entrySet().stream()
                .filter(text -> TextRules.ofText(text.getKey(), text.getValue()).contains(sentence)
                        || TopicTrial.isAbout(sentence, text.getValue()))
                .map(text -> VariantWords.textField(text.getKey()))
                .findFirst()
                .orElse(sentence.contains("«") || sentence.contains("palabras clave") ? "palabras" : "");
    }

    /** One thing that is wrong. */
    record Complaint(String field, String sentence) {}

    /** The one that most people read stays open; the rest is a tap away. */
    public boolean open(String name) {
        return topic.texts().size() == 1
                || tried
                || List.of("text", "figure", "in-force").contains(name);
    }
}
