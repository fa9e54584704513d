package mx.gob.guanajuato.conectate.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(VOCABULARY.nearest(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smafro", "xyzzy", "to", "tis", ""})
    void words_further_away_and_short_ones_are_left_alone(String typed) {
        assertThat(VOCABULARY.nearest(typed)).isEmpty();
    }

    @Test
    void the_more_frequent_of_two_near_words_is_meant() {
        assertThat(VOCABULARY.nearest("casas")).contains("casos");
    }

    @Test
    void a_word_that_sounds_like_one_is_known() {
        assertThat(VOCABULARY.knows("kasos")).isTrue();
        assertThat(VOCABULARY.knows("kosas")).isFalse();
    }

    @Test
    void a_word_that_an_author_misspelt_once_is_not_learnt() {
        var examples = List.of(new LabelledText("ospitl casos", "a"), new LabelledText("covid covid covid", "b"));
        Vocabulary learnt = Vocabulary.of(examples, "casos"::equals);

        assertThat(learnt.knows("casos")).isTrue();
        assertThat(learnt.knows("covid")).isTrue();
        assertThat(learnt.knows("ospitl")).isFalse();
    }
}
