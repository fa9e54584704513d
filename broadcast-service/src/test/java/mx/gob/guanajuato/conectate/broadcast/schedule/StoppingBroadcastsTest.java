package mx.gob.guanajuato.conectate.broadcast.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import org.junit.jupiter.api.Test;

/** What the sender hears of each broadcast before it sends a message of it. */
class StoppingBroadcastsTest {
    private static final Instant THEN = Instant.parse("2021-04-30T12:00:00Z");

    private final BroadcastCatalog catalog = new BroadcastCatalog();
    private final StoppingBroadcasts stopping = new StoppingBroadcasts(catalog, null, Clock.systemUTC());

    @Test
    void a_scheduled_one_goes_on() {
        reads("b", State.SCHEDULED);

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

    private void reads(String id, State state) {
        var content = BroadcastContent.of("Aviso");
        catalog.read(new Broadcast(
                id, content, THEN, THEN.plus(Duration.ofDays(1)), "100", state, THEN, THEN, Optional.empty()));
    }
}
