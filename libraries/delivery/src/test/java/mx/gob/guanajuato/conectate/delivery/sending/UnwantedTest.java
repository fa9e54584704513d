package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import org.junit.jupiter.api.Test;

/** Who wants nothing more gets nothing more, whatever was handed over before. */
class UnwantedTest {
    private final Stage stage = new Stage(Stage.BROADCASTS, 1, Recovery.none()).ofBroadcast("b");

    @Test
    void who_has_left_before_the_turn_gets_nothing_and_the_others_do() {
        stage.reads("m1", "ana").reads("m2", "beto").reads("m3", "carla").leaves("beto").accepts("m1");

        assertThat(stage.called()).containsExactly("m1", "m3");
        assertThat(stage.log()).contains("Refused m2");
        assertThat(stage.letters()).isEmpty();
    }

    @Test
    void who_has_just_written_waits_until_it_is_known_what_and_holds_up_nobody() {
        stage.says("ana").reads("m1", "ana").reads("m2", "beto");
        assertThat(stage.called()).containsExactly("m2");

        stage.accepts("m2").isUnderstood("ana");
        assertThat(stage.called()).containsExactly("m2", "m1");
    }

    @Test
    void a_message_that_waited_for_a_baja_never_goes() {
        stage.says("ana").reads("m1", "ana").leaves("ana").isUnderstood("ana");

        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).containsExactly("Refused m1");
    }
}
