package mx.gob.guanajuato.conectate.language.noise;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.language.text.Slips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoiseTest {
    private static final String SAID = "¿Cuántos casos hay en León porque también quiero saber?";

    @ParameterizedTest
    @EnumSource
    void the_same_seed_makes_the_same_slips(Noise noise) {
        assertThat(noise.of(SAID, 7)).isEqualTo(noise.of(SAID, 7));
    }

    @Test
    void a_typo_is_at_most_one_slip() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(Slips.between(SAID, Noise.ONE_TYPO.of(SAID, seed), 3)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void accents_go_capitals_come_and_words_are_shortened() {
        assertThat(Noise.NO_ACCENTS.of(SAID, 1)).isEqualTo("¿Cuantos casos hay en Leon porque tambien quiero saber?");
        assertThat(Noise.CAPITALS.of("León", 1)).isEqualTo("LEÓN");
        assertThat(Noise.SMS.of("porque también", 1)).isEqualTo("xq tmb");
        assertThat(Noise.EMOJI.of("hola", 1)).contains("hola").hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource
    void the_shortest_messages_survive(Noise noise) {
        assertThat(noise.of("si", 3)).isNotEmpty();
    }
}
