package mx.gob.guanajuato.conectate.metrics.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "2020-03-23, 2021-04-30, 23 de marzo de 2020 al 30 de abril de 2021",
        "2026-10-25, 2026-11-21, 25 de octubre al 21 de noviembre de 2026",
        "2019-01-01, 2019-01-28, 1 al 28 de enero de 2019",
        "2020-01-15, 2021-01-15, 15 de enero de 2020 al 15 de enero de 2021",
        "2021-01-15, 2021-01-15, 15 de enero de 2021"
    })
    void days_are_told_without_saying_month_or_year_twice(LocalDate from, LocalDate to, String words) {
        assertThat(FigureFormats.inFull(from, to)).isEqualTo(words);
    }
}
