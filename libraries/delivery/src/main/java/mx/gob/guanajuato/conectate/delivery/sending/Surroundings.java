package mx.gob.guanajuato.conectate.delivery.sending;

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
        GraphReach reach,
        DeliveryMeters meters) {

    Instant now() {
        return clock.instant();
    }

    /** Between 0 and 1. */
    double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    void in(Duration wait, Runnable action) {
        agenda.at(now().plus(wait), action);
    }
}
