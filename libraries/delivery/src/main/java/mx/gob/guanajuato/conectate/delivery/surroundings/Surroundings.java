package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import mx.gob.guanajuato.conectate.delivery.attempts.AttemptLog;
import mx.gob.guanajuato.conectate.delivery.attempts.OutboundRecords;
import mx.gob.guanajuato.conectate.delivery.limits.SendPermits;

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
        DeliveryMeters meters) {

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
