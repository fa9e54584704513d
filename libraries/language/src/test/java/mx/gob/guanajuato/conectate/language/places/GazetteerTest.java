package mx.gob.guanajuato.conectate.language.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.language.places.Mention.Kind;
import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Set<String> ORDINARY = Set.of("casos", "leen", "camas", "alta", "calle");
    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(
                    new Place("11001", List.of("Abasolo")),
                    new Place("11003", List.of("San Miguel de Allende", "San Miguel", "sanmike")),
                    new Place("11007", List.of("Celaya")),
                    new Place("11014", List.of("Dolores Hidalgo", "Dolores")),
                    new Place("11015", List.of("Guanajuato", "la capital")),
                    new Place("11017", List.of("Irapuato")),
                    new Place("11020", List.of("León")),
                    new Place("11027", List.of("Salamanca")),
                    new Place("11030", List.of("San Felipe"))),
            (word, sound) -> ORDINARY.contains(word));

    private static String found(String said) {
        return GAZETTEER.find(Words.of(said)).stream()
                .map(mention -> mention.kind() == Kind.STATE ? "state" : mention.name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "casos en LEÓN, 11020",
        "kasos en leon, 11020",
        "casos selaya, 11007",
        "irapauto, 11017",
        "san miguel allende, 11003",
        "sanmigueldeallende, 11003",
        "leon y celaya, 11020 11007",
        "sanmiguel de allende, 11003",
        "casos en irapauot, 11017",
        "eclaya de que color va, 11007",
        "casos en abasoo, 11001",
        "muertos leom gto, 11020 state",
        "semaforo salamancagto, 11027",
        "sala manca casos, 11027",
        "casos en sna felipe, 11030",
        "casos en san miguel d eallende, 11003",
        "casos en sa nmiguel de allende ayer, 11003",
        "que dia toca vacuna en todo san miguel a los de cuarenta, 11003",
        "casos en guanajuato, state",
        "y en todo el estado, state",
        "Guanajuato Gto, 11015",
        "en guanajuato capital, 11015",
        "municipio de guanajuato, 11015",
        "en dolores, 11014",
        "camas en la capital, 11015"
    })
    void a_municipality_is_known_however_it_is_written(String said, String code) {
        assertThat(found(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tengo dolores de cabeza",
                "los que leen mucho",
                "vivo en la calle Abasolo",
                "en la Abasolo 45",
                "camas",
                "doña Dolores Hidalgo quiere sus alertas",
                "me apellido Abasolo",
                "soy Laura León",
                "a qué hora juega el León",
                "san felipe de jesús nos cuide",
                "cómo se hace la cajeta de Celaya",
                "fui a una boda en San Miguel y traigo tos",
                "mi hermano Celaya tiene tos",
                "hola soy Dolores",
                "gracias León, muy amable",
                "Firma: Sra. Abasolo",
                "Don Pedro Salamanca",
                "de parte de León",
                "pónganme una de la banda León",
                "bendito San Felipe"
            })
    void words_that_only_look_like_a_name_are_none(String said) {
        assertThat(found(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trabajo en Salamanca y vivo en Celaya dónde me vacunan, 11007",
        "no pregunto por Salamanca pregunto por Celaya, 11007",
        "soy de Celaya y ando en Dallas cuántos casos hay, 11007",
        "mi suegra de Celaya está en Irapuato qué hospital le toca, 11017",
        "vivo en León Guanajuato, 11020 state"
    })
    void of_several_places_the_one_asked_about_is_taken(String said, String code) {
        assertThat(found(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "casos en el DF, la Ciudad de México",
        "en Querétaro, Querétaro",
        "casos en Nuevo León, Nuevo León",
        "estado de Hidalgo, Hidalgo",
        "en USA, los Estados Unidos",
        "morelia, Michoacán",
        "'San Felipe, Baja California', Baja California",
        "'San Miguel, El Salvador', El Salvador",
        "Santiago Nuevo León, Nuevo León",
        "viajo de León a Estados Unidos, los Estados Unidos",
        "'Celaya no, cdmx', la Ciudad de México",
        "Salamanca en España, España"
    })
    void places_elsewhere_are_told_from_ours(String said, String place) {
        assertThat(found(said)).isEqualTo(place);
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
        "'calle Abasolo esquina con Celaya, Irapuato', 11017"
    })
    void what_is_set_aside_or_only_passed_through_is_not_asked_about(String said, String code) {
        assertThat(found(said)).isEqualTo(code);
    }

    @Test
    void without_names_no_place_is_found() {
        assertThat(Gazetteer.empty().find(Words.of("casos en León"))).isEmpty();
    }
}
