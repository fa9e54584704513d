package mx.gob.guanajuato.conectate.whatsapp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMessageTest {
    private static final String SENTENCE = "Los hospitales de León atienden a toda hora. ";

    @Test
    void a_text_has_the_form_that_the_graph_api_takes() {
        assertThat(new TextMessage("*1,234* casos", true).toGraph())
                .hasToString("{\"type\":\"text\",\"text\":{\"body\":\"*1,234* casos\",\"preview_url\":true}}");
    }

    @Test
    void a_text_of_4096_characters_is_the_longest() {
        assertThat(new TextMessage("a".repeat(4_096), false).body()).hasSize(4_096);
        assertThatThrownBy(() -> new TextMessage("a".repeat(4_097), false))
                .isInstanceOf(InvalidMessage.class)
                .hasMessage("text.body: longer than 4096 characters");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void a_text_says_something(String body) {
        assertThatThrownBy(() -> new TextMessage(body, false)).hasMessage("text.body: missing");
    }

    @Test
    void what_fits_is_not_cut() {
        assertThat(split("  Hola \n")).containsExactly("Hola");
        assertThat(split(" \n ")).isEmpty();
    }

    @Test
    void a_long_text_is_cut_after_a_paragraph_rather_than_a_line() {
        String first = SENTENCE.repeat(60).strip();
        String second = SENTENCE.repeat(10).strip() + "\n" + SENTENCE.repeat(60).strip();

        assertThat(split(first + "\n\n" + second)).containsExactly(first, second);
    }

    @Test
    void else_after_a_line_rather_than_a_sentence() {
        String first = SENTENCE.repeat(60).strip();
        String second = SENTENCE.repeat(60).strip();

        assertThat(split(first + "\n" + second)).containsExactly(first, second);
    }

    @Test
    void else_after_a_sentence_rather_than_a_word() {
        assertThat(split(SENTENCE.repeat(100)))
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece).startsWith("Los").endsWith("hora."));
    }

    @Test
    void else_after_a_word() {
        assertThat(split("palabra ".repeat(600)))
                .hasSize(2)
                .allSatisfy(piece -> assertThat(piece).startsWith("palabra").endsWith("palabra"));
    }

    @Test
    void a_bold_sentence_is_not_torn_apart() {
        String bold = "*" + SENTENCE.repeat(20).strip() + "*";
        String before = SENTENCE.repeat(80);

        assertThat(split(before + bold)).containsExactly(before.strip(), bold);
    }

    @Test
    void a_mark_longer_than_a_message_is_cut_all_the_same() {
        assertThat(split("*" + "palabra ".repeat(1_200) + "palabra*")).hasSize(3);
    }

    @Test
    void an_emoji_is_never_halved() {
        assertThat(split("a" + "🦠".repeat(4_096))).hasSize(3).allSatisfy(piece -> {
            assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
            assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1)))
                    .isFalse();
        });
    }

    @Test
    void whatever_the_text_nothing_but_white_space_is_lost_and_nothing_is_too_long() {
        var random = new Random(20_200_315);
        String[] parts = {" ", "\n", "\n\n", "*", "_", "~", "```", "`", "León", "🦠", ".", "é", "a*b", "x".repeat(300)};
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder();
            while (text.length() < 15_000) text.append(parts[random.nextInt(parts.length)]);

            var pieces = split(text.toString());

            assertThat(String.join("", pieces).replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }

    private static List<String> split(String text) {
        return TextMessage.split(text, false).stream().map(TextMessage::body).toList();
    }
}
