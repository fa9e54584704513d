package mx.gob.guanajuato.conectate.delivery.attempts;

import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.delivery.progress.Progress;
import mx.gob.guanajuato.conectate.delivery.progress.Subject;
import mx.gob.guanajuato.conectate.delivery.progress.Tries;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Accepted;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Attempted;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Expired;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Failed;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.InDoubt;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Parked;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Refused;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Settled;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent.Unconfirmed;

/** What one record of the delivery-log says of its message. */
final class LogReading {
    private LogReading() {}

    /** Empty for a step that this version does not know, or whose origin is none. */
    static Optional<LastKnown> of(DeliveryEvent event, long logOffset) {
        if (event.messageId() == null || event.at() == null || event.origin() == null) return Optional.empty();
        return progress(event).flatMap(progress -> outboundOffset(event.origin())
                .map(offset -> new LastKnown(
                        subject(event),
                        progress,
                        offset,
                        logOffset,
                        attempts(event),
                        takenAs(event),
                        failedAs(event),
                        event instanceof Unconfirmed)));
    }

    private static int attempts(DeliveryEvent event) {
        if (event instanceof Attempted attempted) return attempted.attempt();
        if (event instanceof Failed failed) return failed.attempts().orElse(1);
        return 1;
    }

    private static Optional<String> takenAs(DeliveryEvent event) {
        if (event instanceof Accepted accepted) return Optional.ofNullable(accepted.wamid());
        if (event instanceof Settled settled) return Optional.ofNullable(settled.wamid());
        return Optional.empty();
    }

    private static Optional<String> failedAs(DeliveryEvent event) {
        return event instanceof Failed failed ? Optional.ofNullable(failed.wamid()) : Optional.empty();
    }

    private static Optional<Progress> progress(DeliveryEvent event) {
        if (event instanceof Attempted attempted) return Optional.of(stopped(attempted));
        if (event instanceof InDoubt doubt) return Optional.of(doubtful(doubt));
        if (event instanceof Parked parked) return Optional.of(waiting(parked));
        if (event instanceof Failed failed) return Optional.of(failed(failed));
        return isEnd(event) ? Optional.of(Progress.Done.DONE) : Optional.empty();
    }

    private static Progress doubtful(InDoubt doubt) {
        int attempts = doubt.attempts().orElse(1);
        return new Progress.InDoubt(new Tries(attempts, 0, attempts), doubt.at());
    }

    private static Progress waiting(Parked parked) {
        int attempts = parked.attempts().orElse(1);
        return new Progress.Waiting(new Tries(attempts, parked.refusals().orElse(attempts), 0), parked.dueAt());
    }

    private static Progress failed(Failed failed) {
        int attempts = failed.attempts().orElse(1);
        return failed.retryAt()
                .<Progress>map(at -> new Progress.Waiting(new Tries(attempts, attempts, 0), at))
                .orElse(Progress.Done.DONE);
    }

    private static boolean isEnd(DeliveryEvent event) {
        return event instanceof Accepted
                || event instanceof Refused
                || event instanceof Settled
                || event instanceof Expired
                || event instanceof Unconfirmed;
    }

    /**
     * A process ended between the call and its record. The grace period runs from the attempt. All attempts are taken to be
     * in doubt of which no earlier record tells how they ended.
     */
    private static Progress stopped(Attempted attempted) {
        var tries = new Tries(attempted.attempt(), 0, attempted.attempt());
        var doubt = subject(attempted).inDoubt(attempted.at(), "stopped between call and record", tries);
        return new Progress.Recording(doubt, new Progress.InDoubt(tries, attempted.at()));
    }

    private static Subject subject(DeliveryEvent event) {
        return new Subject(event.messageId(), event.origin(), broadcastId(event));
    }

    private static Optional<String> broadcastId(DeliveryEvent event) {
        if (event instanceof Attempted attempted) return attempted.broadcastId();
        if (event instanceof InDoubt doubt) return doubt.broadcastId();
        if (event instanceof Accepted accepted) return accepted.broadcastId();
        if (event instanceof Settled settled) return settled.broadcastId();
        if (event instanceof Failed failed) return failed.broadcastId();
        return Optional.empty();
    }

    private static Optional<Long> outboundOffset(String origin) {
        try {
            return Optional.of(Long.parseLong(origin.substring(origin.lastIndexOf('/') + 1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
