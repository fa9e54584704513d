package mx.gob.guanajuato.conectate.chatbot.answers.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TelephoneNumber;

/** The telephone numbers that say that they are shown in this topic. */
@ApplicationScoped
class NumbersComposer implements Composer {
    private final Texts texts;
    private final ContentCatalog catalog;

    NumbersComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Answer compose(Question question) {
        List<ContentChange> shown = catalog.all(TelephoneNumber.class).stream()
                .filter(change ->
                        number(change).shownIn().contains(question.topic().intent()))
                .sorted(Comparator.comparing(change -> number(change).position()))
                .toList();
        var values = shown.stream().map(change -> values(number(change))).toList();
        return Answer.of(
                texts.fill(question.text("numbers"), Map.of("numbers", values)),
                shown.stream().map(ContentChange::citation).toList());
    }

    private static Map<String, Object> values(TelephoneNumber number) {
        return Map.of(
                "name", number.name(),
                "number", number.number(),
                "whatFor", number.whatFor(),
                "hours", number.hours().<Object>map(hours -> hours).orElse(false));
    }

    private static TelephoneNumber number(ContentChange change) {
        return (TelephoneNumber) change.body();
    }
}
