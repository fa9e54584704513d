package mx.gob.guanajuato.conectate.delivery.progress;

import java.time.Instant;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;

/**
 * What every record of one message on the delivery-log says of it.
 *
 * @param origin {@code <topic>/<partition>/<offset>} of the outbound record
 */
public record Subject(String messageId, String origin, Optional<String> broadcastId) {

    public DeliveryEvent.Attempted attempted(Instant at, int attempt) {
        return new DeliveryEvent.Attempted(messageId, origin, at, attempt, broadcastId);
    }

    public DeliveryEvent accepted(Instant at, String wamid) {
        return new DeliveryEvent.Accepted(messageId, origin, at, wamid, broadcastId);
    }

    public DeliveryEvent refused(Instant at, int code, String reason) {
        return new DeliveryEvent.Refused(messageId, origin, at, code, reason, broadcastId);
    }

    public DeliveryEvent parked(Instant at, Instant dueAt, String reason, Tries tries) {
        return new DeliveryEvent.Parked(
                messageId, origin, at, dueAt, reason, Optional.of(tries.attempts()), Optional.of(tries.refusals()));
    }

    public DeliveryEvent inDoubt(Instant at, String reason, Tries tries) {
        return new DeliveryEvent.InDoubt(messageId, origin, at, reason, Optional.of(tries.attempts()), broadcastId);
    }

    public DeliveryEvent settled(Instant at, String wamid, String status) {
        return new DeliveryEvent.Settled(messageId, origin, at, wamid, status, broadcastId);
    }

    public DeliveryEvent expired(Instant at) {
        return new DeliveryEvent.Expired(messageId, origin, at, broadcastId);
    }

    public DeliveryEvent unconfirmed(Instant at) {
        return new DeliveryEvent.Unconfirmed(messageId, origin, at, broadcastId);
    }

    /** Meta failed the call of that wamid after it had taken it. */
    public DeliveryEvent failed(Instant at, String wamid, int code, Optional<Instant> retryAt, Tries tries) {
        return new DeliveryEvent.Failed(
                messageId, origin, at, wamid, code, retryAt, Optional.of(tries.attempts()), broadcastId);
    }

    /** Where it lies, for a dead letter. */
    public DeadLetter.Origin originOf(String key) {
        int offset = origin.lastIndexOf('/');
        int partition = origin.lastIndexOf('/', offset - 1);
        return new DeadLetter.Origin(
                origin.substring(0, partition),
                Integer.parseInt(origin.substring(partition + 1, offset)),
                Long.parseLong(origin.substring(offset + 1)),
                Optional.of(key));
    }

    /** Some records do not name the broadcast: then an earlier one may. */
    Subject orBroadcastOf(Subject earlier) {
        return broadcastId.isPresent() ? this : new Subject(messageId, origin, earlier.broadcastId);
    }
}
