package mx.gob.guanajuato.conectate.systemtests.delivery;

import static mx.gob.guanajuato.conectate.systemtests.delivery.SendingStack.tell;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * At the limit and not above it, by one instance and by two, and when one of the two dies. Runs only when asked for, with
 * {@code -Dconectate.rate=200}: on a machine that does other things its figures tell nothing.
 */
@Order(1)
@EnabledIfSystemProperty(named = "conectate.rate", matches = "\\d+")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateTest {
    private static final int LIMIT = Integer.getInteger("conectate.rate", 200);
    private static final String ENFORCED = "{\"send\":{\"messagesPerSecond\":" + LIMIT
            + ",\"pairRateEnforced\":true,\"delayMillis\":{\"min\":20,\"max\":150}},"
            + "\"webhooks\":{\"updatesPerPost\":100}}";
    private static final int CITIZENS = LIMIT * 20;
    private static final Duration LONG = Duration.ofMinutes(4);
    /** Who is killed leaves calls without outcome: those answers go again a minute later. */
    private static final int IN_DOUBT = 100;

    private static final double LEAST = 0.97;
    private static final double MOST = 1.02;
    private static final Duration SHARE_WITHIN = Duration.ofSeconds(15);

    private static SendingStack stack;

    private long refusedBefore;

    @BeforeAll
    static void start() {
        stack = new SendingStack(LIMIT);
        // Judge and sender are young processes on one machine, whose first seconds are uneven.
        send("warm-up", 524_780_000_001L, LIMIT * 30, 1);
        stack.judge().follow(ENFORCED);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @BeforeEach
    void count() {
        refusedBefore = stack.judge().refused(130429);
    }

    @Test
    @Order(1)
    void one_instance_sends_at_the_limit_and_meta_never_says_too_many() {
        send("one", 524_781_000_001L, CITIZENS, 1);

        assertRate("one instance, after 2 s", secondsOf("one"), Duration.ofSeconds(2));
        assertNothingWasTooMany();
    }

    @Test
    @Order(2)
    void a_citizen_who_is_owed_more_than_a_burst_gets_it_by_and_by_and_131056_is_never_met() {
        send("many", 524_782_000_001L, 20, 47);

        assertNothingWasTooMany();
    }

    @Test
    @Order(3)
    void two_share_the_limit_and_when_one_is_killed_the_other_has_its_share() {
        stack.startAnotherChatbot();
        long before = stack.judge().count();
        try (var outbound = stack.answers()) {
            outbound.ask("two", 524_783_000_001L, CITIZENS * 2, 1);
        }
        awaiting("a quarter is sent", LONG).until(() -> stack.judge().count() - before > CITIZENS / 2);
        var killed = Instant.now();
        stack.killForGood("chatbot-2");
        awaiting("all but what is in doubt is sent", LONG)
                .until(() -> stack.judge().count() - before >= CITIZENS * 2L - IN_DOUBT);

        var seconds = secondsOf("two");
        assertRate(
                "the other alone, 15 s after the kill",
                seconds,
                seconds.sinceFirst(killed).plus(SHARE_WITHIN));
        assertNothingWasTooMany();
    }

    private static void send(String run, long firstCitizen, int citizens, int each) {
        long before = stack.judge().count();
        try (var outbound = stack.answers()) {
            outbound.ask(run, firstCitizen, citizens, each);
        }
        awaiting("all is sent", LONG).until(() -> stack.judge().count() - before >= (long) citizens * each);
    }

    private static void assertRate(String what, Seconds seconds, Duration from) {
        double rate = seconds.rateFrom(from);
        tell(what + ": messages a second, of " + LIMIT, Math.round(rate * 10) / 10.0);
        tell(what + ": most in any second", seconds.most());
        assertThat(rate).as("each second: %s", seconds.each()).isGreaterThanOrEqualTo(LIMIT * LEAST);
        assertThat(seconds.most()).isLessThanOrEqualTo((int) (LIMIT * MOST));
    }

    private static Seconds secondsOf(String run) {
        return new Seconds(stack.judge().taken().stream()
                .filter(one -> one.id().startsWith(run))
                .toList());
    }

    private void assertNothingWasTooMany() {
        long rate = stack.judge().refused(130429) - refusedBefore;
        long pair = stack.judge().refused(131056);
        tell("refused with 130429 / 131056", rate + " / " + pair);
        assertThat(rate).isZero();
        assertThat(pair).isZero();
    }
}
