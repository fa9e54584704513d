package mx.gob.guanajuato.conectate.systemtests.understanding;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.confirmedIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;
import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WholeSystem.class)
class UnderstoodOnThePhoneTest {
    private final Phone phone;

    UnderstoodOnThePhoneTest(Conectate conectate) {
        this.phone = conectate.newPhone();
    }

    @Test
    void a_misspelt_question_about_cases_in_leon_gets_the_figure() {
        phone.writes("kasos en leon");

        assertThat(phone.nextMessage()).contains("en León", "*" + written(confirmedIn("León")) + "* personas");
    }

    @ParameterizedTest
    @CsvSource({
        "aun ay vacunas pa mi mama?, vacunación",
        "q color esta el semaforo oi, semáforo",
        "ME SIENTO MAL TENGO FIEVRE, casa",
        "no me lleguen mas mensajes, avisos",
        "💉 en leon?, vacunación"
    })
    void what_citizens_write_is_answered(String question, String answer) {
        phone.writes(question);

        assertThat(phone.nextMessage()).containsIgnoringCase(answer).doesNotContain("No entendí");
    }

    @Test
    void two_questions_get_two_answers_and_a_place_alone_asks_both_again() {
        phone.writes("casos y hospitales en Celaya");
        assertThat(phone.nextMessage()).contains("en Celaya", written(confirmedIn("Celaya")));
        assertThat(messageThatSays("Hospitales en Celaya")).contains("911");

        phone.writes("y en Irapuato?");
        assertThat(messageThatSays("en Irapuato")).contains(written(confirmedIn("Irapuato")));
        assertThat(messageThatSays("Hospitales en Irapuato")).contains("911");
    }

    @ParameterizedTest
    @CsvSource({"casos en el DF, de la Ciudad de México", "cuantos contagios en Querétaro, de Querétaro"})
    void a_place_that_is_not_ours_is_said_to_be_none(String question, String place) {
        phone.writes(question);

        assertThat(phone.nextMessage()).contains("Sólo tengo información de Guanajuato", "no " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya no quiero vivir", "no puede respirar mi papa ayuda", "kiero matarme"})
    void who_may_be_in_danger_reads_the_emergency_number_first(String cry) {
        phone.writes("casos en León");
        phone.nextMessage();

        phone.writes(cry);

        assertThat(phone.nextMessage().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("911"));
    }

    @Test
    void an_english_question_is_answered_in_spanish_and_one_english_line_says_so() {
        phone.writes("where can I get the vaccine?");

        assertThat(phone.nextMessage()).startsWith("_I understand some English").contains("vacunación");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ki hats'i", "haxajuä"})
    void a_greeting_in_hnahnu_gets_the_menu(String greeting) {
        phone.writes(greeting);

        assertThat(phone.nextMessage()).contains("*1* Casos confirmados");
    }

    private String messageThatSays(String words) {
        String message = phone.nextMessage();
        while (!message.contains(words)) message = phone.nextMessage();
        return message;
    }
}
