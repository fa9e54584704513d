package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import org.junit.jupiter.api.Test;

/** Messages to a citizen whose data are erased meanwhile. */
class ErasedRecipientTest {
    private final Stage stage = new Stage(Stage.ANSWERS, 1, Recovery.none());

    @Test
    void what_waits_for_its_turn_is_not_sent_and_leaves_no_letter() {
        stage.reads("m1", "ana").reads("m2", "beto").reads("m3", "carla").erases("beto");

        stage.accepts("m1").accepts("m3");

        assertThat(stage.called()).containsExactly("m1", "m3");
        assertThat(stage.log()).contains("Expired m2");
        assertThat(stage.letters()).isEmpty();
        assertThat(stage.committable()).isEqualTo(3);
    }

    @Test
    void what_meta_refused_for_a_while_is_not_tried_again() {
        stage.reads("m1", "ana").refuses("m1", 131000).erases("ana");

        stage.passes(java.time.Duration.ofHours(2));

        assertThat(stage.called()).containsExactly("m1");
        assertThat(stage.letters()).isEmpty();
    }
}
