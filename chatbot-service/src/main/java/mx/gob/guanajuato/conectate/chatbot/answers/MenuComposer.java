package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

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
    public Answer compose(Topic topic, Optional<String> municipality, LocalDate today) {
        var entries = catalog.topics().stream()
                .filter(entry -> entry.menuNumber().isPresent())
                .sorted(Comparator.comparing(entry -> entry.menuNumber().orElseThrow()))
                .map(entry -> Map.of("number", "" + entry.menuNumber().orElseThrow(), "title", entry.title()))
                .toList();
        return new Answer(texts.fill(topic.texts().get("menu"), Map.of("topics", entries)), List.of());
    }
}
