package mx.gob.guanajuato.conectate.delivery.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number that may not send at all. */
class PausableNumbersTest {
    private static final String NUMBER = "100";
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final HeldNanos time = new HeldNanos();
    private final PausableNumbers permits =
            new PausableNumbers(new LocalPermits(new FixedRates(1_000, 250), 1, false, time), PAUSE, time);

    @Test
    void it_lets_one_message_find_out_now_and_then_and_tells_why_it_waits() {
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        assertThat(granted(10)).isZero();
        assertThat(permits.conditions()).containsEntry("paused 100", "code 190: expired");

        time.passes(PAUSE);
        assertThat(granted(10)).isEqualTo(1);
        assertThat(granted(10)).isZero();
    }

    @Test
    void it_goes_on_when_that_message_was_taken() {
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        permits.signal(NUMBER, NumberSignal.FINE, "");

        assertThat(granted(10)).isEqualTo(10);
        assertThat(permits.conditions()).isEmpty();
    }

    @Test
    void other_numbers_go_on() {
        permits.signal("200", NumberSignal.PAUSE, "code 131031: locked");

        assertThat(granted(10)).isEqualTo(10);
    }

    @Test
    void refusals_of_calls_that_were_out_do_not_prolong_it() {
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        time.passes(PAUSE.minusSeconds(1));
        permits.signal(NUMBER, NumberSignal.PAUSE, "code 190: expired");
        time.passes(Duration.ofSeconds(1));

        assertThat(granted(10)).isEqualTo(1);
    }

    private long granted(int of) {
        List<SendRequest> requests = IntStream.range(0, of)
                .mapToObj(i -> SendRequest.of("citizen " + i, Priority.ANSWER))
                .toList();
        return permits.ask(NUMBER, requests).toCompletableFuture().join().stream()
                .filter(Grant::isGranted)
                .count();
    }
}
