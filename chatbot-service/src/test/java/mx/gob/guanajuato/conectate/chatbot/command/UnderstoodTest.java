package mx.gob.guanajuato.conectate.chatbot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.content.ContentStart;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the webhook to the answers: what the trained model understands, and what it declines. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class UnderstoodTest {
    @TestHTTPResource("/webhook")
    URI webhook;

    LocalStack stack;

    @Inject
    ContentStart content;

    @Inject
    Pseudonyms pseudonyms;

    private Citizen citizen;

    @BeforeEach
    void citizen() {
        content.inForce().join();
        citizen = new Citizen(webhook, stack.addresses().kafka());
    }

    @Test
    void several_questions_get_several_answers_in_their_order_and_again_for_another_place() {
        CitizenIntents both = citizen.writes("casos y hospitales en Celaya");
        var answers = citizen.answers(both, 3);
        assertThat(answers.get(0)).contains("Celaya", "confirmad");
        assertThat(answers).last().asString().contains("Hospitales en Celaya");

        CitizenIntents again = citizen.writes("y en Irapuato?");
        assertThat(again.intents())
                .extracting(asked -> asked.intent() + " " + asked.municipality().orElse(""))
                .containsExactly("confirmed-cases 11017", "hospitals 11017");
    }

    @Test
    void a_place_that_is_not_ours_is_named_and_three_topics_are_offered() {
        CitizenIntents turn = citizen.writes("cuantos kasos ay en el DF");

        assertThat(citizen.answers(turn, 1).get(0))
                .contains("información de Guanajuato, no de la Ciudad de México", "ask/confirmed-cases");
        Interaction counted = counted(turn);
        assertThat(counted.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(counted.intent()).contains("out-of-scope");
        assertThat(turn.suggestions()).hasSize(3);
        assertThat(citizen.unknown(counted.pseudonym())).singleElement().satisfies(kept -> {
            assertThat(kept.text()).isEqualTo("cuantos kasos ay en el DF");
            assertThat(kept.nearest()).isEqualTo(turn.suggestions());
            assertThat(kept.modelVersion()).isEqualTo(turn.modelVersion());
        });
    }

    @Test
    void who_writes_in_english_reads_one_english_line_and_the_answer_in_spanish() {
        CitizenIntents turn = citizen.writes("how many deaths are there in Leon?");

        assertThat(turn.language()).contains("en");
        assertThat(citizen.answers(turn, 1).get(0)).contains("I answer in Spanish", "León");
    }

    @ParameterizedTest
    @CsvSource({
        "ya no me lleguen mas mensajes porfa, unsubscribe",
        "ya no quiero que me manden avisos, unsubscribe",
        "hats'i, greeting",
        "mil grasias por la info, thanks"
    })
    void manners_and_refusals_are_understood(String text, String intent) {
        assertThat(citizen.asksFor(text)).containsExactly(intent);
    }

    @Test
    void a_day_and_a_sector_in_words_reach_the_answer() {
        CitizenIntents day = citizen.writes("cuantos contajios uvo el 3 de mayo de 2021 en leon");
        assertThat(citizen.answers(day, 1).get(0)).contains("3 de mayo de 2021");
        var other = new Citizen(webhook, stack.addresses().kafka());
        CitizenIntents sector = other.writes("en q color estamos y q onda con los gimnacios");
        assertThat(other.answers(sector, 1).get(0)).contains("Gimnasios");
    }

    @Test
    void how_it_was_understood_and_by_which_model_is_counted() {
        Interaction byModel = counted(citizen.writes("kasos en leon"));
        assertThat(byModel.understood()).isEqualTo(Understood.MODEL);
        assertThat(byModel.modelVersion()).matches("[0-9a-f]{12}");
        var other = new Citizen(webhook, stack.addresses().kafka());
        assertThat(counted(other.writes("casos en León")).understood()).isEqualTo(Understood.KEYWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"me quiero morir", "mi esposo me esta pegando"})
    void who_may_be_in_danger_reads_the_emergency_number_first_even_after_too_many_messages(String text) {
        for (int message = 0; message < 20; message++) citizen.writes("casos");
        citizen.writes("casos");

        CitizenIntents turn = citizen.writes(text);

        assertThat(turn.intents().get(0).intent()).isEqualTo("distress");
        assertThat(citizen.answers(turn, 1)).anyMatch(answer -> answer.contains("911"));
    }

    private Interaction counted(CitizenIntents turn) {
        return citizen.interactions(pseudonyms.of(turn.citizen())).get(0);
    }
}
