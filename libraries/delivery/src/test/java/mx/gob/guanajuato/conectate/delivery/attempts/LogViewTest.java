package mx.gob.guanajuato.conectate.delivery.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import org.junit.jupiter.api.Test;

/** What a successor learns from the delivery-log. */
class LogViewTest {
    private static final Instant AT = Instant.parse("2021-04-30T12:00:00Z");
    private static final Subject OURS = new Subject("m1", "outbound.answers/3/41", Optional.empty());

    private final LogView view = new LogView("outbound.answers", 10);

    @Test
    void an_attempt_without_outcome_is_in_doubt_since_the_attempt() {
        add(10, OURS.attempted(AT, 2));

        assertThat(known().progress()).isInstanceOfSatisfying(Progress.Recording.class, step -> assertThat(step.then())
                .isEqualTo(new Progress.InDoubt(new Tries(2, 0, 2), AT)));
        assertThat(known().outboundOffset()).isEqualTo(41);
    }

    @Test
    void of_the_attempts_before_it_only_those_are_in_doubt_that_nothing_else_is_known_of() {
        add(10, OURS.attempted(AT, 3));
        add(11, OURS.parked(AT, AT, "code 131000", new Tries(3, 1, 0)));
        add(12, OURS.attempted(AT, 4));
        assertDoubt(new Tries(4, 1, 1));

        add(13, OURS.inDoubt(AT, "stopped between call and record", new Tries(4, 1, 1)));
        assertDoubt(new Tries(4, 1, 1));

        add(14, OURS.attempted(AT, 5));
        assertDoubt(new Tries(5, 1, 2));
    }

    private void assertDoubt(Tries tries) {
        var progress = known().progress();
        var doubt = progress instanceof Progress.Recording step ? step.then() : progress;
        assertThat(doubt).isEqualTo(new Progress.InDoubt(tries, AT));
    }

    @Test
    void what_waits_keeps_its_time_and_its_counts() {
        add(10, OURS.attempted(AT, 1));
        add(11, OURS.parked(AT, AT.plusSeconds(4), "code 131056", new Tries(1, 1, 0)));

        assertThat(known().progress()).isEqualTo(new Progress.Waiting(new Tries(1, 1, 0), AT.plusSeconds(4)));
        assertThat(known().firstLogOffset()).isEqualTo(10);
    }

    @Test
    void an_end_stays_the_end_whatever_a_former_owner_wrote_after_it() {
        add(10, OURS.settled(AT, "wamid.1", "delivered"));
        add(11, OURS.attempted(AT, 2));

        assertThat(known().isDone()).isTrue();
    }

    @Test
    void what_meta_took_and_failed_goes_again_and_only_by_the_failure_of_that_very_call() {
        var again = Optional.of(AT.plusSeconds(2));
        add(10, OURS.attempted(AT, 1));
        add(11, OURS.accepted(AT, "wamid.1"));
        add(12, OURS.failed(AT, "wamid.0", 131000, again, new Tries(1, 1, 0)));
        assertThat(known().isDone()).isTrue();

        add(13, OURS.failed(AT, "wamid.1", 131000, again, new Tries(1, 1, 0)));
        assertThat(known().progress()).isEqualTo(new Progress.Waiting(new Tries(1, 1, 0), AT.plusSeconds(2)));
        assertThat(known().firstLogOffset()).isEqualTo(10);
    }

    @Test
    void the_other_senders_messages_are_none_of_ours() {
        add(10, new Subject("b1", "outbound.broadcasts/3/41", Optional.of("b")).attempted(AT, 1));

        assertThat(view.messages()).isEmpty();
        assertThat(view.end()).isEqualTo(11);
    }

    @Test
    void what_nobody_can_read_and_what_is_too_new_is_passed_over() {
        view.add(10, null);
        view.add(11, "{".getBytes(StandardCharsets.UTF_8));
        view.add(
                12,
                "{\"event\":\"pondered\",\"messageId\":\"m1\",\"origin\":\"outbound.answers/3/41\"}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(view.messages()).isEmpty();
    }

    private void add(long offset, DeliveryEvent event) {
        view.add(offset, EventJson.write(event));
    }

    private LastKnown known() {
        return view.messages().get("m1");
    }
}
