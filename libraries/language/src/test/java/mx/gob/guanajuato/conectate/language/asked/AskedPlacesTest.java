package mx.gob.guanajuato.conectate.language.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.places.Gazetteer;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPlacesTest {
    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(
                    new Place("11001", List.of("Abasolo", "abasolense")),
                    new Place("11003", List.of("San Miguel de Allende", "San Miguel")),
                    new Place("11004", List.of("Apaseo el Alto")),
                    new Place("11005", List.of("Apaseo el Grande", "Apaseo")),
                    new Place("11007", List.of("Celaya")),
                    new Place("11014", List.of("Dolores Hidalgo", "Dolores")),
                    new Place("11015", List.of("Guanajuato", "la capital")),
                    new Place("11017", List.of("Irapuato")),
                    new Place("11020", List.of("León")),
                    new Place("11027", List.of("Salamanca")),
                    new Place("11030", List.of("San Felipe"))),
            (word, sound) -> true);

    private static String asked(String said) {
        Words words = Words.of(said);
        return new AskedPlaces(words)
                .of(GAZETTEER.find(words)).stream()
                        .map(mention -> mention.kind() == Kind.STATE ? "state" : mention.name())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "casos en León y Celaya, 11020 11007",
        "'León, Celaya e Irapuato: muertes', 11020 11007 11017",
        "cuántos casos hay en León y cuántos en Celaya, 11020 11007",
        "'casos en León? y en Celaya?', 11020 11007",
        "'cuántos casos en Celaya, en León y en Abasolo', 11007 11020 11001",
        "'muertes en Abasolo ayer, y en León también', 11001 11020",
        "casos León y hospitales Celaya, 11020 11007",
        "vacunas en Abasolo o en León, 11001 11020",
        "quiero los avisos de León y de Celaya, 11020 11007",
        "hay más casos en León que en Celaya?, 11020 11007",
        "'contagios en León, Gto.', 11020 state"
    })
    void what_is_asked_of_several_places_is_asked_of_all(String said, String codes) {
        assertThat(asked(said)).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vivo en la calle Abasolo",
                "en la Abasolo 45",
                "cómo se hace la cajeta de Celaya",
                "las galletas Salamanca se lavan",
                "fui a una boda en San Miguel y traigo tos"
            })
    void what_is_only_told_of_is_not_asked_about(String said) {
        assertThat(asked(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trabajo en Salamanca y vivo en Celaya dónde me vacunan, 11007",
        "no pregunto por Salamanca pregunto por Celaya, 11007",
        "soy de Celaya y ando en Dallas cuántos casos hay, 11007",
        "mi suegra de Celaya está en Irapuato qué hospital le toca, 11017",
        "vivo en León Guanajuato, 11020 state",
        "soy de Celaya y pregunto por León y Abasolo, 11020 11001",
        "'¿Hay camas en Abasolo? De Celaya nos mandan para allá', 11001",
        "'Vamos desde León, ¿qué color tiene Dolores Hidalgo?', 11014",
        "'donde tramito mi licencia en Abasolo, en Celaya hay mucha gente', 11001",
        "'casos en León, me los pide mi jefa de Celaya', 11020",
        "'vengo de Dallas a Apaseo el Alto, qué color hay aquí en Apaseo', 11004",
        "abasolense en Dallas quiere los casos de su pueblo, 11001"
    })
    void of_several_places_the_one_asked_about_is_taken(String said, String code) {
        assertThat(asked(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'en León, no en Celaya', 11020",
        "soy de Celaya pero ando en León y pregunto por León, 11020",
        "'vengo de Dallas, casos en León', 11020",
        "'Abasolo, el que está entre Irapuato y León', 11001",
        "hay camas en Abasolo o hasta Irapuato, 11001",
        "trabajo en la planta de Salamanca y quiero casos de Celaya, 11007",
        "'de Celaya no, los de León', 11020",
        "'Celaya no, en León', 11020",
        "'San Felipe, no Celaya ni Abasolo', 11030",
        "mis suegros son de Celaya y yo pregunto por Abasolo, 11001",
        "de Celaya pero ahorita en León, 11020",
        "marqué a Celaya porque no contestan en León, 11007",
        "trabajo en Salamanca vivo en Celaya, 11007",
        "'calle Abasolo esquina con Celaya, Irapuato', 11017",
        "'no era Salamanca, era Celaya', 11007",
        "'León no. Salamanca tampoco. Celaya', 11007",
        "'los de León no me interesan, quiero los de Abasolo', 11001",
        "'no me vuelvan a mandar los de León, los de Abasolo', 11001",
        "quítale Salamanca y ponle Abasolo, 11001",
        "en vez de León mejor Celaya, 11007",
        "'¿hay hospital en Abasolo? me queda más cerca que Irapuato', 11001"
    })
    void what_is_set_aside_or_only_passed_through_is_not_asked_about(String said, String code) {
        assertThat(asked(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ya vi las de Celaya y de León, me faltan las de Abasolo', 11001",
        "'de Celaya ya sé. En Abasolo cuántos', 11001",
        "'Abasolo: casos. León no porque ya lo tengo', 11001",
        "'los casos de Abasolo, los de León y Celaya ya me los dijo', 11001",
        "me mandaste los de León y yo pedí Abasolo, 11001",
        "'me salió Irapuato, yo quería Abasolo', 11001",
        "'perdón, puse León pero quiero Abasolo', 11001"
    })
    void what_was_answered_already_or_by_mistake_is_not_asked_again(String said, String code) {
        assertThat(asked(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mi mamá está en Abasolo y yo en León. ¿Cuándo le toca allá?', 11001",
        "'mis abuelos viven en Abasolo y yo acá en León, ¿ya vacunan allá?', 11001",
        "voy saliendo de San Felipe rumbo a León cómo está el semáforo allá, 11020",
        "'mi mamá vive en Abasolo y yo en León, ¿aquí cuándo vacunan?', 11020",
        "'soy de Abasolo pero ando en León, quiero los casos de mi tierra', 11001",
        "'¿Hay camas en Abasolo? De Celaya nos quieren mandar para allá', 11001"
    })
    void here_and_there_stand_for_a_place(String said, String code) {
        assertThat(asked(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'San Felipe, Baja California', Baja California",
        "'San Miguel, El Salvador', El Salvador",
        "Santiago Nuevo León, Nuevo León",
        "viajo de León a Estados Unidos, los Estados Unidos",
        "'Celaya no, cdmx', la Ciudad de México",
        "Salamanca en España, España",
        "'en Lagos de Moreno hay hospital? me queda mejor que irme a León', Jalisco",
        "'Valle de Bravo abre? no confundir con San Miguel', el Estado de México",
        "'¿abren los antros de Aguascalientes? vamos de San Felipe', Aguascalientes"
    })
    void a_place_elsewhere_is_asked_about(String said, String place) {
        assertThat(asked(said)).isEqualTo(place);
    }
}
