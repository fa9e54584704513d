package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A text with a button that sends the citizen's location. */
@ApplicationScoped
class LocationRequestComposer implements Composer {
    private final Texts texts;

    LocationRequestComposer(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "location-request";
    }

    @Override
    public Answer compose(Question question) {
        return Answer.of(texts.fill(question.text("text"), Map.of()), List.of())
                .endingWith(new Ending.LocationRequest());
    }
}
