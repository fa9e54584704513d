package mx.gob.guanajuato.conectate.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mx.gob.guanajuato.conectate.delivery.limits.NumberSignal;
import org.junit.jupiter.api.Test;

/** What Meta took and failed afterwards. */
class AfterwardsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stage stage = Stage.broadcasts();

    @Test
    void what_may_go_again_does_and_the_failure_of_the_earlier_call_counts_once() {
        stage.reads("b1", "ana").accepts("b1").reports("b1", "wamid.b1", "failed", 131000);
        assertThat(stage.log()).containsExactly("Attempted b1", "Accepted b1", "Failed b1");
        assertThat(stage.statusesCommittable()).isEqualTo(1);

        stage.reports("b1", "wamid.b1", "failed", 131000).passes(SECOND).answerAs("b1", "wamid.again");
        stage.reports("b1", "wamid.b1", "failed", 131000).passes(Duration.ofMinutes(1));
        assertThat(stage.called()).containsExactly("b1", "b1");
        assertThat(stage.log()).endsWith("Failed b1", "Attempted b1", "Accepted b1");
    }

    @Test
    void what_may_not_is_failed_and_never_called_again() {
        stage.reads("b1", "ana").accepts("b1").reports("b1", "wamid.b1", "failed", 131026);

        stage.passes(Duration.ofHours(1));
        assertThat(stage.called()).containsExactly("b1");
        assertThat(stage.log()).endsWith("Failed b1");
    }

    @Test
    void nothing_goes_again_for_ever() {
        stage.reads("b1", "ana").answerAs("b1", "wamid.0");
        for (int i = 0; i < 5; i++) {
            stage.reports("b1", "wamid." + i, "failed", 131000).passes(Duration.ofMinutes(5));
            if (stage.isCalled("b1")) stage.answerAs("b1", "wamid." + (i + 1));
        }

        assertThat(stage.called()).hasSize(3);
    }

    @Test
    void a_rate_limit_that_is_told_late_slows_the_number_down() {
        stage.reads("b1", "ana").accepts("b1").reports("b1", "wamid.b1", "failed", 130429);

        assertThat(stage.signals()).endsWith(NumberSignal.SLOW);
    }

    @Test
    void other_words_about_what_was_taken_change_nothing() {
        stage.reads("b1", "ana").accepts("b1").reports("b1", "wamid.b1", "read", null);
        stage.reports("b1", "wamid.b1", "delivered", null).reports("b1", "wamid.b1", "sent", null);

        assertThat(stage.log()).containsExactly("Attempted b1", "Accepted b1");
    }

    @Test
    void a_failure_is_committed_when_the_log_has_it() {
        stage.reads("b1", "ana").accepts("b1").brokerGoes().reports("b1", "wamid.b1", "failed", 131000);
        assertThat(stage.statusesCommittable()).isZero();

        stage.brokerComesBack().passes(SECOND);
        assertThat(stage.statusesCommittable()).isEqualTo(1);
    }
}
