package mx.gob.guanajuato.conectate.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishFormatsTest {
    private static final Instant NOW = Instant.parse("2021-04-30T20:05:00Z");

    @Test
    void numbers_have_commas_a_point_and_a_true_minus_sign() {
        assertThat(SpanishFormats.number(52_013)).isEqualTo("52,013");
        assertThat(SpanishFormats.number(-4)).isEqualTo("−4");
        assertThat(SpanishFormats.oneDecimal(new BigDecimal("2017.1"))).isEqualTo("2,017.1");
        assertThat(SpanishFormats.change(37)).isEqualTo("+37");
        assertThat(SpanishFormats.change(0)).isEqualTo("sin cambio");
    }

    @Test
    void days_and_moments_are_those_of_guanajuato() {
        assertThat(SpanishFormats.day(LocalDate.of(2021, 4, 30))).isEqualTo("30 de abril de 2021");
        assertThat(SpanishFormats.shortDay(LocalDate.of(2021, 4, 30))).isEqualTo("30 abr 2021");
        assertThat(SpanishFormats.weekday(LocalDate.of(2021, 4, 30))).isEqualTo("viernes");
        assertThat(SpanishFormats.moment(NOW)).isEqualTo("30 de abril de 2021, 15:05 h");
        assertThat(SpanishFormats.moment(Instant.parse("2021-05-01T04:59:00Z")))
                .isEqualTo("30 de abril de 2021, 23:59 h");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-04-30T20:04:30Z | hace un momento
                    2021-04-30T20:00:00Z | hace 5 min
                    2021-04-29T20:06:00Z | hace 23 h
                    2021-04-29T20:05:00Z | 29 de abril de 2021, 15:05 h
                    """)
    void what_is_recent_is_said_by_its_age(Instant moment, String words) {
        assertThat(SpanishFormats.ago(moment, NOW)).isEqualTo(words);
    }

    @Test
    void one_is_not_many() {
        assertThat(SpanishFormats.counted(1, "cifra", "cifras")).isEqualTo("1 cifra");
        assertThat(SpanishFormats.counted(0, "cifra", "cifras")).isEqualTo("0 cifras");
        assertThat(SpanishFormats.counted(52_013, "persona", "personas")).isEqualTo("52,013 personas");
    }
}
