package mx.gob.guanajuato.conectate.systemtests.conversation;

import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.confirmedIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.confirmedInTheState;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.hospitalsIn;
import static mx.gob.guanajuato.conectate.systemtests.PublishedFigures.written;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Patience;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WholeSystem.class)
class QuestionsTest {
    private static final String LAST_MUNICIPAL_DAY = "2022-04-06";
    private static final String LAST_STATE_DAY = "2022-02-03";
    private static final String DAY_BEFORE_IN_THE_STATE = "2022-02-02";

    private final Conectate conectate;
    private final Phone phone;

    QuestionsTest(Conectate conectate) {
        this.conectate = conectate;
        this.phone = conectate.newPhone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"casos en León", "casos leon hoy", "CASOS LEÓN", "¿Cuántos casos hay en León?", "León", "leon"})
    void cases_in_leon_are_answered_with_the_figure_its_day_its_change_and_its_source(String question) {
        phone.writes(question);

        assertThat(phone.nextMessage())
                .contains(
                        "en León",
                        "*" + written(confirmedIn("León")) + "* personas",
                        "al 6 de abril de 2022",
                        "+" + confirmedIn("León", LAST_MUNICIPAL_DAY) + " respecto al 5 de abril de 2022",
                        "Fuente: Secretaría de Salud federal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"casos", "1", "casos Guanajuato", "casos confirmados"})
    void cases_without_a_place_are_those_of_the_state(String question) {
        long figure = confirmedInTheState(LAST_STATE_DAY);
        long change = figure - confirmedInTheState(DAY_BEFORE_IN_THE_STATE);

        phone.writes(question);

        assertThat(phone.nextMessage())
                .contains(
                        "en Guanajuato",
                        "*" + written(figure) + "* personas",
                        "al 3 de febrero de 2022",
                        "+" + written(change) + " respecto al 2 de febrero de 2022",
                        "Fuente: Secretaría de Salud federal");
    }

    @Test
    void hospitals_in_irapuato_are_those_of_the_list() {
        assertThat(hospitalsIn("Irapuato")).isNotEmpty();

        phone.writes("hospitales en Irapuato");

        assertThat(phone.nextMessage()).contains("Irapuato", "911").contains(hospitalsIn("Irapuato"));
    }

    @Test
    void the_menu_s_2_asks_for_the_place_and_a_name_alone_then_means_its_hospitals() {
        assertThat(hospitalsIn("Salamanca")).isNotEmpty();

        phone.writes("2");
        assertThat(phone.nextMessage()).contains("¿De qué municipio?");
        phone.writes("Salamanca");

        assertThat(phone.nextMessage()).contains("Hospitales en Salamanca").contains(hospitalsIn("Salamanca"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"menú", "menu", "Ayuda", "hola", "Buenas tardes"})
    void the_menu_lists_what_can_be_asked(String question) {
        phone.writes(question);

        assertThat(phone.nextMessage())
                .contains("*1* Casos confirmados", "*2* Hospitales")
                .doesNotContain("No entendí");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "🙂", "¿¿??"})
    void what_is_not_understood_is_said_to_be_and_answered_with_buttons_and_the_way_to_the_menu(String message) {
        phone.writes(message);

        assertThat(phone.nextMessage()).contains("No entendí", "Toca un botón", "*menú*");
    }

    @Test
    void a_question_is_answered_from_the_number_that_it_was_asked_on() {
        var other = phone.inChatWith(CONECTATE);

        other.writes("casos en León");
        assertThat(other.nextMessage()).contains("en León");
        assertThat(phone.messages()).isEmpty();

        phone.writes("menú");
        assertThat(phone.nextMessage()).contains("*1* Casos confirmados");
        assertThat(other.messages()).hasSize(1);
    }

    @Test
    void a_question_is_marked_as_read_and_typing_is_shown() {
        long typingBefore = conectate.simulator().typingShown();

        // What is no longer fresh is not marked: on a busy machine it may take a second question.
        Patience.awaiting("a question is marked as read").until(() -> {
            var question = phone.writes("casos en León");
            phone.nextMessage();
            return Patience.isSoon(() -> phone.showsAsRead(question));
        });
        assertThat(conectate.simulator().typingShown()).isGreaterThan(typingBefore);
    }
}
