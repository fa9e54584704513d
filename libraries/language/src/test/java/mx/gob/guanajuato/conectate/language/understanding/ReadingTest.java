package mx.gob.guanajuato.conectate.language.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.model.Guess;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.Reading.How;
import mx.gob.guanajuato.conectate.language.understanding.Reading.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 5);
    private static final MessageReader READER = TrainedForTests.reader();

    private static Reading read(String text) {
        return READER.read(text, Context.none(TODAY));
    }

    private static Reading after(String intent, String municipality, String text) {
        return READER.read(text, new Context(Optional.of(intent), Optional.of(municipality), TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "cuantos kasos ay en leon, confirmed-cases",
        "CUANTOS MUERTOS VAN, deaths",
        "q color esta el semaforo oi, traffic-light",
        "hosptales en selaya, hospitals",
        "cuales son los sintomassss 😷, symptoms",
        "🏥, hospitals",
        "🚦, traffic-light"
    })
    void a_question_is_understood_however_it_is_written(String text, String intent) {
        assertThat(read(text).intents()).containsExactly(intent);
    }

    @Test
    void what_else_is_said_comes_with_it() {
        Entities entities = read("cuantos casos hay en Celaya desde ayer").entities();

        assertThat(entities.municipalities()).containsExactly("11007");
        assertThat(entities.days()).map(Object::toString).contains("2021-05-04");
        assertThat(entities.isOurs()).isTrue();
    }

    @Test
    void two_questions_in_one_message_are_two() {
        Reading reading = read("cuantos casos hay y donde hay hospitales en Celaya");

        assertThat(reading.intents()).containsExactly("confirmed-cases", "hospitals");
        assertThat(reading.entities().municipalities()).containsExactly("11007");
    }

    @Test
    void a_greeting_before_a_question_is_no_question() {
        assertThat(read("hola, buenas tardes, cuantos muertos hay").intents()).containsExactly("deaths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y en Irapuato?", "y en irapauto", "ahora en irapuato"})
    void the_last_question_is_asked_for_another_place(String text) {
        Reading reading = after("deaths", "11020", text);

        assertThat(reading.intents()).containsExactly("deaths");
        assertThat(reading.entities().municipalities()).containsExactly("11017");
        assertThat(reading.how()).isEqualTo(How.SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y ayer?", "y cuantos van", "del 30 de abril"})
    void the_last_question_is_asked_for_another_day_of_the_same_place(String text) {
        Reading reading = after("confirmed-cases", "11020", text);

        assertThat(reading.intents()).containsExactly("confirmed-cases");
        assertThat(reading.entities().municipalities()).containsExactly("11020");
    }

    @Test
    void another_question_keeps_the_place_until_the_state_is_named() {
        assertThat(after("confirmed-cases", "11020", "y los muertos?")
                        .entities()
                        .municipalities())
                .containsExactly("11020");
        assertThat(after("confirmed-cases", "11020", "muertos en todo Guanajuato")
                        .entities()
                        .municipalities())
                .isEmpty();
        assertThat(after("confirmed-cases", "11020", "que sintomas tiene")
                        .entities()
                        .municipalities())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no quiero suscribirme",
                "ya no quiero recibir avisos",
                "no quiero que me inscriban, no me manden mensajes"
            })
    void refusing_notices_does_not_subscribe(String text) {
        assertThat(read(text).intents()).containsExactly("unsubscribe");
    }

    @Test
    void wanting_to_hear_of_a_change_subscribes() {
        assertThat(read("avisenme cuando cambie el semaforo").intents()).contains("subscribe");
    }

    @ParameterizedTest
    @CsvSource({
        "casos en Querétaro, Querétaro",
        "cuantos muertos hay en el df, la Ciudad de México",
        "casos en nuevo leon, Nuevo León"
    })
    void a_place_elsewhere_is_declined_and_named(String text, String place) {
        Reading reading = read(text);

        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.how()).isEqualTo(How.ELSEWHERE);
        assertThat(reading.entities().elsewhere()).contains(place);
    }

    @Test
    void the_last_question_asked_for_a_place_elsewhere_is_declined() {
        assertThat(after("deaths", "11020", "y en Jalisco?").how()).isEqualTo(How.ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pon musica por favor", "cuanto cuesta la prueba", "quien invento el virus"})
    void what_no_topic_covers_is_declined_with_three_topics(String text) {
        Reading reading = read(text);

        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.nearest()).hasSize(3).extracting(Guess::intent).doesNotContain("out-of-scope", "distress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me quiero morir",
                "ME QUIERO MATAR",
                "mi esposo me está golpeando",
                "no puede respirar mi mamá",
                "hola, casos en León, ya no quiero vivir"
            })
    void distress_comes_before_everything(String text) {
        Reading reading = after("confirmed-cases", "11020", text);

        assertThat(reading.isDistress()).isTrue();
        assertThat(reading.intents().get(0)).isEqualTo(Reading.DISTRESS);
    }

    @Test
    void what_would_be_declined_but_ends_with_a_place_is_the_last_question_for_it() {
        Reading reading = after("confirmed-cases", "11020", "apaga la musica, y alla en celaya");

        assertThat(reading.intents()).containsExactly("confirmed-cases");
        assertThat(reading.entities().municipalities()).containsExactly("11007");
    }

    @Test
    void the_nearest_topics_of_a_place_elsewhere_are_those_of_the_question() {
        Reading reading = read("muertos en Querétaro");

        assertThat(reading.how()).isEqualTo(Reading.How.ELSEWHERE);
        assertThat(reading.nearest().get(0).intent()).isEqualTo("deaths");
    }

    @Test
    void a_place_alone_is_never_taken_for_distress() {
        assertThat(after("deaths", "11020", "y en celaya").isDistress()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "how many cases are in Celaya, confirmed-cases",
        "how many deaths today, deaths",
        "where is the hospital, hospitals"
    })
    void english_is_understood_and_noticed(String text, String intent) {
        Reading reading = read(text);

        assertThat(reading.intents()).containsExactly(intent);
        assertThat(reading.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void spanish_is_not_taken_for_english() {
        assertThat(read("hay casos en mi rancho").language()).isEqualTo(Language.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ki hats'i", "haxajuä", "ketémáúbó'kích'ahrín"})
    void greetings_of_the_first_peoples_are_greetings(String text) {
        assertThat(read(text).intents()).containsExactly("greeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "¿?", "\uD83D\uDE80", "zxcvb", "\u0000\u200d"})
    void what_says_nothing_is_asked_about(String text) {
        assertThat(read(text).isUnderstood()).isFalse();
    }

    @Test
    void the_longest_message_is_read_within_its_bounds() {
        assertThat(read("casos en Leóm, y ospitlaes? ".repeat(5_000)).intents()).isNotNull();
    }

    @Test
    void a_message_that_needs_no_slow_search_makes_none() {
        MessageReader reader = TrainedForTests.reader();
        reader.read("cuantos casos hay en leon", Context.none(TODAY));

        assertThat(reader.searches()).isZero();
    }

    @Test
    void a_model_that_knows_no_distress_and_no_out_of_scope_still_reads() {
        var training = new ReaderTraining(List.of());
        var two = TrainedForTests.examples().stream()
                .filter(example -> List.of("deaths", "hospitals").contains(example.intent()))
                .toList();
        MessageReader reader = training.reader(training.train(two));

        assertThat(reader.mayDecline()).isFalse();
        assertThat(reader.read("muertos", Context.none(TODAY)).intents()).containsExactly("deaths");
    }
}
