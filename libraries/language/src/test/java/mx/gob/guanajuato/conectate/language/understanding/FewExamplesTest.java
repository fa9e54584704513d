package mx.gob.guanajuato.conectate.language.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import org.junit.jupiter.api.Test;

class FewExamplesTest {
    @Test
    void an_intent_of_a_single_example_hinders_no_training() {
        var training = new ReaderTraining(List.of());
        var model = training.train(List.of(
                new LabelledText("hola buenas tardes", "greeting"),
                new LabelledText("cuantos casos hay hoy", "confirmed-cases"),
                new LabelledText("casos confirmados del estado", "confirmed-cases"),
                new LabelledText("numero de contagios", "confirmed-cases")));

        assertThat(model.intents()).containsExactlyInAnyOrder("greeting", "confirmed-cases");
        assertThat(training.reader(model)
                        .read("casos confirmados", Context.none(LocalDate.of(2021, 5, 5)))
                        .nearest())
                .first()
                .matches(guess -> guess.intent().equals("confirmed-cases"));
    }
}
