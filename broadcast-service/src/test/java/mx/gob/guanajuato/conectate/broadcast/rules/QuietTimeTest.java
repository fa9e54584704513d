package mx.gob.guanajuato.conectate.broadcast.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import mx.gob.guanajuato.conectate.events.broadcast.Rule.QuietHours;
import org.junit.jupiter.api.Test;

/** Hours in which nobody is written to; Guanajuato is six hours behind UTC. */
class QuietTimeTest {
    private static final QuietTime NIGHT = new QuietTime(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)));

    @Test
    void they_go_over_midnight_and_end_with_their_last_minute() {
        assertThat(NIGHT.holds(Instant.parse("2026-11-22T02:59:59Z"))).isFalse();
        assertThat(NIGHT.holds(Instant.parse("2026-11-22T03:00:00Z"))).isTrue();
        assertThat(NIGHT.holds(Instant.parse("2026-11-22T13:59:59Z"))).isTrue();
        assertThat(NIGHT.holds(Instant.parse("2026-11-22T14:00:00Z"))).isFalse();
        assertThat(NIGHT.nextLoud(Instant.parse("2026-11-22T03:00:00Z"))).isEqualTo("2026-11-22T14:00:00Z");
    }

    @Test
    void the_time_that_a_broadcast_has_does_not_run_in_them() {
        var half = Instant.parse("2026-11-22T02:30:00Z");
        assertThat(NIGHT.after(half, Duration.ofMinutes(30))).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(NIGHT.after(half, Duration.ofHours(12))).isEqualTo("2026-11-23T01:30:00Z");
        assertThat(NIGHT.after(Instant.parse("2026-11-22T05:00:00Z"), Duration.ofHours(1)))
                .isEqualTo("2026-11-22T15:00:00Z");
    }

    @Test
    void without_any_nothing_waits() {
        assertThat(QuietTime.NONE.holds(Instant.parse("2026-11-22T06:00:00Z"))).isFalse();
        assertThat(QuietTime.NONE.after(Instant.EPOCH, Duration.ofHours(12)))
                .isEqualTo(Instant.EPOCH.plusSeconds(43_200));
    }
}
