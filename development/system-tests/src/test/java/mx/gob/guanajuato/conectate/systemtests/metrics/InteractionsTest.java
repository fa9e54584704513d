package mx.gob.guanajuato.conectate.systemtests.metrics;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Writing.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that lie back belong to these tests alone, for messages of today are counted today. */
@ExtendWith(WholeSystem.class)
class InteractionsTest {
    private static final LocalDate TODAY = Interactions.today();

    private final Conectate conectate;
    private final Interactions interactions;

    InteractionsTest(Conectate conectate) {
        this.conectate = conectate;
        this.interactions = conectate.interactions();
    }

    @Test
    void each_message_counts_once_on_the_day_it_was_sent_and_the_average_is_over_calendar_days() {
        write(7, TODAY.minusDays(6), "00:00:00");
        write(4, TODAY.minusDays(3), "23:59:59");

        var period = interactions.completeOf(TODAY.minusDays(6), TODAY.minusDays(3));

        assertThat(period.path("total").asLong()).isEqualTo(11);
        assertThat(period.path("calendarDays").asLong()).isEqualTo(4);
        assertThat(period.path("average").decimalValue()).isEqualByComparingTo("2.8");
        assertThat(totalOf(period, TODAY.minusDays(6))).isEqualTo(7);
        assertThat(totalOf(period, TODAY.minusDays(5))).isZero();
        assertThat(totalOf(period, TODAY.minusDays(4))).isZero();
        assertThat(totalOf(period, TODAY.minusDays(3))).isEqualTo(4);
        assertThat(interactions
                        .completeOf(TODAY.minusDays(6), TODAY.minusDays(4))
                        .path("total")
                        .asLong())
                .isEqualTo(7);
        assertThat(interactions
                        .completeOf(TODAY.minusDays(5), TODAY.minusDays(3))
                        .path("total")
                        .asLong())
                .isEqualTo(4);
    }

    @Test
    void without_the_key_there_are_no_figures() {
        assertThat(interactions.statusWithoutKey()).isEqualTo(401);
        assertThat(interactions.statusWithKey("another")).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-20",
        "2026-02-30, 2026-03-01",
        "ayer, hoy",
        "2026-11-21T00:00:00, 2026-11-22",
        "'', 2026-11-22",
        "2020-01-01, 2026-11-22"
    })
    void what_is_no_period_is_refused(String from, String to) {
        assertThat(interactions.statusOf(from, to)).isEqualTo(400);
    }

    /** Each delivered three times. A last question, answered, says that all before it is counted. */
    private void write(int messages, LocalDate day, String time) {
        var moment = day.atTime(LocalTime.parse(time))
                .atZone(Interactions.GUANAJUATO)
                .toInstant();
        var phone = conectate.newPhone();
        IntStream.range(0, messages)
                .forEach(n -> phone.writes(text("casos").sentAt(moment).delivered(3, Duration.ofMillis(300))));
        conectate.simulator().awaitAllTaken();
        phone.writes("menú");
        phone.nextMessage();
    }

    private static long totalOf(JsonNode period, LocalDate date) {
        for (var day : period.path("days")) {
            if (day.path("date").asText().equals(date.toString()))
                return day.path("total").asLong();
        }
        throw new AssertionError("no such day in the answer: " + date);
    }
}
