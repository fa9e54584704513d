package mx.gob.guanajuato.conectate.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿CUÁNTOS casos hay?|cuantos casos hay",
                "holaaaa|hola",
                "xq no ay vacunas pa mi mama|porque no ay vacunas para mi mama",
                "𝗡𝗼𝘁𝗶𝗰𝗶𝗮𝘀 del niño|noticias del nino",
                "calle de la perrera|calle de la perrera",
                "77777 casos|77777 casos"
            })
    void accents_capitals_stretched_letters_and_abbreviations_make_no_difference(String typed, String read) {
        assertThat(Words.of(typed).joined()).isEqualTo(read);
    }

    @Test
    void emoji_speak_only_when_they_are_asked_to() {
        Words words = Words.of("💉 hoy?");

        assertThat(words.joined()).isEqualTo("hoy");
        assertThat(words.withEmoji().joined()).isEqualTo("hoy vacuna");
    }

    @Test
    void a_clause_ends_at_a_comma_and_at_a_question_mark() {
        Words words = Words.of("casos, hospitales? y camas");

        assertThat(words.endsAt(0)).isTrue();
        assertThat(words.endsAt(1)).isTrue();
        assertThat(words.endsAt(2)).isFalse();
    }

    @Test
    void what_is_replaced_keeps_the_end_of_its_clause() {
        Words replaced = Words.of("en san miguel de allende, hoy").replaced(1, 5, "lugar");

        assertThat(replaced.joined()).isEqualTo("en lugar hoy");
        assertThat(replaced.endsAt(1)).isTrue();
        assertThat(replaced.sound(1)).isEqualTo("lugar");
    }

    @Test
    void of_an_endless_message_only_the_first_thousand_words_are_read() {
        assertThat(Words.of("ya ".repeat(50_000)).count()).isEqualTo(Words.MOST);
    }

    @Test
    void nothing_but_marks_is_no_word() {
        assertThat(Words.of(" ¿?… \u200f").isEmpty()).isTrue();
    }
}
