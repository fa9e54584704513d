package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.queue.Recovery;
import org.junit.jupiter.api.Test;

/** A broadcast that goes on no more: by Meta's word or by ours. */
class StoppedBroadcastsTest {
    private final Stage stage = new Stage(Stage.BROADCASTS, 1, Recovery.none());

    @Test
    void an_error_of_its_template_stops_all_of_it_and_no_other() {
        stage.ofBroadcast("b")
                .reads("m1", "ana")
                .reads("m2", "beto")
                .ofBroadcast("c")
                .reads("n1", "carla");

        stage.refuses("m1", 132001);
        assertThat(stage.called()).containsExactly("m1", "n1");
        assertThat(stage.log()).contains("Refused m1", "Refused m2");
        assertThat(stage.stoppedByMeta()).containsExactly("b");
        assertThat(stage.accepts("n1").committable()).isEqualTo(3);
    }

    @Test
    void one_recipients_bad_parameter_stops_nobody_elses() {
        stage.ofBroadcast("b")
                .reads("m1", "ana")
                .reads("m2", "beto")
                .reads("m3", "carla")
                .reads("m4", "dora");

        stage.refuses("m1", 131009).refuses("m2", 131009).accepts("m3").refuses("m4", 131009);
        assertThat(stage.stoppedByMeta()).isEmpty();
    }

    @Test
    void three_in_a_row_do() {
        stage.ofBroadcast("b");
        IntStream.range(0, 5).forEach(i -> stage.reads("m" + i, "citizen " + i));

        stage.refuses("m0", 100).refuses("m1", 100).refuses("m2", 100);
        assertThat(stage.stoppedByMeta()).containsExactly("b");
        assertThat(stage.called()).containsExactly("m0", "m1", "m2");
    }

    @Test
    void a_cancel_takes_back_what_was_handed_over_and_not_yet_called() {
        stage.ofBroadcast("b")
                .reads("m1", "ana")
                .reads("m2", "beto")
                .cancels("b")
                .accepts("m1");

        assertThat(stage.called()).containsExactly("m1");
        assertThat(stage.log()).endsWith("Refused m2");
    }

    @Test
    void a_cancel_between_the_announcement_and_the_call_counts() {
        stage.brokerHesitates().ofBroadcast("b").reads("m1", "ana");

        stage.cancels("b").brokerAcknowledges();

        assertThat(stage.called()).isEmpty();
        assertThat(stage.log()).containsExactly("Attempted m1", "Refused m1");
    }

    @Test
    void who_leaves_gets_nothing_of_what_was_handed_over_and_others_go_on() {
        stage.ofBroadcast("b")
                .reads("m1", "ana")
                .reads("m2", "beto")
                .reads("m3", "carla")
                .leaves("beto")
                .accepts("m1")
                .accepts("m3");

        assertThat(stage.called()).containsExactly("m1", "m3");
        assertThat(stage.log()).contains("Refused m2");
        assertThat(stage.letters()).isEmpty();
        assertThat(stage.committable()).isEqualTo(3);
    }

    @Test
    void who_leaves_between_the_announcement_and_the_call_gets_nothing() {
        stage.brokerHesitates().ofBroadcast("b").reads("m1", "ana");

        stage.leaves("ana").brokerAcknowledges();

        assertThat(stage.called()).isEmpty();
        assertThat(stage.letters()).isEmpty();
    }
}
