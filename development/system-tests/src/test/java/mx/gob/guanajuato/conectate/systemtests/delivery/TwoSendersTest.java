package mx.gob.guanajuato.conectate.systemtests.delivery;

import static mx.gob.guanajuato.conectate.systemtests.delivery.SendingStack.tell;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.systemtests.delivery.Judge.Taken;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two instances divide the work, and the death of one is made up for by the other. */
@Order(3)
@Execution(ExecutionMode.CONCURRENT)
class TwoSendersTest {
    private static final int LIMIT = 200;
    private static final int CITIZENS = 8_000;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(15);

    private static SendingStack stack;

    @BeforeAll
    static void start() {
        stack = new SendingStack(LIMIT);
        stack.startAnotherChatbot();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void when_one_is_killed_every_partition_goes_on_within_15_s_and_nothing_is_lost() {
        List<String> ids;
        try (var outbound = stack.answers()) {
            ids = outbound.ask("two", 524_783_000_001L, CITIZENS, 1).values().stream()
                    .flatMap(List::stream)
                    .toList();
        }
        awaiting("a quarter is sent", LONG).until(() -> stack.judge().count() > CITIZENS / 4);
        var killed = Instant.now();
        stack.killForGood("chatbot-2");
        awaiting("all is sent", LONG).until(() -> stack.judge().taken().stream()
                .map(Taken::id)
                .collect(Collectors.toSet())
                .containsAll(ids));

        assertEveryPartitionGoesOn(killed);
    }

    /** When each partition's first message after the kill was taken. */
    private static void assertEveryPartitionGoesOn(Instant killed) {
        Map<Integer, Instant> first = new TreeMap<>();
        stack.judge().taken().stream()
                .filter(one -> one.at().isAfter(killed))
                .forEach(one -> first.putIfAbsent(partitionOf(one.citizen()), one.at()));
        var last = first.values().stream().max(Instant::compareTo).orElseThrow();
        var after = Duration.between(killed, last);
        tell("two instances, one killed: every partition goes on after", after.toMillis() + " ms");
        assertThat(first).hasSize(Topics.PARTITIONS);
        assertThat(after).isLessThan(GOES_ON_WITHIN);
    }

    private static int partitionOf(String citizen) {
        byte[] key = new StringSerializer().serialize("", citizen);
        return Utils.toPositive(Utils.murmur2(key)) % Topics.PARTITIONS;
    }
}
