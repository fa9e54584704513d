package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** A text as it stands; all that it may name is the place outside the state that was asked about. */
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
    public Answer compose(Question question) {
        Object other = question.asked().otherPlace().<Object>map(name -> name).orElse(false);
        return Answer.of(texts.fill(question.text("text"), Map.of("other", other)), List.of());
    }
}
