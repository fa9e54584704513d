package mx.gob.guanajuato.conectate.language.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.gob.guanajuato.conectate.language.text.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of("casos", "cases", "hospital", "semaforo", "tos"));

    @ParameterizedTest
    @CsvSource({
        "csos,casos",
        "casoss,casos",
        "caoss,casos",
        "semafro,semaforo",
        "semmaforoo,semaforo",
        "hospitla,hospital"
    })
    void a_word_one_slip_away_is_meant(String typed, String meant) {
        assertThat(VOCABULARY.nearest(Sound.of(typed))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smafro", "xyzzy", "to", "tis", ""})
    void words_further_away_and_short_ones_are_left_alone(String typed) {
        assertThat(VOCABULARY.nearest(Sound.of(typed))).isEmpty();
    }

    @Test
    void the_more_frequent_of_two_near_words_is_meant() {
        assertThat(VOCABULARY.nearest(Sound.of("casas"))).contains("casos");
    }

    @Test
    void a_word_that_sounds_like_one_is_known() {
        assertThat(VOCABULARY.knowsSound(Sound.of("kasos"))).isTrue();
        assertThat(VOCABULARY.knowsSound(Sound.of("kosas"))).isFalse();
    }

    @Test
    void a_word_that_an_author_misspelt_once_is_not_learnt() {
        var examples = List.of("ospitl casos", "covid covid covid");
        Vocabulary learnt = Vocabulary.of(examples, "casos"::equals);

        assertThat(learnt.knowsSound(Sound.of("casos"))).isTrue();
        assertThat(learnt.knowsSound(Sound.of("covid"))).isTrue();
        assertThat(learnt.knowsSound(Sound.of("ospitl"))).isFalse();
    }
}
