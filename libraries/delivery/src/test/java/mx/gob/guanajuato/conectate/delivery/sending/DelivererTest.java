package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.NotAttempted;
import org.junit.jupiter.api.Test;

/** One message after the other, and what is refused, late or kept waiting. */
class DelivererTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stage stage = Stage.answers();

    @Test
    void the_attempt_is_on_the_log_before_the_call_and_the_outcome_after_it() {
        stage.reads("m1", "ana");
        assertThat(stage.log()).containsExactly("Attempted m1");
        assertThat(stage.called()).containsExactly("m1");

        stage.accepts("m1");
        assertThat(stage.log()).containsExactly("Attempted m1", "Accepted m1");
        assertThat(stage.committable()).isEqualTo(1);
    }

    @Test
    void no_call_goes_out_while_its_attempt_is_not_on_the_log() {
        stage.brokerGoes().reads("m1", "ana").passes(SECOND.multipliedBy(5));
        assertThat(stage.called()).isEmpty();

        stage.brokerComesBack().passes(SECOND);
        assertThat(stage.called()).containsExactly("m1");
    }

    @Test
    void an_outcome_is_kept_until_the_log_takes_it_and_the_message_is_not_sent_again() {
        stage.reads("m1", "ana").brokerGoes().accepts("m1").passes(Duration.ofMinutes(10));
        assertThat(stage.committable()).isZero();

        stage.brokerComesBack().passes(SECOND);
        assertThat(stage.log()).containsExactly("Attempted m1", "Accepted m1");
        assertThat(stage.called()).containsExactly("m1");
        assertThat(stage.committable()).isEqualTo(1);
    }

    @Test
    void one_citizen_gets_one_call_at_a_time_and_others_beside_it() {
        stage.reads("a1", "ana").reads("a2", "ana").reads("b1", "beto");
        assertThat(stage.called()).containsExactly("a1", "b1");

        stage.accepts("a1");
        assertThat(stage.called()).containsExactly("a1", "b1", "a2");
    }

    @Test
    void the_offset_waits_for_the_oldest_that_has_no_end() {
        stage.reads("a1", "ana").reads("b1", "beto").accepts("b1");
        assertThat(stage.committable()).isZero();

        stage.accepts("a1");
        assertThat(stage.committable()).isEqualTo(2);
    }

    @Test
    void no_more_calls_are_out_than_a_sender_may_have() {
        var narrow = new Stage(Stage.ANSWERS, 3, Recovery.none());
        IntStream.range(0, 10).forEach(i -> narrow.reads("m" + i, "citizen " + i));
        assertThat(narrow.called()).hasSize(3);

        narrow.accepts("m1");
        assertThat(narrow.called()).hasSize(4);
    }

    @Test
    void a_passing_refusal_is_retried_and_keeps_the_citizens_order() {
        stage.reads("a1", "ana").reads("a2", "ana").refuses("a1", 131000);
        assertThat(stage.called()).containsExactly("a1");

        stage.passes(SECOND).accepts("a1").accepts("a2");
        assertThat(stage.called()).containsExactly("a1", "a1", "a2");
        assertThat(stage.log())
                .containsExactly(
                        "Attempted a1", "Parked a1", "Attempted a1", "Accepted a1", "Attempted a2", "Accepted a2");
    }

    @Test
    void a_refusal_that_does_not_pass_is_given_up_at_last() {
        stage.reads("m1", "ana");
        for (int i = 0; i < 3; i++) stage.refuses("m1", 131000).passes(Duration.ofMinutes(5));

        assertThat(stage.called()).hasSize(3);
        assertThat(stage.log()).endsWith("Refused m1");
    }

    @Test
    void a_rate_limit_slows_the_number_down_and_loses_nothing() {
        stage.reads("m1", "ana");
        for (int i = 0; i < 10; i++) stage.refuses("m1", 130429).passes(Duration.ofMinutes(1));

        stage.accepts("m1");
        assertThat(stage.signals()).contains(NumberSignal.SLOW).endsWith(NumberSignal.FINE);
        assertThat(stage.log()).endsWith("Accepted m1");
    }

    @Test
    void a_wrong_token_pauses_the_number_and_loses_nothing() {
        stage.reads("m1", "ana").refuses("m1", 190);

        assertThat(stage.signals()).contains(NumberSignal.PAUSE);
        assertThat(stage.log()).doesNotContain("Refused m1");
    }

    @Test
    void what_meta_will_never_take_is_given_up_and_the_next_goes() {
        stage.reads("a1", "ana").reads("a2", "ana").refuses("a1", 131026);

        assertThat(stage.log()).contains("Refused a1");
        assertThat(stage.called()).containsExactly("a1", "a2");
    }

    @Test
    void a_graph_api_that_is_away_is_tried_again_until_it_is_back() {
        stage.reads("m1", "ana");
        for (int i = 0; i < 20; i++)
            stage.answer("m1", new NotAttempted("ConnectException")).passes(Duration.ofSeconds(30));

        stage.accepts("m1");
        assertThat(stage.log()).endsWith("Accepted m1");
    }

    @Test
    void what_is_too_late_is_not_sent() {
        stage.reads("late", "ana", Duration.ofSeconds(-1));

        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).containsExactly("Expired late");
        assertThat(stage.committable()).isEqualTo(1);
    }

    @Test
    void what_became_too_late_while_it_waited_is_not_sent_again() {
        stage.reads("m1", "ana", Duration.ofMillis(500)).refuses("m1", 131000).passes(SECOND);

        assertThat(stage.called()).containsExactly("m1");
        assertThat(stage.log()).endsWith("Expired m1");
    }

    @Test
    void a_repeat_of_a_message_is_recognised() {
        stage.reads("m1", "ana").reads("m1", "ana").accepts("m1").reads("m1", "ana");

        assertThat(stage.called()).containsExactly("m1");
        assertThat(stage.committable()).isEqualTo(3);
    }

    @Test
    void nothing_is_begun_for_another_owner() {
        stage.reads("a1", "ana").reads("a2", "ana");
        stage.partition().drop();

        stage.accepts("a1");
        assertThat(stage.called()).containsExactly("a1");
        assertThat(stage.log()).endsWith("Accepted a1");
    }

    @Test
    void a_long_wait_holds_up_nobodys_offset_and_takes_no_place_in_the_backlog() {
        stage.reads("a1", "ana").refuses("a1", 131057).reads("b1", "beto").accepts("b1");
        assertThat(stage.committable()).isEqualTo(2);
        assertThat(stage.partition().backlog()).isZero();
        assertThat(stage.partition().logFrom(2)).isZero();

        stage.passes(Duration.ofMinutes(2)).accepts("a1");
        assertThat(stage.log()).endsWith("Attempted a1", "Accepted a1");
    }
}
