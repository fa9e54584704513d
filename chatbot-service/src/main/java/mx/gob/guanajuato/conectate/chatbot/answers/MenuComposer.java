package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;

/** The topics that have a number, in its order. */
@ApplicationScoped
class MenuComposer implements Composer {
    private final Texts texts;
    private final ContentCatalog catalog;

    MenuComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "menu";
    }

    @Override
    public Answer compose(Question question) {
        var entries = catalog.topics().stream()
                .filter(entry -> entry.menuNumber().isPresent())
                .sorted(Comparator.comparing(entry -> entry.menuNumber().orElseThrow()))
                .map(entry -> Map.of("number", "" + entry.menuNumber().orElseThrow(), "title", entry.title()))
                .toList();
        return Answer.of(texts.fill(question.text("menu"), Map.of("topics", entries)), List.of());
    }
}
