package mx.gob.guanajuato.conectate.chatbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.models.PackagedReader;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads with the model that the build trained and the content that the service carries. */
class TrainedUnderstandingTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 5, 5);
    private static final ContentCatalog CATALOG = CarriedContent.inForce();
    private static final UnderstandingModel MODEL = new TrainedUnderstanding(
            new ExactForms(CATALOG.topics(), CATALOG.municipalities()), CATALOG.sectors(), PackagedReader.of(CATALOG));

    static Stream<Arguments> keywords() {
        return CATALOG.topics().stream()
                .flatMap(topic -> topic.keywords().stream().map(keyword -> Arguments.of(keyword, topic)));
    }

    @ParameterizedTest
    @MethodSource("keywords")
    void a_keyword_still_leads_to_its_topic(String keyword, Topic topic) {
        assertThat(intents(read(keyword))).containsExactly(topic.intent());
    }

    @ParameterizedTest
    @CsvSource({
        "'casos, muertes y recuperados en León', 'confirmed-cases,deaths,recovered-cases', '11020,11020,11020'",
        "casos León y hospitales Celaya, 'confirmed-cases,hospitals', '11020,11007'",
        "vacunas y síntomas, 'vaccines,symptoms', ','",
    })
    void exact_forms_side_by_side_are_read_one_by_one(String text, String intents, String places) {
        var asked = asked(read(text));
        assertThat(asked).extracting(RecognisedIntent::intent).containsExactly(intents.split(","));
        assertThat(asked).extracting(one -> one.municipality().orElse("")).containsExactly(places.split(",", -1));
    }

    /** No figure of speed: a bound against a message that would hold everybody else's up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a ",
                "1",
                "1 ",
                "477 123 4567, ",
                "leon ",
                "casos leon y ",
                "san ",
                "y ",
                ",",
                "\n",
                "¿",
                "😭",
                "💉 ",
                "㎯",
                "ﷺ",
                "a@",
                "el 3 de mayo ",
                "hola. ",
                "no ",
                "a"
            })
    void whatever_fills_a_message_is_read(String filling) {
        String text = "a" + filling.repeat(4_094 / filling.length()) + "b";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(asked(read(text))).isNotEmpty());
    }

    @Test
    void a_greeting_before_a_question_is_not_answered_by_itself() {
        assertThat(intents(read("hola, casos en León"))).containsExactly("confirmed-cases");
    }

    @ParameterizedTest
    @CsvSource({
        "kasos en leon, confirmed-cases, 11020",
        "aun ay vacunas pa mi mama?, vaccines,",
        "q color esta el semaforo oi, traffic-light,",
        "ME SIENTO MAL TENGO FIEVRE, care-of-infected,",
        "no me lleguen mas mensajes, unsubscribe,"
    })
    void what_citizens_write_is_understood_by_the_model(String text, String intent, String municipality) {
        Reading reading = read(text);

        assertThat(reading.how()).isEqualTo(Understood.MODEL);
        assertThat(intents(reading)).containsExactly(intent);
        assertThat(asked(reading).get(0).municipality()).isEqualTo(Optional.ofNullable(municipality));
    }

    @Test
    void several_intents_are_asked_in_their_order_and_again_of_another_place() {
        Reading reading = read("casos y hospitales en Celaya");

        assertThat(asked(reading))
                .extracting(
                        RecognisedIntent::intent, asked -> asked.municipality().orElse(""))
                .containsExactly(tuple("confirmed-cases", "11007"), tuple("hospitals", "11007"));
        for (String again : List.of("y en Irapuato?", "y en irapuatto?")) {
            assertThat(asked(read(again, intents(reading))))
                    .extracting(RecognisedIntent::intent, asked -> asked.municipality()
                            .orElse(""))
                    .containsExactly(tuple("confirmed-cases", "11017"), tuple("hospitals", "11017"));
        }
    }

    @Test
    void two_places_are_asked_about_one_by_one_and_never_more_than_four_questions() {
        assertThat(asked(read("contagios que hay en León y tambien en Celaya")))
                .extracting(asked -> asked.municipality().orElse(""))
                .containsExactly("11020", "11007");
        assertThat(read("contagios y muertes que hay en León, Celaya, Irapuato y Silao")
                        .asked())
                .hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me quiero morir",
                "tengo miedo de mi marido",
                "1 me quiero matar",
                "mi marido me esta golpeando ayuda",
                "no puedo respirar"
            })
    void distress_goes_before_every_other_reading(String text) {
        assertThat(intents(read(text))).containsExactly("distress");
        assertThat(intents(read(text, List.of("confirmed-cases")))).containsExactly("distress");
    }

    @Test
    void a_day_reaches_the_question_in_exact_forms_too() {
        assertThat(asked(read("casos leon hoy")).get(0).date()).contains(WEDNESDAY);
        assertThat(asked(read("cuantos kontagiados uvo ayer en leon")).get(0).date())
                .contains(WEDNESDAY.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "que color del semaforo hay y si abren los gimnacios, gimnasios",
        "apoyos para artesanos que ay?, artesanos",
        "apoyos para los que siembran en el campo, campo"
    })
    void a_sector_bears_the_name_that_the_content_gives_it(String text, String sector) {
        assertThat(asked(read(text)).get(0).sector()).contains(sector);
    }

    @Test
    void a_sector_of_the_reader_s_with_an_accent_is_the_content_s_without() {
        assertThat(asked(read("que programas de apoyo tienen para estudiantes"))
                        .get(0)
                        .sector())
                .contains("educacion");
    }

    @ParameterizedTest
    @CsvSource({"casos en el DF, la Ciudad de México", "cuantos contagios hay en queretaro, Querétaro"})
    void a_place_that_is_not_ours_is_out_of_scope_and_named(String text, String place) {
        Reading reading = read(text);

        assertThat(reading.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(intents(reading)).containsExactly("out-of-scope");
        assertThat(asked(reading).get(0).otherPlace()).contains(place);
        assertThat(reading.nearest()).hasSize(3).contains("confirmed-cases");
    }

    @Test
    void another_place_after_a_question_of_ours_is_out_of_scope_too() {
        Reading reading = read("y en Jalisco?", List.of("deaths"));

        assertThat(intents(reading)).containsExactly("out-of-scope");
        assertThat(reading.nearest()).hasSize(3).startsWith("deaths");
    }

    @Test
    void what_no_topic_covers_is_declined_with_the_three_nearest() {
        Reading reading = read("pon una cancion de jose alfredo");

        assertThat(reading.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(reading.nearest()).hasSize(3).doesNotContain("out-of-scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "🙂", "...", ""})
    void what_has_no_words_is_not_understood(String text) {
        Reading reading = read(text);

        assertThat(intents(reading)).containsExactly("fallback");
        assertThat(reading.how()).isEqualTo(Understood.NOT_UNDERSTOOD);
        assertThat(reading.nearest()).hasSize(3);
    }

    @Test
    void an_english_question_is_understood_and_said_to_be_english() {
        Reading reading = read("how many cases are there in Leon?");

        assertThat(intents(reading)).containsExactly("confirmed-cases");
        assertThat(asked(reading).get(0).municipality()).contains("11020");
        assertThat(reading.language()).contains("en");
        assertThat(read("kasos en leon").language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hatsi", "ki hats'i"})
    void a_greeting_of_the_first_peoples_is_a_greeting(String text) {
        assertThat(intents(read(text))).containsExactly("greeting");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static List<RecognisedIntent> asked(Reading reading) {
        return reading.asked().stream().map(Asked::intent).toList();
    }

    private static List<String> intents(Reading reading) {
        return asked(reading).stream().map(RecognisedIntent::intent).toList();
    }

    private static Reading read(String text) {
        return read(text, List.of());
    }

    private static Reading read(String text, List<String> lastIntents) {
        return MODEL.read(new Utterance(text, lastIntents, Optional.empty(), WEDNESDAY));
    }
}
