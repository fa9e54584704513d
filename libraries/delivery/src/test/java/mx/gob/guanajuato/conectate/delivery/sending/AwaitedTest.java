package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import org.junit.jupiter.api.Test;

/** Whoever has just written may have written that they want nothing more. */
class AwaitedTest {
    private final Stage stage = new Stage(Stage.BROADCASTS, 1, Recovery.none()).ofBroadcast("b");

    @Test
    void a_message_waits_until_it_is_known_what_its_citizen_wrote_and_holds_up_nobody() {
        stage.says("ana").reads("m1", "ana").reads("m2", "beto");
        assertThat(stage.called()).containsExactly("m2");

        stage.accepts("m2").isUnderstood("ana");
        assertThat(stage.called()).containsExactly("m2", "m1");
    }

    @Test
    void a_cancel_ends_a_message_that_waits() {
        stage.says("ana").reads("m1", "ana").cancels("b").isUnderstood("ana");

        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).containsExactly("Refused m1");
    }
}
