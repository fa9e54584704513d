package mx.gob.guanajuato.conectate.delivery.attempts;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** Messages whose offset has been passed, where they always lay. */
@FunctionalInterface
public interface OutboundRecords {
    /** The message there; empty when it is gone or cannot be read. Comes on any thread, and fails while Kafka is away. */
    CompletionStage<Optional<OutboundMessage>> read(int partition, long offset);
}
