package mx.gob.guanajuato.conectate.chatbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFile;
import mx.gob.guanajuato.conectate.chatbot.content.files.ContentFiles;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads with the topics and municipalities that the service carries. */
class ExactFormsTest {
    private final ExactForms forms = new ExactForms(
            contents(Topic.class, "content/topics/"), contents(Municipality.class, "content/tables/municipalities"));

    @ParameterizedTest
    @CsvSource({
        "1, confirmed-cases,",
        "2., hospitals,",
        "casos, confirmed-cases,",
        "CASOS, confirmed-cases,",
        "¿Cuántos casos hay?, confirmed-cases,",
        "casos en León, confirmed-cases, 11020",
        "'Casos en leon, Gto.', confirmed-cases, 11020",
        "casos leon hoy, confirmed-cases, 11020",
        "León casos, confirmed-cases, 11020",
        "casos en Guanajuato, confirmed-cases,",
        "casos Guanajuato capital, confirmed-cases, 11015",
        "casos en San Luis de la Paz, confirmed-cases, 11033",
        "casos en Dolores, confirmed-cases, 11014",
        "casos San Miguel de Allende, confirmed-cases, 11003",
        "casos Allende, confirmed-cases, 11003",
        "hospitales irapuato, hospitals, 11017",
        "Hospitales en León Guanajuato, hospitals, 11020",
        "hospitales, hospitals,",
        "menú, menu,",
        "MENU, menu,",
        "hola, greeting,",
        "Buenos días, greeting,",
        "ALTA, subscribe,",
        "baja, unsubscribe,",
        "Ya no quiero mensajes, unsubscribe,",
        "Celaya, confirmed-cases, 11007"
    })
    void a_form_is_read_whatever_its_case_accents_and_small_words(String text, String intent, String municipality) {
        assertThat(asked(text, null)).contains(RecognisedIntent.of(intent, Optional.ofNullable(municipality)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🤷", "kasos en leon", "¿me ayudas con mi tarea?", "casos en Querétaro", "99", "12345"})
    void what_is_no_exact_form_is_not_understood(String text) {
        assertThat(asked(text, null)).isEmpty();
        assertThat(forms.read(utterance(text, null)).nearest()).hasSize(3);
    }

    @Test
    void a_bare_municipality_asks_again_what_was_asked_before() {
        assertThat(asked("¿y en Celaya?", "hospitals"))
                .contains(RecognisedIntent.of("hospitals", Optional.of("11007")));
    }

    @Test
    void a_bare_municipality_after_what_has_no_place_asks_for_the_cases() {
        assertThat(asked("Celaya", "thanks")).contains(RecognisedIntent.of("confirmed-cases", Optional.of("11007")));
    }

    @ParameterizedTest
    @CsvSource({
        "casos en el estado, true",
        "casos gto, true",
        "casos Guanajuato, true",
        "casos, false",
        "casos León, false"
    })
    void who_names_the_state_means_all_of_it(String text, boolean wholeState) {
        assertThat(forms.exact(utterance(text, null))
                        .orElseThrow()
                        .asked()
                        .get(0)
                        .wholeState())
                .isEqualTo(wholeState);
    }

    @Test
    void every_municipality_is_found_by_each_of_its_names() {
        contents(Municipality.class, "content/tables/municipalities").forEach(municipality -> {
            for (String name : municipality.aliases()) {
                if (name.equals("Guanajuato")) continue; // the bare name is the state's
                assertThat(asked("casos en " + name, null))
                        .as(name)
                        .map(RecognisedIntent::municipality)
                        .contains(Optional.of(municipality.code()));
            }
        });
    }

    private Optional<RecognisedIntent> asked(String text, String lastIntent) {
        return forms.exact(utterance(text, lastIntent))
                .map(reading -> reading.asked().get(0).intent());
    }

    private static Utterance utterance(String text, String lastIntent) {
        return new Utterance(
                text, Optional.ofNullable(lastIntent).stream().toList(), Optional.empty(), LocalDate.of(2021, 4, 30));
    }

    private static <C extends Content> List<C> contents(Class<C> kind, String prefix) {
        return new ContentFiles()
                .all().stream()
                        .filter(file -> file.mark().file().startsWith(prefix))
                        .map(ContentFile::read)
                        .flatMap(contents -> (Stream<? extends Content>) contents.stream())
                        .map(kind::cast)
                        .toList();
    }
}
