package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;

/** A text as it stands. */
@ApplicationScoped
class TextComposer implements Composer {
    private final Texts texts;

    TextComposer(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Answer compose(Topic topic, Optional<String> municipality, LocalDate today) {
        return new Answer(texts.fill(topic.texts().get("text"), Map.of()), List.of());
    }
}
