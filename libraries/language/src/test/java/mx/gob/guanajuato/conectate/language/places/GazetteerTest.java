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
                    new Place("11004", List.of("Apaseo el Alto")),
                    new Place("11005", List.of("Apaseo el Grande", "Apaseo")),
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
        "camas en la capital, 11015",
        "semaforo enselaya, 11007",
        "casos deleon, 11020",
        "miguel de allende casos, 11003",
        "le on gto, 11020 state",
        "sn migel d allnde, 11003",
        "dolores y abasolo casos, 11014 11001",
        "el de Celaya o el de León, 11007 11020",
        "apaseo el alto o el grande, 11004 11005",
        "hospital san felipe, 11030",
        "en el hospital de San Felipe hay camas, 11030",
        "mi rancho se llama Abasolo, 11001",
        "en León mi hija tiene tos, 11020"
    })
    void a_municipality_is_known_however_it_is_written(String said, String code) {
        assertThat(found(said)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tengo dolores de cabeza",
                "los que leen mucho",
                "camas",
                "doña Dolores Hidalgo quiere sus alertas",
                "me apellido Abasolo",
                "soy Laura León",
                "a qué hora juega el León",
                "san felipe de jesús nos cuide",
                "mi hermano Celaya tiene tos",
                "hola soy Dolores",
                "gracias León, muy amable",
                "Firma: Sra. Abasolo",
                "Don Pedro Salamanca",
                "de parte de León",
                "pónganme una de la banda León",
                "bendito San Felipe",
                "la dra. Abasolo me dijo que reposo",
                "mi marido León tiene tos",
                "Dolores mi mamá trae tos",
                "mi gato se llama Celaya",
                "el profesor Manuel Abasolo Salamanca",
                "de parte de Dolores y León",
                "el hospital San Felipe recibe gente",
                "hay lugar en la clínica San Miguel",
                "tengo mi fonda La Abasolo y quiero abrir",
                "trabajo en el restaurante Salamanca",
                "el casino Las Vegas ya abrió",
                "juegan los toros del Celaya"
            })
    void words_that_only_look_like_a_name_are_none(String said) {
        assertThat(found(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "casos en el DF, la Ciudad de México",
        "en Querétaro, Querétaro",
        "casos en Nuevo León, Nuevo León",
        "estado de Hidalgo, Hidalgo",
        "en USA, los Estados Unidos",
        "morelia, Michoacán",
        "casos enqueretaro, Querétaro",
        "en San Francisco de los Romo, Aguascalientes"
    })
    void places_elsewhere_are_told_from_ours(String said, String place) {
        assertThat(found(said)).isEqualTo(place);
    }

    @Test
    void without_names_no_place_is_found() {
        assertThat(Gazetteer.empty().find(Words.of("casos en León"))).isEmpty();
    }
}
