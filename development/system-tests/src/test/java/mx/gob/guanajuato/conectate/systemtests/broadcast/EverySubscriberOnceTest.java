package mx.gob.guanajuato.conectate.systemtests.broadcast;

import static java.util.stream.Collectors.toSet;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.Broadcasts;
import mx.gob.guanajuato.conectate.systemtests.drivers.CrowdPlan;
import mx.gob.guanajuato.conectate.systemtests.drivers.Simulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * One broadcast to which everything happens: it is paused and goes on, people leave midway, its service is killed three
 * times and gets a second instance, Redis is emptied. A tenth of the subscribers that it is meant for, unless
 * {@code -Dconectate.subscribers=52013} says otherwise.
 */
@Order(4)
@Execution(ExecutionMode.CONCURRENT)
class EverySubscriberOnceTest {
    private static final int SUBSCRIBERS = Integer.getInteger("conectate.subscribers", 5_201);
    private static final int LEAVERS = Math.max(50, SUBSCRIBERS / 104);
    private static final int LIMIT = 300;
    private static final int JOINING_A_SECOND = 400;
    private static final long FIRST = 524_795_000_001L;
    private static final String NEWS = "Mañana hay vacunación en León, de 9 a 14 horas. #UnidosSomosGrandeza";
    private static final Duration LONG = Duration.ofMinutes(9);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static LocalStack stack;
    private static Simulator simulator;
    private static Broadcasts broadcasts;

    @BeforeAll
    static void start() {
        stack = LocalStack.inFolder(Path.of("target", "once", Long.toString(System.nanoTime())))
                .with(Part.KAFKA, Part.REDIS, Part.SIMULATOR, Part.CHATBOT, Part.BROADCAST)
                .onRandomPorts()
                .variable(Part.CHATBOT, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "1000")
                .variable(Part.BROADCAST, "CONECTATE_DELIVERY_MESSAGES_PER_SECOND", "" + LIMIT)
                .start();
        simulator = new Simulator(stack.addresses().http(Part.SIMULATOR));
        broadcasts = new Broadcasts(stack.addresses().http(Part.BROADCAST));
    }

    @AfterAll
    static void stop() {
        stack.processes().forEach(one -> tell("memory of " + one.name(), one.residentMegabytes() + " MB"));
        stack.close();
    }

    @Test
    void nobody_gets_it_twice_nobody_who_left_and_everybody_else_gets_it_or_is_listed() {
        simulator.crowd(crowd(SUBSCRIBERS, "ALTA")).awaitAllWritten();
        awaiting("all are subscribed", LONG).until(() -> broadcasts.subscribers() == SUBSCRIBERS);

        awaiting("all are welcomed", LONG).until(() -> simulator.acceptedSoFar() >= SUBSCRIBERS);

        var startedAt = Instant.now();
        long before = simulator.acceptedSoFar();
        String id = broadcasts.send(NEWS);
        awaitTaken(before + SUBSCRIBERS / 10);
        pauseAndResume(id);
        var leftAt = leaveMidway();
        killAndAwait(before + SUBSCRIBERS * 3 / 10);
        stack.emptyRedis();
        killAndAwait(before + SUBSCRIBERS * 5 / 10);
        stack.startAnother(Part.BROADCAST, "broadcast-2");
        killAndAwait(before + SUBSCRIBERS * 7 / 10);
        awaiting("it is over", LONG).until(() -> broadcasts.state(id).equals("finished"));
        tell(
                "subscribers / whole time with pause, kills, Redis emptied",
                SUBSCRIBERS + " / " + Duration.between(startedAt, Instant.now()).toSeconds() + " s");

        judge(id, leftAt);
    }

    /** What is in flight for a second may still arrive; then nothing does until it goes on. */
    private static void pauseAndResume(String id) {
        broadcasts.act(id, "pause");
        var pausedAt = Instant.now();
        awaiting("three seconds of pause").until(() -> Instant.now().isAfter(pausedAt.plusSeconds(3)));
        var late = news().stream()
                .filter(one -> one.at().isAfter(pausedAt.plus(A_SECOND)))
                .toList();
        assertThat(late).as("sent more than a second after the pause").isEmpty();
        assertThat(broadcasts.state(id)).isEqualTo("paused");
        broadcasts.act(id, "resume");
    }

    /** When the last of them had the 200 to the BAJA. */
    private static Instant leaveMidway() {
        var leaving = crowd(LEAVERS, "BAJA");
        simulator.crowd(leaving).awaitAllWritten();
        simulator.awaitTaken(leaving.phoneNumbers(), CONECTATE);
        return Instant.now();
    }

    private static void killAndAwait(long taken) {
        awaitTaken(taken);
        stack.kill(Part.BROADCAST.processName());
        stack.awaitReady(Part.BROADCAST.processName(), LONG);
    }

    private static void awaitTaken(long atLeast) {
        awaiting(atLeast + " messages are sent", LONG).until(() -> simulator.acceptedSoFar() >= atLeast);
    }

    private static void judge(String id, Instant leftAt) {
        var leavers = Set.copyOf(crowd(LEAVERS, "BAJA").phoneNumbers());
        var got = news();
        var citizens = got.stream().map(AcceptedMessage::citizen).collect(toSet());
        var places = broadcasts.places(id);
        tell("where they are", places);
        assertThat(got).extracting(AcceptedMessage::citizen).doesNotHaveDuplicates();
        assertThat(got).filteredOn(one -> leavers.contains(one.citizen())).allSatisfy(one -> assertThat(one.at())
                .isBefore(leftAt.plus(A_SECOND)));
        assertThat(broadcasts.audience(id)).isEqualTo(SUBSCRIBERS);
        assertThat(places.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(SUBSCRIBERS);

        var lacking = new HashSet<>(crowd(SUBSCRIBERS, "ALTA").phoneNumbers());
        lacking.removeAll(citizens);
        assertThat(lacking.size())
                .as("who lacks it has left or is listed as unconfirmed")
                .isEqualTo((int) (places.get("left") + places.get("unknown") + places.get("failed")));
        lacking.removeAll(leavers);
        assertThat((long) lacking.size()).isLessThanOrEqualTo(places.get("unknown") + places.get("failed"));
    }

    /** The last of the subscribers by number: they are spread over all partitions. */
    private static CrowdPlan crowd(int citizens, String text) {
        long first = FIRST + SUBSCRIBERS - citizens;
        return new CrowdPlan(first, citizens, 1, JOINING_A_SECOND, CONECTATE, List.of(text), 1, Duration.ZERO);
    }

    private static List<AcceptedMessage> news() {
        return simulator.accepted().stream()
                .filter(message -> message.body().equals(NEWS))
                .toList();
    }

    private static void tell(String what, Object figure) {
        System.out.println(String.format(Locale.ROOT, "| %-72s | %24s |", what, figure));
    }
}
