package mx.gob.guanajuato.conectate.chatbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mi cel es 4771234567",
                "mi cel es 477 123 4567",
                "mi cel es 477-123-45-67",
                "(477) 123.4567",
                "+52 1 477 123 4567",
                "4 7 7 1 2 3 4 5 6 7",
                "4️⃣7️⃣7️⃣1️⃣2️⃣3️⃣4️⃣",
                "٤٧٧١٢٣٤٥",
                "４７７１２３４",
                "curp GOMA850412HGTXXX09 folio 00123",
                "477\n123\n4567",
                "tarjeta 4152-3138-0000-1111"
            })
    void no_run_of_four_digits_stays_however_it_is_written(String text) {
        String digits =
                Normalizer.normalize(Masking.mask(text), Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        assertThat(digits).doesNotContainPattern("\\p{Nd}{4}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "escríbanme a ana.perez@correo.com.mx por favor | escríbanme a •••• por favor",
                "vean https://ejemplo.mx/persona?id=7 | vean ••••",
                "vivo en calle Hidalgo 12 interior 3, centro | vivo en ••••, centro",
                "Av. Insurgentes Norte 24. Ayuda | ••••. Ayuda",
                "col. Las Flores, León | ••••, León",
                "es ana@correo.mx@otro o ana @ correo.mx | es ••••@otro o ••••"
            })
    void addresses_and_links_are_taken_out(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"'1', 4096, ••••", "'477 123 4567, ', 290, '••••, '", "'1️⃣', 1300, ••••️⃣"})
    void a_list_of_numbers_as_long_as_a_message_can_be_is_taken_out(String number, int times, String masked) {
        assertThat(Masking.mask(number.repeat(times))).isEqualTo(masked);
    }

    /** No figure of speed: a bound against a message that would hold everybody else's up. */
    @ParameterizedTest
    @ValueSource(strings = {"㎯", "ﷺ", "@", "a@", " @", "calle ", "www.", "1a", "1.", "\u2003"})
    void whatever_fills_a_message_is_read_through(String filling) {
        String text = filling.repeat(4_096 / filling.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(Masking.mask(text)).isNotEmpty());
    }

    @Test
    void what_tells_nothing_of_anybody_stays() {
        assertThat(Masking.mask("mi mamá tiene 60 años y 3 días con fiebre de 39.5, ¿qué hago?"))
                .isEqualTo("mi mamá tiene 60 años y 3 días con fiebre de 39.5, ¿qué hago?");
    }
}
