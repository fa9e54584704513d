package mx.gob.guanajuato.conectate.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "irapuato,irapuato,0",
        "irapauto,irapuato,1",
        "irpuato,irapuato,1",
        "irapuatto,irapuato,1",
        "irapiato,irapuato,1",
        "irpauto,irapuato,2"
    })
    void a_letter_left_out_put_in_changed_or_swapped_is_one_slip(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"leon,romita", "a,abcdef"})
    void far_words_are_further_than_what_is_allowed(String one, String other) {
        assertThat(Slips.between(one, other, 2)).isGreaterThan(2);
    }
}
