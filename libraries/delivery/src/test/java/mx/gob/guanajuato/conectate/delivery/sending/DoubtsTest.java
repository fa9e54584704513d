package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A message of which nobody knows whether Meta took it. */
class DoubtsTest {
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Stage answers = Stage.answers();
    private final Stage broadcasts = Stage.broadcasts();

    @Test
    void an_answer_goes_again_after_the_grace_period_and_not_before() {
        answers.reads("m1", "ana").leavesInDoubt("m1").passes(GRACE.minus(A_SECOND));
        assertThat(answers.called()).containsExactly("m1");

        answers.passes(A_SECOND);
        assertThat(answers.called()).containsExactly("m1", "m1");
        assertThat(answers.log()).containsExactly("Attempted m1", "InDoubt m1", "Attempted m1");
    }

    @Test
    void a_status_settles_it() {
        answers.reads("m1", "ana").leavesInDoubt("m1").reports("m1", "wamid.m1", "delivered", null);

        answers.passes(GRACE.multipliedBy(2));
        assertThat(answers.called()).containsExactly("m1");
        assertThat(answers.log()).containsExactly("Attempted m1", "InDoubt m1", "Settled m1");
        assertThat(answers.committable()).isEqualTo(1);
    }

    @Test
    void a_status_before_the_answer_settles_it_too_and_the_answer_counts_no_more() {
        answers.reads("a1", "ana")
                .reads("a2", "ana")
                .reports("a1", "wamid.a1", "sent", null)
                .accepts("a1");

        assertThat(answers.log()).containsExactly("Attempted a1", "Settled a1", "Attempted a2");
    }

    @Test
    void later_messages_to_the_citizen_wait_ten_seconds_then_go() {
        answers.reads("a1", "ana").reads("a2", "ana").leavesInDoubt("a1").passes(Duration.ofSeconds(9));
        assertThat(answers.called()).containsExactly("a1");

        answers.passes(A_SECOND).accepts("a2");
        assertThat(answers.called()).containsExactly("a1", "a2");
    }

    @Test
    void what_goes_again_is_never_beside_another_call_to_the_citizen() {
        answers.reads("a1", "ana").reads("a2", "ana").leavesInDoubt("a1").passes(Duration.ofSeconds(10));
        answers.passes(GRACE);
        assertThat(answers.called()).containsExactly("a1", "a2");

        answers.accepts("a2");
        assertThat(answers.called()).containsExactly("a1", "a2", "a1");
    }

    @Test
    void a_broadcast_never_goes_again_and_ends_unconfirmed_after_a_day() {
        broadcasts.reads("b1", "ana", Duration.ofDays(3)).leavesInDoubt("b1").passes(Duration.ofHours(23));
        assertThat(broadcasts.log()).containsExactly("Attempted b1", "InDoubt b1");

        broadcasts.passes(Duration.ofHours(1));
        assertThat(broadcasts.log()).containsExactly("Attempted b1", "InDoubt b1", "Unconfirmed b1");
        assertThat(broadcasts.called()).containsExactly("b1");
    }

    @Test
    void a_broadcast_in_doubt_holds_up_no_offset_and_is_still_settled() {
        broadcasts.reads("b1", "ana").leavesInDoubt("b1").passes(Duration.ofSeconds(10));
        assertThat(broadcasts.committable()).isEqualTo(1);
        assertThat(broadcasts.partition().logFrom(1)).isZero();

        broadcasts.reports("b1", "wamid.b1", "read", null);
        assertThat(broadcasts.log()).endsWith("Settled b1");
    }

    @Test
    void a_failure_that_passes_is_retried_as_soon_as_a_status_tells_it() {
        broadcasts.reads("b1", "ana").leavesInDoubt("b1").reports("b1", "wamid.b1", "failed", 131000);
        broadcasts.passes(A_SECOND).accepts("b1");

        assertThat(broadcasts.log())
                .containsExactly("Attempted b1", "InDoubt b1", "Parked b1", "Attempted b1", "Accepted b1");
    }

    @Test
    void a_failure_that_does_not_pass_is_the_end() {
        answers.reads("m1", "ana").leavesInDoubt("m1").reports("m1", "wamid.m1", "failed", 131026);

        assertThat(answers.log()).endsWith("Refused m1");
    }

    @Test
    void a_failure_that_comes_before_the_answer_counts_when_the_answer_names_the_same_call() {
        answers.reads("m1", "ana").reports("m1", "wamid.m1", "failed", 131026);
        assertThat(answers.log()).containsExactly("Attempted m1");

        answers.accepts("m1");
        assertThat(answers.log()).containsExactly("Attempted m1", "Refused m1");
    }

    @Test
    void one_failure_of_two_calls_in_doubt_settles_nothing() {
        answers.reads("m1", "ana").leavesInDoubt("m1").passes(GRACE).leavesInDoubt("m1");
        answers.reports("m1", "wamid.first", "failed", 131026);
        assertThat(answers.log()).endsWith("InDoubt m1");

        answers.reports("m1", "wamid.second", "failed", 131026);
        assertThat(answers.log()).endsWith("Refused m1");
    }

    @Test
    void a_word_that_does_not_exist_yet_settles_nothing() {
        answers.reads("m1", "ana").leavesInDoubt("m1").reports("m1", "wamid.m1", "pondered", null);

        assertThat(answers.log()).endsWith("InDoubt m1");
    }

    @Test
    void a_status_is_committed_when_what_it_led_to_is_on_the_log() {
        answers.reads("m1", "ana").leavesInDoubt("m1").brokerGoes().reports("m1", "wamid.m1", "sent", null);
        assertThat(answers.statusesCommittable()).isZero();

        answers.brokerComesBack().passes(A_SECOND);
        assertThat(answers.statusesCommittable()).isEqualTo(1);
    }

    @Test
    void a_status_that_nobody_waits_for_is_committed_at_once() {
        answers.reports("unknown", "wamid.x", "delivered", null);

        assertThat(answers.statusesCommittable()).isEqualTo(1);
    }

    @Test
    void an_answer_in_doubt_that_is_of_no_use_any_more_ends_unconfirmed() {
        answers.reads("m1", "ana", Duration.ofSeconds(30)).leavesInDoubt("m1").passes(GRACE);

        assertThat(answers.called()).containsExactly("m1");
        assertThat(answers.log()).endsWith("Unconfirmed m1");
    }

    @Test
    void each_further_doubt_waits_twice_as_long() {
        answers.reads("m1", "ana").leavesInDoubt("m1").passes(GRACE).leavesInDoubt("m1");
        answers.passes(GRACE.multipliedBy(2).minus(A_SECOND));
        assertThat(answers.called()).hasSize(2);

        answers.passes(A_SECOND);
        assertThat(answers.called()).hasSize(3);
    }
}
