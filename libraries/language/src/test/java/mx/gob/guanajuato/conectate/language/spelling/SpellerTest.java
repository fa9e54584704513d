package mx.gob.guanajuato.conectate.language.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {
    private static final SpanishDictionary DICTIONARY = SpanishDictionary.load();
    private static final Set<String> KNOWN = Set.of("covid", "hospitales", "sintomas", "xichu", "semaforo", "celaya");

    private final Speller speller = new Speller(DICTIONARY);
    private final AtomicInteger searches = new AtomicInteger();

    private static boolean isKnown(String word, String sound) {
        return KNOWN.contains(word);
    }

    private String searched(String said) {
        return speller.searched(Words.of(said), SpellerTest::isKnown, searches::incrementAndGet)
                .map(Words::joined)
                .orElse(said);
    }

    @Test
    void a_word_that_nothing_knows_becomes_the_known_word_that_it_is_a_slip_of() {
        assertThat(searched("donde hay hosptales")).isEqualTo("donde hay hospitales");
        assertThat(searches).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"covid en xichu", "semaforo en celaya", "la calle ai ago aun", "123456 qwrtpsd"})
    void our_own_words_names_and_words_of_the_language_are_never_touched(String said) {
        assertThat(searched(said)).isEqualTo(said);
    }

    @Test
    void the_slow_search_is_not_made_where_all_is_known() {
        searched("semaforo en celaya");

        assertThat(searches).hasValue(0);
    }

    @Test
    void a_message_is_searched_for_at_most_a_few_of_its_words() {
        assertThat(searched("hosptales hosptales hosptales hosptales"))
                .isEqualTo("hospitales hospitales hospitales hosptales");
        assertThat(searches).hasValue(1);
    }

    @Test
    void a_near_word_is_taken_without_a_search() {
        Words corrected =
                speller.corrected(Words.of("sintoms hoy"), SpellerTest::isKnown, sound -> Optional.of("sintomas"));

        assertThat(corrected.joined()).isEqualTo("sintomas hoy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sintoma", "nino", "cuantos", "pinguino", "esta"})
    void the_dictionary_knows_words_typed_without_accents(String word) {
        assertThat(DICTIONARY.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hosptal", "kasos", "qqq", ""})
    void the_dictionary_knows_no_others(String word) {
        assertThat(DICTIONARY.knows(word)).isFalse();
    }
}
