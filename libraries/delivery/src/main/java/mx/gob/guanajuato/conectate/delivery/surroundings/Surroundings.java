package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.delivery.attempts.AttemptLog;
import mx.gob.guanajuato.conectate.delivery.attempts.OutboundRecords;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;

/** What a sender works with. The mailbox and the agenda belong to its thread. */
public record Surroundings(
        Clock clock,
        Mailbox mailbox,
        Agenda agenda,
        AttemptLog log,
        OutboundRecords records,
        Outlet outlet,
        SendPermits permits,
        BroadcastStops broadcasts,
        LastWord lastWord,
        GraphReach reach,
        DeliveryMeters meters,
        Predicate<OutboundMessage> withdrawn) {

    /** Whether it must not reach its citizen any more: the data that it was written from are erased. */
    public boolean isWithdrawn(Optional<OutboundMessage> message) {
        return message.filter(withdrawn).isPresent();
    }

    /** What the service takes for now. */
    public Instant now() {
        return clock.instant();
    }

    /** Between 0 and 1. */
    public double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Does it after so long, on the sender's thread. */
    public void in(Duration wait, Runnable action) {
        agenda.at(now().plus(wait), action);
    }
}
