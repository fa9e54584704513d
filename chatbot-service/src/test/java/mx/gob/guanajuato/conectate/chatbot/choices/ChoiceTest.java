package mx.gob.guanajuato.conectate.chatbot.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    static Stream<RecognisedIntent> questions() {
        var cases = RecognisedIntent.of("confirmed-cases");
        return Stream.of(
                cases.in(Optional.of("11020")),
                cases.in(Optional.of("11020")).on(Optional.of(LocalDate.of(2021, 4, 30))),
                cases.wanting(Optional.of(Wanted.MUNICIPALITY)),
                RecognisedIntent.of("hospitals").wanting(Optional.of(Wanted.LOCATION)),
                RecognisedIntent.of("traffic-light").forSector(Optional.of("restaurantes")),
                RecognisedIntent.of("menu").onPage(2));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_comes_back_as_it_was_written(RecognisedIntent asked) {
        assertThat(Choice.read(Choice.id(asked))).contains(new Choice(asked, false));
    }

    @Test
    void a_question_about_the_state_means_all_of_it() {
        var read = Choice.read(Choice.id(RecognisedIntent.of("deaths"))).orElseThrow();
        assertThat(read.wholeState()).isTrue();
        assertThat(read.asks().intent()).isEqualTo("deaths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BAJA", "ask/", "ask/DROP TABLE", "ask/../x", "other/confirmed-cases", "ask/ñ"})
    void an_id_of_somebody_else_is_none(String id) {
        assertThat(Choice.read(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask/deaths?municipality=99999",
                "ask/deaths?date=ayer",
                "ask/deaths?page=0&sector=A B",
                "ask/deaths?wanted=everything",
                "ask/deaths?&&=&x",
                "ask/deaths"
            })
    void what_is_wrong_in_it_is_left_out(String id) {
        assertThat(Choice.read(id)).contains(new Choice(RecognisedIntent.of("deaths"), false));
    }
}
