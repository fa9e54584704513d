package mx.gob.guanajuato.conectate.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "kasos,casos",
        "cazos,casos",
        "bakuna,vacuna",
        "ospital,hospital",
        "selaya,celaya",
        "yamar,llamar",
        "jente,gente",
        "kien,quien",
        "huerto,guerto",
        "muncipio,munsipio",
        "lei,ley",
        "kk,k"
    })
    void what_is_heard_alike_sounds_alike(String typed, String meant) {
        assertThat(Sound.of(typed)).isEqualTo(Sound.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"casa,cacha", "pero,peso", "gato,jato", "coma,soma"})
    void what_is_heard_differently_sounds_differently(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
