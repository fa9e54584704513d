package mx.gob.guanajuato.conectate.delivery.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How fast a number sends: by its limit, after a 429, and while it may not send at all. */
class LocalPermitsTest {
    private static final String NUMBER = "100";
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final HeldTime time = new HeldTime();
    private final LocalPermits permits = new LocalPermits(100, PAUSE, time);

    @Test
    void a_second_sees_no_more_than_the_limit_and_two_percent() {
        permitsIn(Duration.ofSeconds(1));

        assertThat(permitsIn(Duration.ofSeconds(1))).isBetween(98, 102);
    }

    @Test
    void time_without_sends_is_not_saved_up() {
        time.passes(Duration.ofHours(1));

        assertThat(permitsIn(Duration.ofSeconds(1))).isLessThanOrEqualTo(102);
    }

    @Test
    void numbers_do_not_share() {
        permitsIn(Duration.ofSeconds(1));

        assertThat(permits.tryAcquire("200")).isTrue();
    }

    @Test
    void a_burst_of_refusals_halves_the_rate_once_and_it_recovers_by_itself() {
        for (int i = 0; i < 20; i++) permits.signal(NUMBER, NumberSignal.SLOW, "code 130429");
        assertThat(permitsIn(Duration.ofSeconds(1))).isBetween(48, 52);

        time.passes(Duration.ofSeconds(30));
        permitsIn(Duration.ofSeconds(1));
        assertThat(permitsIn(Duration.ofSeconds(1))).isBetween(98, 102);
    }

    @Test
    void a_paused_number_lets_one_message_find_out_now_and_then() {
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        assertThat(permitsIn(PAUSE.minusSeconds(1))).isZero();
        assertThat(permitsIn(PAUSE)).isEqualTo(1);
        assertThat(permits.pauses()).containsEntry(NUMBER, "code 190: expired");

        permits.signal(NUMBER, NumberSignal.FINE, "");
        assertThat(permits.pauses()).isEmpty();
        assertThat(permitsIn(Duration.ofSeconds(1))).isGreaterThan(90);
    }

    @Test
    void refusals_of_calls_that_were_out_do_not_prolong_a_pause() {
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        time.passes(PAUSE.minusSeconds(1));
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");

        assertThat(permitsIn(Duration.ofSeconds(2))).isEqualTo(1);
    }

    private int permitsIn(Duration duration) {
        int granted = 0;
        for (long millis = 0; millis < duration.toMillis(); millis++) {
            time.passes(Duration.ofMillis(1));
            if (permits.tryAcquire(NUMBER)) granted++;
        }
        return granted;
    }

    private static final class HeldTime implements TimeMeter {
        private long nanos;

        void passes(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
