package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Dead letters of messages that nobody got. */
class GivenUpTest {
    @Test
    void what_meta_refuses_for_good_leaves_a_letter_with_its_code() {
        var stage = Stage.answers().reads("m", "ana").refuses("m", 131026);

        assertThat(stage.letters()).containsExactly("code 131026: refused");
        assertThat(stage.log()).endsWith("Refused m");
    }

    @Test
    void what_was_tried_too_often_leaves_one() {
        var stage = Stage.answers().reads("m", "ana").refuses("m", 131000);
        stage.passes(Duration.ofSeconds(2)).refuses("m", 131000);
        assertThat(stage.letters()).isEmpty();

        stage.passes(Duration.ofSeconds(4)).refuses("m", 131000);
        assertThat(stage.letters()).containsExactly("code 131000: refused");
    }

    @Test
    void what_was_not_sent_in_its_time_leaves_one() {
        var stage = Stage.answers().reads("m", "ana", Duration.ofSeconds(-1));

        assertThat(stage.letters()).containsExactly("not sent by its not-after");
    }

    @Test
    void what_meta_failed_for_good_after_taking_it_leaves_one() {
        var stage = Stage.answers().reads("m", "ana").answerAs("m", "w1").reports("m", "w1", "failed", 131026);

        assertThat(stage.letters()).containsExactly("code 131026: Meta failed it after it had taken it");
        assertThat(stage.log()).endsWith("Failed m");
    }

    @Test
    void what_was_taken_or_goes_again_leaves_none() {
        var stage = Stage.answers().reads("m", "ana").answerAs("m", "w1").reports("m", "w1", "failed", 131000);
        stage.passes(Duration.ofSeconds(2)).answerAs("m", "w2").reports("m", "w2", "delivered", null);

        assertThat(stage.letters()).isEmpty();
    }

    @Test
    void what_a_cancelled_broadcast_still_had_to_send_leaves_none() {
        var stage = Stage.broadcasts().cancels("b").ofBroadcast("b").reads("m", "ana");

        assertThat(stage.log()).containsExactly("Refused m");
        assertThat(stage.letters()).isEmpty();
    }

    @Test
    void a_broadcasts_message_that_nobody_knows_of_leaves_one_and_is_settled_all_the_same_once_meta_tells() {
        var stage = Stage.broadcasts().ofBroadcast("b").reads("m", "ana").leavesInDoubt("m");
        stage.passes(Duration.ofHours(24));
        assertThat(stage.letters()).containsExactly("nobody knows whether Meta took it");
        assertThat(stage.log()).endsWith("Unconfirmed m");

        stage.reports("m", "w1", "delivered", null).reports("m", "w1", "read", null);
        assertThat(stage.log()).endsWith("Unconfirmed m", "Settled m");
        assertThat(stage.called()).containsExactly("m");
    }
}
