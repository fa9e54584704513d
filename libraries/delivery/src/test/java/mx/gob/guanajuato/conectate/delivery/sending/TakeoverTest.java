package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Progress.Done;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import mx.gob.guanajuato.conectate.delivery.settling.InDoubtPolicy;
import org.junit.jupiter.api.Test;

/** What a new owner does with what the delivery-log tells of the former one. */
class TakeoverTest {
    private static final Instant START = Instant.parse("2021-04-30T12:00:00Z");
    private static final Tries ONE_DOUBT = new Tries(1, 0, 1);

    private final Map<String, LastKnown> known = new LinkedHashMap<>();

    @Test
    void what_has_its_end_is_not_sent_again() {
        knows("m1", 0, 7, Done.DONE);

        var stage = takeOver(Stage.ANSWERS, 0).reads("m1", "ana");

        assertThat(stage.called()).isEmpty();
        assertThat(stage.committable()).isEqualTo(1);
    }

    @Test
    void a_repeat_of_what_ended_before_the_committed_offset_is_recognised() {
        knows("m1", 0, 7, Done.DONE);

        assertThat(takeOver(Stage.ANSWERS, 5).reads("m1", "ana").called()).isEmpty();
    }

    @Test
    void an_attempt_without_outcome_is_in_doubt_from_the_attempt_on() {
        knows("m1", 0, 7, stopped("m1", START.minusSeconds(50)));

        var stage = takeOver(Stage.ANSWERS, 0).reads("m1", "ana");
        stage.partition().statuses().catchUp();
        stage.passes(Duration.ofSeconds(9));
        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).containsExactly("InDoubt m1");

        stage.passes(Duration.ofSeconds(1));
        assertThat(stage.called()).containsExactly("m1");
    }

    @Test
    void nothing_in_doubt_goes_again_before_the_statuses_of_the_meantime_are_read() {
        knows("m1", 0, 7, stopped("m1", START.minusSeconds(500)));

        var stage = takeOver(Stage.ANSWERS, 0)
                .reads("m1", "ana")
                .passes(Duration.ofHours(1).minusSeconds(1));
        assertThat(stage.called()).isEmpty();

        stage.reports("m1", "wamid.m1", "delivered", null);
        stage.partition().statuses().catchUp();
        stage.passes(Duration.ofSeconds(1));
        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).endsWith("Settled m1");
    }

    @Test
    void a_status_that_is_read_before_its_message_settles_it() {
        knows("m1", 0, 7, new Progress.InDoubt(ONE_DOUBT, START));
        var stage = takeOver(Stage.ANSWERS, 0).reports("m1", "wamid.m1", "sent", null);
        assertThat(stage.statusesCommittable()).isZero();

        stage.reads("m1", "ana");
        assertThat(stage.log()).containsExactly("Settled m1");
        assertThat(stage.statusesCommittable()).isEqualTo(1);
    }

    @Test
    void what_a_status_settled_before_its_turn_is_recorded_once() {
        knows("a2", 1, 7, new Progress.InDoubt(ONE_DOUBT, START));
        var stage = takeOver(Stage.ANSWERS, 0).reads("a1", "ana").reads("a2", "ana");

        stage.brokerHesitates().accepts("a1").reports("a2", "wamid.a2", "sent", null);
        stage.brokerAcknowledges();

        assertThat(stage.log()).containsExactly("Attempted a1", "Accepted a1", "Settled a2");
    }

    @Test
    void a_broadcast_in_doubt_before_the_committed_offset_still_waits_for_its_status() {
        knows("b1", 0, 7, new Progress.InDoubt(ONE_DOUBT, START));

        var stage = takeOver(Stage.BROADCASTS, 5);
        assertThat(stage.partition().logFrom(5)).isEqualTo(7);

        stage.reports("b1", "wamid.b1", "delivered", null);
        assertThat(stage.log()).containsExactly("Settled b1");
    }

    @Test
    void what_waits_for_its_next_try_goes_when_it_is_due() {
        knows("m1", 0, 7, new Progress.Waiting(new Tries(2, 2, 0), START.plusSeconds(30)));

        var stage = takeOver(Stage.ANSWERS, 0).reads("m1", "ana").passes(Duration.ofSeconds(29));
        assertThat(stage.called()).isEmpty();

        stage.passes(Duration.ofSeconds(1)).refuses("m1", 131000);
        assertThat(stage.log()).containsExactly("Attempted m1", "Refused m1");
    }

    @Test
    void what_waits_before_the_committed_offset_is_read_from_the_topic_and_sent_when_it_is_due() {
        knows("m1", 3, 7, new Progress.Waiting(new Tries(2, 2, 0), START.plusSeconds(600)));
        var lying = Map.of(3L, Stage.lying("m1", "ana", START.plus(Duration.ofHours(1))));

        var stage = new Stage(Stage.ANSWERS, 100, new Recovery(known, 5, 20), lying);
        stage.passes(Duration.ofSeconds(599));
        assertThat(stage.called()).isEmpty();
        assertThat(stage.partition().logFrom(5)).isEqualTo(7);

        stage.passes(Duration.ofSeconds(1)).accepts("m1");
        assertThat(stage.log()).containsExactly("Attempted m1", "Accepted m1");
    }

    @Test
    void what_waits_and_lies_nowhere_any_more_ends() {
        knows("m1", 3, 7, new Progress.Waiting(new Tries(2, 2, 0), START));

        assertThat(takeOver(Stage.ANSWERS, 5).settle().log()).containsExactly("Expired m1");
    }

    @Test
    void an_answer_in_doubt_before_the_committed_offset_goes_again_after_the_grace() {
        knows("m1", 3, 7, new Progress.InDoubt(ONE_DOUBT, START));
        var lying = Map.of(3L, Stage.lying("m1", "ana", START.plus(Duration.ofHours(1))));

        var stage = new Stage(Stage.ANSWERS, 100, new Recovery(known, 5, 20), lying);
        stage.partition().statuses().catchUp();
        stage.passes(Duration.ofSeconds(60));
        assertThat(stage.called()).containsExactly("m1");
    }

    private void knows(String id, long outboundOffset, long logOffset, Progress progress) {
        known.put(id, new LastKnown(subject(id), progress, outboundOffset, logOffset));
    }

    private static Subject subject(String id) {
        return new Subject(id, "outbound.test/0/0", Optional.empty());
    }

    private static Progress stopped(String id, Instant at) {
        return new Progress.Recording(
                subject(id).inDoubt(at, "stopped", ONE_DOUBT), new Progress.InDoubt(ONE_DOUBT, at));
    }

    private Stage takeOver(InDoubtPolicy policy, long committed) {
        return new Stage(policy, 100, new Recovery(known, committed, 20));
    }
}
