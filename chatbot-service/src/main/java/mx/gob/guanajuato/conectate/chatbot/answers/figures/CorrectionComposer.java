package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;

/** The text of corrections with an example in it, for whoever edits it. Nobody asks for a correction. */
@ApplicationScoped
class CorrectionComposer implements Composer {
    private static final Figure EXAMPLE =
            new Figure("confirmed-cases", Content.STATE, LocalDate.of(2021, 4, 30), 128_000, "Ejemplo");
    private static final long TOLD = 127_000;

    private final CorrectionTexts corrections;
    private final Texts texts;

    CorrectionComposer(CorrectionTexts corrections, Texts texts) {
        this.corrections = corrections;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public Answer compose(Question question) {
        return Answer.of(texts.fill(question.text("correction"), corrections.values(EXAMPLE, TOLD)), List.of());
    }
}
