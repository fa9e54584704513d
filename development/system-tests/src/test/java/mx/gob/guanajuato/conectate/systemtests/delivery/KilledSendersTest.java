package mx.gob.guanajuato.conectate.systemtests.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static mx.gob.guanajuato.conectate.systemtests.delivery.SendingStack.tell;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.InDoubt;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.delivery.Judge.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Senders die every few seconds while Meta answers late, wrongly or not at all. A tenth of what it is meant for, unless
 * {@code -Dconectate.deliveries=20000} says otherwise.
 */
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
class KilledSendersTest {
    private static final int DELIVERIES = Integer.getInteger("conectate.deliveries", 2_000);
    private static final int EACH = 5;
    private static final int LIMIT = 500;
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofMinutes(9);

    /** What the setting grace is without further words: no status in that time, and an answer goes again. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final String FAULTS =
            """
            {"seed": 7,
             "send": {"delayMillis": {"min": 10, "max": 200}, "error5xxShare": 0.02, "error429Share": 0.005,
                      "hangShare": 0.005, "acceptThenHangShare": 0.005, "resetShare": 0.01,
                      "acceptThenResetShare": 0.01, "acceptThen5xxShare": 0.01},
             "webhooks": {"updatesPerPost": 100}}
            """;

    private static SendingStack stack;

    @BeforeAll
    static void start() {
        stack = new SendingStack(LIMIT);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void no_answer_is_lost_and_only_what_was_in_doubt_for_a_minute_comes_twice() {
        Map<String, List<String>> asked;
        stack.judge().follow(FAULTS);
        try (var outbound = stack.answers()) {
            asked = outbound.ask("answer", 524_791_000_001L, DELIVERIES / EACH, EACH);
        }
        int kills = killSometimes(Part.CHATBOT, () -> false);
        stack.judge().behave();
        var all = asked.values().stream().flatMap(List::stream).collect(toSet());
        awaiting("every answer is there", LONG).until(() -> takenIds().containsAll(all));

        var taken = stack.judge().taken();
        tell("answers asked for / kills of their sender", all.size() + " / " + kills);
        tell("answers that came twice", twice(taken).size());
        assertThat(twice(taken)).allSatisfy(sends -> assertThat(gap(sends)).isGreaterThanOrEqualTo(GRACE));
        tellOrder(asked, taken);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void no_broadcast_comes_twice_and_what_is_missing_is_counted_as_in_doubt() {
        stack.judge().follow(FAULTS);
        long before = stack.judge().count();
        Map<String, List<String>> asked;
        try (var outbound = stack.broadcast("news")) {
            asked = outbound.ask("news", 524_792_000_001L, DELIVERIES, 1);
        }
        var sending = stack.sendingOf(Part.BROADCAST);
        BooleanSupplier through = () -> stack.judge().count() - before + sending.inDoubt() >= DELIVERIES;
        int kills = killSometimes(Part.BROADCAST, through);
        stack.judge().behave();
        stack.awaitReady(Part.BROADCAST);
        awaiting("only what is in doubt is unfinished", LONG)
                .until(() -> sending.unfinished() == sending.inDoubt() && through.getAsBoolean());

        var taken = stack.judge().taken().stream()
                .filter(one -> one.id().startsWith("news"))
                .toList();
        tell("broadcast messages / kills of their sender", asked.size() + " / " + kills);
        tell("broadcast messages that came twice", twice(taken).size());
        tell("broadcast messages missing / in doubt", (asked.size() - taken.size()) + " / " + sending.inDoubt());
        assertThat(twice(taken)).isEmpty();
        assertThat(asked.size() - taken.size()).isLessThanOrEqualTo((int) sending.inDoubt());
    }

    /** Every few thousand messages, as long as there are as many left to be taken: what is in doubt never is, of a broadcast. */
    private int killSometimes(Part sender, BooleanSupplier through) {
        long every = Math.min(LIMIT * BETWEEN_KILLS.toSeconds(), DELIVERIES / 5);
        int kills = 0;
        for (long next = stack.judge().count() + every; kills < DELIVERIES / every - 1; next += every) {
            long until = next;
            awaiting("it sends", LONG).until(() -> stack.judge().count() >= until || through.getAsBoolean());
            if (stack.judge().count() < until) break;
            stack.kill(sender);
            kills++;
            stack.awaitReady(sender);
        }
        return kills;
    }

    private Set<String> takenIds() {
        return stack.judge().taken().stream().map(Taken::id).collect(toSet());
    }

    private static List<List<Taken>> twice(List<Taken> taken) {
        return taken.stream().collect(groupingBy(Taken::id)).values().stream()
                .filter(sends -> sends.size() > 1)
                .toList();
    }

    private static Duration gap(List<Taken> sends) {
        return Duration.between(sends.get(0).at(), sends.get(1).at());
    }

    /** A later message passes an earlier one only when nobody knew for ten seconds whether Meta had that. */
    private void tellOrder(Map<String, List<String>> asked, List<Taken> taken) {
        var passed = new HashSet<String>();
        var place = new HashMap<String, Integer>();
        for (int i = 0; i < taken.size(); i++) place.putIfAbsent(taken.get(i).id(), i);
        asked.values().forEach(ids -> {
            for (int i = 1; i < ids.size(); i++) {
                if (place.get(ids.get(i)) < place.get(ids.get(i - 1))) passed.add(ids.get(i - 1));
            }
        });
        tell("answers that a later one to the same citizen passed", passed.size());
        var log = DeliveryLogRecords.of(stack.kafka());
        assertThat(passed).allSatisfy(id -> assertThat(log.get(id)).hasAtLeastOneElementOfType(InDoubt.class));
    }
}
