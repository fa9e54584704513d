package mx.gob.guanajuato.conectate.broadcast.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.Catalogs;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Rule.QuietHours;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sender hears of each broadcast before it sends a message of it. */
class StoppingBroadcastsTest {
    /** Seven in the morning in Guanajuato, in summer time. */
    private static final Instant THEN = Instant.parse("2021-04-30T12:00:00Z");

    private static final String GONE = "520000000001";

    private final BroadcastCatalog catalog = new BroadcastCatalog();
    private QuietTime quietTime = QuietTime.NONE;
    private final StoppingBroadcasts stopping = new StoppingBroadcasts(
            catalog, null, citizen -> citizen.value().equals(GONE), () -> quietTime, Clock.fixed(THEN, ZoneOffset.UTC));

    @Test
    void a_running_one_goes_on() {
        reads("b", State.RUNNING);

        assertThat(stopping.whyStopped("b")).isEmpty();
        assertThat(stopping.isHeld("b")).isFalse();
    }

    @Test
    void a_cancelled_or_stopped_one_goes_on_no_more() {
        reads("cancelled", State.CANCELLED);
        reads("stopped", State.STOPPED);

        assertThat(stopping.whyStopped("cancelled")).contains("cancelled");
        assertThat(stopping.whyStopped("stopped")).isPresent();
    }

    @Test
    void one_in_a_state_that_this_version_does_not_know_waits() {
        reads("b", State.UNKNOWN);

        assertThat(stopping.isHeld("b")).isTrue();
        assertThat(stopping.whyStopped("b")).isEmpty();
    }

    @Test
    void one_of_which_nothing_is_read_holds_no_message_that_was_written_whole() {
        assertThat(stopping.isHeld("b")).isFalse();
        assertThat(stopping.whyStopped("b")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SCHEDULED", "PAUSED", "HELD"})
    void one_that_is_not_to_go_now_waits_and_may_go_later(State state) {
        reads("b", state);

        assertThat(stopping.isHeld("b")).isTrue();
        assertThat(stopping.whyStopped("b")).isEmpty();
    }

    @Test
    void a_running_one_waits_in_quiet_hours() {
        reads("b", State.RUNNING);
        quietTime = new QuietTime(new QuietHours(LocalTime.of(6, 0), LocalTime.of(8, 0)));

        assertThat(stopping.isHeld("b")).isTrue();
    }

    @Test
    void nothing_goes_to_who_has_left() {
        assertThat(stopping.whyNotTo(new CitizenKey(GONE))).contains(DeliveryEvent.HAS_LEFT);
        assertThat(stopping.whyNotTo(new CitizenKey("520000000002"))).isEmpty();
    }

    private void reads(String id, State state) {
        var content = BroadcastContent.of("Aviso");
        Catalogs.read(
                catalog,
                new Broadcast(
                        id, content, THEN, THEN.plus(Duration.ofDays(1)), "100", state, THEN, THEN, Optional.empty()));
    }
}
