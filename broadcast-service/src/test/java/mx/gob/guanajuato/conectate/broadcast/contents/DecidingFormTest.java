package mx.gob.guanajuato.conectate.broadcast.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import org.junit.jupiter.api.Test;

class DecidingFormTest {
    private static final OutboundMessage UNDECIDED = new OutboundMessage(
            "1",
            new CitizenKey("520000000001"),
            "100000000001729",
            DecidingForm.undecided(),
            Instant.EPOCH,
            Instant.EPOCH,
            Optional.of("b"),
            List.of());

    @Test
    void a_message_waits_for_the_content_of_a_broadcast_that_is_not_known_yet() {
        var deciding = new DecidingForm(new BroadcastCatalog(), null, null);

        assertThat(deciding.isAwaited(UNDECIDED)).isTrue();
        assertThatThrownBy(() -> deciding.body(UNDECIDED)).isInstanceOf(IllegalStateException.class);
    }
}
