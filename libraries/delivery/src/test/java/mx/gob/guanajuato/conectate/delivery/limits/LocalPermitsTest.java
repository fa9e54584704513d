package mx.gob.guanajuato.conectate.delivery.limits;

import static mx.gob.guanajuato.conectate.delivery.limits.Priority.ANSWER;
import static mx.gob.guanajuato.conectate.delivery.limits.Priority.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one instance grants that cannot ask the others. */
class LocalPermitsTest {
    private static final String NUMBER = "100";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HeldNanos time = new HeldNanos();
    private final LocalPermits permits = new LocalPermits(new FixedRates(100, 250), 0.5, true, time);
    private int citizens;

    @Test
    void a_second_sees_its_share_of_the_rate_and_no_more() {
        assertThat(answersIn(SECOND)).isBetween(50, 71);
        assertThat(answersIn(SECOND)).isBetween(49, 51);
    }

    @Test
    void time_without_sends_is_not_saved_up() {
        time.passes(Duration.ofHours(1));

        assertThat(answersIn(SECOND)).isLessThanOrEqualTo(71);
    }

    @Test
    void numbers_do_not_share() {
        answersIn(SECOND);

        assertThat(ask("200", SendRequest.of("ana", ANSWER)).in()).isZero();
    }

    @Test
    void contents_wait_for_who_was_reached_in_24_hours_is_not_known_here() {
        assertThat(ask(NUMBER, SendRequest.of("ana", CONTENT)).kind()).isEqualTo(Grant.Kind.HELD);
    }

    @Test
    void one_citizen_gets_a_burst_and_then_one_message_every_six_seconds() {
        var kinds = IntStream.range(0, LocalPairs.BURST + 1)
                .mapToObj(i -> later(SECOND, SendRequest.of("ana", ANSWER)))
                .toList();

        assertThat(kinds.subList(0, LocalPairs.BURST)).allMatch(Grant::isGranted);
        // While 44 seconds passed, 7 messages' time did.
        var more = IntStream.range(0, 10)
                .mapToObj(i -> ask(NUMBER, SendRequest.of("ana", ANSWER)))
                .toList();
        var refused =
                more.stream().filter(grant -> !grant.isGranted()).findFirst().orElseThrow();
        assertThat(refused.kind()).isEqualTo(Grant.Kind.PAIR);
        assertThat(refused.in()).isBetween(Duration.ZERO, Duration.ofSeconds(6));
    }

    @Test
    void a_few_refusals_slow_the_rate_a_little_and_it_comes_back() {
        answersIn(SECOND);
        for (int i = 0; i < 3; i++) permits.signal(NUMBER, NumberSignal.SLOW, "code 130429");
        assertThat(answersIn(SECOND)).isBetween(43, 48);

        time.passes(Duration.ofSeconds(3));
        answersIn(SECOND);
        assertThat(answersIn(SECOND)).isBetween(49, 51);
    }

    @Test
    void where_meta_allows_much_less_than_is_thought_the_rate_comes_down_to_it_and_stays_about_there() {
        secondsWithALimitOf(10, 5);

        assertThat(secondsWithALimitOf(10, 20)).isBetween(20 * 5, 20 * 14);
    }

    /** How many were granted, each one above the limit having been refused. */
    private int secondsWithALimitOf(int limit, int seconds) {
        int all = 0;
        for (int second = 0; second < seconds; second++) {
            int granted = answersIn(SECOND);
            for (int i = limit; i < granted; i++) permits.signal(NUMBER, NumberSignal.SLOW, "code 130429");
            all += granted;
        }
        return all;
    }

    private Grant later(Duration wait, SendRequest request) {
        time.passes(wait);
        return ask(NUMBER, request);
    }

    private Grant ask(String number, SendRequest request) {
        return permits.ask(number, List.of(request))
                .toCompletableFuture()
                .join()
                .get(0);
    }

    private int answersIn(Duration duration) {
        int granted = 0;
        for (long millis = 0; millis < duration.toMillis(); millis++) {
            time.passes(Duration.ofMillis(1));
            if (ask(NUMBER, SendRequest.of("citizen " + citizens++, ANSWER)).isGranted()) granted++;
        }
        return granted;
    }
}
