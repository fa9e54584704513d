package mx.gob.guanajuato.conectate.language.entities;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {
    @ParameterizedTest
    @CsvSource({
        "ya abrieron los jimnasios, gimnasios",
        "apoyo a mi fonda, restaurantes",
        "misa del domingo, culto",
        "becas para mi hija, educación",
        "soy campesino, campo",
        "que aforo hay en los cines, cultura",
        "cual es el aforo, aforo-general",
        "taxistas, transporte"
    })
    void a_sector_is_known_by_its_words_however_they_are_spelt(String said, String sector) {
        assertThat(Sectors.find(Words.of(said))).contains(sector);
    }

    @ParameterizedTest
    @CsvSource({
        "oiga joven y los balnearios, balnearios-casinos",
        "puede uno ir de turista a los hoteles, hoteles",
        "cual es el aforo para los del campo, campo"
    })
    void what_opens_and_closes_goes_before_who_asks(String said, String sector) {
        assertThat(Sectors.findOpening(Words.of(said))).contains(sector);
    }

    @ParameterizedTest
    @CsvSource({
        "tengo 45 años, 40-49",
        "mi hijo de 9 años, 0-11",
        "los de 15 años, 12-17",
        "mi abuelita, 60+",
        "tiene 83 años, 60+",
        "estoy embarazada, embarazadas",
        "los de veinte años, 18-29"
    })
    void an_age_is_known_by_its_years_or_by_a_word(String said, String group) {
        assertThat(Ages.find(Words.of(said))).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cuantos casos hay", "hace 2 años", ""})
    void what_names_none_has_none(String said) {
        assertThat(Sectors.find(Words.of(said))).isEmpty();
        assertThat(Ages.find(Words.of(said))).isEmpty();
    }
}
