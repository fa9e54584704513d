package mx.gob.guanajuato.conectate.systemtests.faults;

import static java.util.stream.Collectors.groupingBy;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CHATBOT;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.CrowdPlan;
import mx.gob.guanajuato.conectate.systemtests.drivers.OurId;
import mx.gob.guanajuato.conectate.systemtests.drivers.Sending;
import mx.gob.guanajuato.conectate.systemtests.drivers.Simulator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(Integer.MAX_VALUE)
@ExtendWith(WholeSystem.class)
class FaultsUnderLoadTest {
    private static final long FIRST_CITIZEN = 524_774_000_001L;
    private static final int CITIZENS = Integer.getInteger("conectate.citizens", 1_000);
    private static final int SUBSCRIBERS = Math.min(300, CITIZENS);
    private static final int MESSAGES_EACH = 5;
    private static final int MESSAGES_A_SECOND = 50;
    private static final Duration UNTIL_ALL_IS_ANSWERED = Duration.ofMinutes(4);
    private static final String NEWS = "Aviso de prueba para todos los suscriptores.";

    /** A call that was out when its sender or Kafka died: it began a little before, and its record was due a little after. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(2);

    private final Conectate conectate;
    private final Simulator simulator;
    private final Kills kills;

    FaultsUnderLoadTest(Conectate conectate) {
        this.conectate = conectate;
        this.simulator = conectate.simulator();
        this.kills = new Kills(conectate);
    }

    @Test
    void whatever_dies_every_message_is_answered_and_counted_once_and_nobody_gets_a_broadcast_twice() {
        subscribe();
        var before = conectate.interactions().tally();
        long inDoubtBefore = sending(Part.BROADCAST).inDoubt();

        simulator.reordersWebhooks(Duration.ofSeconds(2));
        var crowd = simulator.crowd(questions());
        awaiting("the crowd writes").until(() -> crowd.written() > MESSAGES_A_SECOND);
        var broadcast = conectate.broadcasts().schedule(NEWS, Instant.now().plus(Duration.ofSeconds(2)));
        awaiting("the broadcast goes out").until(() -> !news().isEmpty());
        Stream.of(Part.BROADCAST, Part.KAFKA, Part.CHATBOT, Part.REDIS, Part.METRICS)
                .forEach(kills::kill);
        kills.emptyRedis();
        var wamids = crowd.awaitAllWritten();
        simulator.awaitAllTaken();
        simulator.behaves();

        assertEachIsAnswered(wamids);
        assertOnlyWhatWasInFlightCameTwice(wamids);
        assertNobodyGotTheNewsTwice(broadcast, inDoubtBefore);
        var more = conectate.interactions().tally().since(before);
        long asked = wamids.size() + kills.questions();
        tell("messages written / counted", asked + " / " + sum(more));
        assertThat(sum(more)).isEqualTo(asked);
    }

    private void subscribe() {
        var joining = new CrowdPlan(
                FIRST_CITIZEN, SUBSCRIBERS, 1, MESSAGES_A_SECOND, CONECTATE, List.of("ALTA"), 1, Duration.ZERO);
        var wamids = simulator.crowd(joining).awaitAllWritten();
        awaitAnswers(wamids);
    }

    private static CrowdPlan questions() {
        var texts = List.of("casos en León", "casos", "1", "hospitales en Irapuato", "menú", "hola", "¿qué onda?");
        return new CrowdPlan(
                FIRST_CITIZEN, CITIZENS, MESSAGES_EACH, MESSAGES_A_SECOND, CHATBOT, texts, 5, Duration.ofSeconds(5));
    }

    private void assertEachIsAnswered(List<String> wamids) {
        var startedAt = Instant.now();
        awaitAnswers(wamids);
        conectate
                .measurements()
                .add("last answer after everything was taken", Duration.between(startedAt, Instant.now()));
    }

    private void awaitAnswers(List<String> wamids) {
        var expected = wamids.stream().map(OurId::ofAnswerTo).toList();
        awaiting("an answer to each", UNTIL_ALL_IS_ANSWERED)
                .untilAsserted(() -> assertThat(new HashSet<>(ourIds())).containsAll(expected));
    }

    private List<String> ourIds() {
        return simulator.accepted().stream().map(AcceptedMessage::ourId).toList();
    }

    private void assertOnlyWhatWasInFlightCameTwice(List<String> wamids) {
        Map<String, List<AcceptedMessage>> sendsById =
                simulator.accepted().stream().collect(groupingBy(AcceptedMessage::ourId));
        var twice = wamids.stream()
                .filter(wamid -> sendsById.get(OurId.ofAnswerTo(wamid)).size() > 1)
                .toList();
        tell("answers sent twice", twice.size());
        twice.forEach(wamid -> tell("sent twice", wamid));
        tell("in doubt after the kill of the chatbot, then settled by status", settled());
        assertThat(twice).allSatisfy(wamid -> {
            var sends = sendsById.get(OurId.ofAnswerTo(wamid));
            assertThat(sends).hasSize(2);
            assertThat(kills.moments())
                    .anySatisfy(kill ->
                            assertThat(sends.get(0).at()).isBetween(kill.minus(IN_FLIGHT), kill.plus(IN_FLIGHT)));
        });
    }

    /** Who lacks it is among those in doubt: killed between the record of the attempt and the call, and never called again. */
    private void assertNobodyGotTheNewsTwice(String broadcast, long inDoubtBefore) {
        awaiting("everybody's message is handed over")
                .until(() -> conectate.broadcasts().isHandedOver(broadcast));
        awaiting("only what is in doubt is unfinished", UNTIL_ALL_IS_ANSWERED)
                .until(() -> sending(Part.BROADCAST).unfinished()
                        == sending(Part.BROADCAST).inDoubt());
        var lacking = new HashSet<>(questions().phoneNumbers().subList(0, SUBSCRIBERS));
        news().forEach(lacking::remove);
        long inDoubt = sending(Part.BROADCAST).inDoubt() - inDoubtBefore;
        tell("subscribers / got the broadcast / unconfirmed", SUBSCRIBERS + " / " + news().size() + " / " + inDoubt);
        assertThat(news()).doesNotHaveDuplicates();
        assertThat(lacking.size()).isLessThanOrEqualTo((int) inDoubt);
    }

    private Sending sending(Part service) {
        return conectate.sendingOf(service);
    }

    private long settled() {
        return sending(Part.CHATBOT).settledByStatus();
    }

    private void tell(String what, Object figure) {
        conectate.measurements().add(what, figure);
    }

    /** Who got the broadcast, each as often as it came. */
    private List<String> news() {
        return simulator.accepted().stream()
                .filter(message -> message.body().equals(NEWS))
                .map(AcceptedMessage::citizen)
                .toList();
    }

    private static long sum(Map<String, Long> byOutcome) {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }
}
