package mx.gob.guanajuato.conectate.chatbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(forms.read(text, Optional.empty()))
                .map(reading -> reading.intents().get(0))
                .contains(RecognisedIntent.of(intent, Optional.ofNullable(municipality)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🤷", "kasos en leon", "¿me ayudas con mi tarea?", "casos en Querétaro", "9", "12345"})
    void what_is_no_exact_form_is_not_understood(String text) {
        assertThat(forms.read(text, Optional.empty())).isEmpty();
    }

    @Test
    void a_bare_municipality_asks_again_what_was_asked_before() {
        assertThat(forms.read("¿y en Celaya?", Optional.of("hospitals")))
                .map(reading -> reading.intents().get(0))
                .contains(RecognisedIntent.of("hospitals", Optional.of("11007")));
    }

    @Test
    void every_municipality_is_found_by_each_of_its_names() {
        contents(Municipality.class, "content/tables/municipalities").forEach(municipality -> {
            for (String name : municipality.aliases()) {
                if (name.equals("Guanajuato")) continue; // the bare name is the state's
                assertThat(forms.read("casos en " + name, Optional.empty()))
                        .as(name)
                        .map(reading -> reading.intents().get(0).municipality())
                        .contains(Optional.of(municipality.code()));
            }
        });
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
