package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may not go for long takes no room from what may. */
class AsideTest {
    private static final int MANY = 400;

    @Test
    void the_messages_of_a_paused_number_take_no_room_and_go_in_order_once_it_may_send() {
        var stage = Stage.answers().pauses("2").from("2");
        for (int i = 0; i < MANY; i++) stage.reads("held" + i, "citizen" + i % 40);

        assertThat(stage.partition().backlog()).isLessThan(MANY / 10);
        stage.from("1").reads("other", "ana").accepts("other");
        assertThat(stage.called()).containsExactly("other");

        stage.goesOn("2");
        for (int i = 0; i < MANY; i++) stage.accepts("held" + i);
        assertThat(stage.called()).hasSize(MANY + 1);
        assertThat(stage.called()).containsSubsequence("held3", "held43", "held83", "held123");
        assertThat(stage.partition().aside()).isZero();
        assertThat(stage.committable()).isEqualTo(MANY + 1);
    }

    @Test
    void one_citizens_many_take_no_room_from_others() {
        var stage = Stage.answers();
        for (int i = 0; i < MANY; i++) stage.reads("m" + i, "ana");

        assertThat(stage.partition().backlog()).isLessThan(MANY / 10);

        for (int i = 0; i < MANY; i++) stage.accepts("m" + i);
        assertThat(stage.called())
                .containsExactlyElementsOf(
                        IntStream.range(0, MANY).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void a_long_retry_and_those_behind_it_take_no_room_and_pass_the_offset_as_far_as_the_log_tells() {
        var stage = Stage.answers().reads("m0", "ana").reads("m1", "ana").refuses("m0", 131057);

        assertThat(stage.partition().backlog()).isZero();
        assertThat(stage.partition().aside()).isEqualTo(2);
        assertThat(stage.committable()).isEqualTo(1);

        stage.passes(Duration.ofMinutes(2)).accepts("m0").accepts("m1");
        assertThat(stage.called()).containsExactly("m0", "m0", "m1");
        assertThat(stage.committable()).isEqualTo(2);
    }

    @Test
    void an_answer_in_doubt_takes_no_room_while_its_status_is_awaited() {
        var stage = Stage.answers().reads("m0", "ana").leavesInDoubt("m0").passes(Duration.ofSeconds(10));

        assertThat(stage.partition().backlog()).isZero();

        stage.passes(Duration.ofSeconds(50)).accepts("m0");
        assertThat(stage.called()).containsExactly("m0", "m0");
    }

    @Test
    void a_held_broadcast_waits_and_another_goes_on() {
        var stage = Stage.broadcasts()
                .holds("b1")
                .ofBroadcast("b1")
                .reads("held", "ana")
                .ofBroadcast("b2")
                .reads("free", "beto");

        assertThat(stage.called()).containsExactly("free");
        assertThat(stage.holdsNoMore("b1").called()).containsExactly("free", "held");
    }

    @Test
    void what_lies_nowhere_any_more_when_its_turn_comes_ends() {
        var stage = Stage.answers().pauses("1").reads("kept", "ana").reads("lost", "beto");

        stage.loses(1).goesOn("1");

        assertThat(stage.called()).containsExactly("kept");
        assertThat(stage.log()).contains("Expired lost");
    }

    @Test
    void what_became_too_late_while_it_was_set_aside_is_not_read_again() {
        var stage = Stage.answers()
                .pauses("1")
                .reads("first", "ana")
                .reads("second", "beto", Duration.ofSeconds(5))
                .passes(Duration.ofSeconds(6))
                .goesOn("1");

        assertThat(stage.called()).containsExactly("first");
        assertThat(stage.log()).contains("Expired second");
    }
}
