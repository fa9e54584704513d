package mx.gob.guanajuato.conectate.metrics.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueMonthsTest {
    @ParameterizedTest(name = "at {0}, when {1} was the last one, {2} are due")
    @CsvSource({
        "2021-05-01T08:00, 2021-03, [2021-04]",
        "2021-05-01T07:59, 2021-03, []",
        "2021-05-31T23:00, 2021-04, []",
        "2021-05-02T00:10, 2021-01, '[2021-02, 2021-03, 2021-04]'",
        "2021-01-01T09:00, 2020-11, [2020-12]",
        "2021-05-14T12:00, 2021-09, []",
        "2021-05-14T12:00, , [2021-04]",
    })
    void a_month_is_due_from_the_first_day_after_it_until_it_was_sent(
            LocalDateTime now, YearMonth lastSent, String due) {
        var there = now.atZone(ZoneId.of("America/Mexico_City"));
        Set<YearMonth> sent = lastSent == null ? Set.of() : Set.of(lastSent.minusMonths(1), lastSent);

        assertThat(DueMonths.of(there, LocalTime.of(8, 0), sent)).hasToString(due);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-14T12:00"})
    void a_month_that_failed_is_due_though_the_next_one_was_sent(LocalDateTime now) {
        var there = now.atZone(ZoneId.of("America/Mexico_City"));
        var sent = Set.of(YearMonth.of(2021, 1), YearMonth.of(2021, 3));

        assertThat(DueMonths.of(there, LocalTime.of(8, 0), sent))
                .containsExactly(YearMonth.of(2021, 2), YearMonth.of(2021, 4));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-14T12:00"})
    void after_years_without_any_a_year_is_made_up_for(LocalDateTime now) {
        var there = now.atZone(ZoneId.of("America/Mexico_City"));

        assertThat(DueMonths.of(there, LocalTime.of(8, 0), Set.of(YearMonth.of(2018, 1))))
                .hasSize(12)
                .startsWith(YearMonth.of(2020, 5))
                .endsWith(YearMonth.of(2021, 4));
    }
}
