package mx.gob.guanajuato.conectate.systemtests.faults;

import static java.util.stream.Collectors.groupingBy;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CHATBOT;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber;
import mx.gob.guanajuato.conectate.systemtests.drivers.CrowdPlan;
import mx.gob.guanajuato.conectate.systemtests.drivers.OurId;
import mx.gob.guanajuato.conectate.systemtests.drivers.Simulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worst moment: Meta has taken a message and not said so when its sender dies, and no status ever tells. */
@Order(Integer.MAX_VALUE - 2)
@ExtendWith(WholeSystem.class)
class InFlightAtAKillTest {
    private static final Duration META_ANSWERS_AFTER = Duration.ofSeconds(1);

    /** Between a call's answer and its record on Kafka. */
    private static final Duration UNTIL_RECORDED = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Conectate conectate;
    private final Simulator simulator;

    InFlightAtAKillTest(Conectate conectate) {
        this.conectate = conectate;
        this.simulator = conectate.simulator();
    }

    @AfterEach
    void behave() {
        simulator.behaves();
    }

    @Test
    void an_answer_in_flight_at_a_kill_comes_twice_at_most_and_every_other_once() {
        simulator.answersLateAndTellsNothing(META_ANSWERS_AFTER);
        var crowd = crowd(524_775_000_001L, 150, CHATBOT, "casos en León");
        var writing = simulator.crowd(crowd);
        awaiting("half of the answers").until(() -> to(crowd).size() > crowd.citizens() / 2);
        var killed = kill(Part.CHATBOT);
        var expected = writing.awaitAllWritten().stream().map(OurId::ofAnswerTo).toList();

        awaiting("an answer to each", PATIENCE)
                .until(() ->
                        to(crowd).stream().map(AcceptedMessage::ourId).toList().containsAll(expected));
        awaitNothingUnfinished(Part.CHATBOT);

        var twice = sentTwice(to(crowd));
        conectate
                .measurements()
                .add("answers in flight at a kill and untold: sent twice, of " + crowd.citizens(), twice.size());
        assertThat(twice).isNotEmpty().allSatisfy(sends -> {
            assertThat(sends).hasSize(2);
            assertThat(sends.get(0).at())
                    .isBetween(killed.minus(META_ANSWERS_AFTER).minus(UNTIL_RECORDED), killed.plus(UNTIL_RECORDED));
        });
    }

    @Test
    void a_broadcast_in_flight_at_a_kill_never_comes_twice_and_who_may_lack_it_is_counted_as_in_doubt() {
        var subscribers = crowd(524_776_000_001L, 60, CONECTATE, "ALTA");
        simulator.crowd(subscribers);
        awaiting("everybody has joined").until(() -> to(subscribers).size() == subscribers.citizens());
        simulator.answersLateAndTellsNothing(META_ANSWERS_AFTER);
        var news = "Aviso que sale mientras algo falla, " + Instant.now();
        var broadcast = conectate.broadcasts().schedule(news, Instant.now());
        awaiting("a part of them has it")
                .until(() -> received(news, subscribers).size() > 20);
        kill(Part.BROADCAST);

        conectate.awaitReady();
        awaiting("everybody's message is handed over", PATIENCE)
                .until(() -> conectate.broadcasts().isHandedOver(broadcast));
        awaiting("only what is in doubt is unfinished", PATIENCE).until(() -> {
            var sending = conectate.sendingOf(Part.BROADCAST);
            return sending.unfinished() == sending.inDoubt();
        });

        long inDoubt = conectate.sendingOf(Part.BROADCAST).inDoubt();
        var citizens = received(news, subscribers).stream()
                .map(AcceptedMessage::citizen)
                .toList();
        conectate
                .measurements()
                .add(
                        "broadcast in flight at a kill and untold: got it / in doubt, of 60",
                        citizens.size() + " / " + inDoubt);
        assertThat(inDoubt).isPositive();
        assertThat(citizens).doesNotHaveDuplicates();
        assertThat(citizens.size()).isGreaterThanOrEqualTo((int) (subscribers.citizens() - inDoubt));
    }

    private static CrowdPlan crowd(long first, int citizens, BusinessNumber to, String text) {
        return new CrowdPlan(first, citizens, 1, 100, to, List.of(text), 1, Duration.ZERO);
    }

    private Instant kill(Part part) {
        var now = Instant.now();
        conectate.kill(part);
        return now;
    }

    private void awaitNothingUnfinished(Part service) {
        conectate.awaitReady();
        awaiting("nothing is out or in doubt", PATIENCE)
                .until(() -> conectate.sendingOf(service).unfinished() == 0);
    }

    private List<AcceptedMessage> to(CrowdPlan crowd) {
        var citizens = crowd.phoneNumbers();
        return simulator.accepted().stream()
                .filter(message -> citizens.contains(message.citizen()))
                .toList();
    }

    private List<AcceptedMessage> received(String text, CrowdPlan crowd) {
        return to(crowd).stream().filter(message -> message.body().equals(text)).toList();
    }

    private static List<List<AcceptedMessage>> sentTwice(Collection<AcceptedMessage> all) {
        return all.stream().collect(groupingBy(AcceptedMessage::ourId)).values().stream()
                .filter(sends -> sends.size() > 1)
                .toList();
    }
}
