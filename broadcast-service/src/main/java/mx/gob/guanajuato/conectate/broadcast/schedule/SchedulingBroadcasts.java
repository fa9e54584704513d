package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;

/** Creates and cancels broadcasts. */
@ApplicationScoped
class SchedulingBroadcasts {
    /** A little late is meant as now; a time long past is a mistake. */
    private static final Duration MOST_IN_THE_PAST = Duration.ofMinutes(5);

    private static final Duration MOST_AHEAD = Duration.ofDays(366);

    /** The reader is there within milliseconds; if not, what was written stands nevertheless. */
    private static final Duration READ_WITHIN = Duration.ofMillis(500);

    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final BroadcastLog log;
    private final BroadcastSettings settings;
    private final String phoneNumberId;
    private final Clock clock;

    SchedulingBroadcasts(
            BroadcastCatalog catalog,
            CatalogReader reader,
            BroadcastLog log,
            BroadcastSettings settings,
            WhatsAppSettings whatsapp,
            Clock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.log = log;
        this.settings = settings;
        this.phoneNumberId = whatsapp.conectatePhoneNumberId();
        this.clock = clock;
    }

    /** The broadcast that was asked for, made now or by an earlier request with the same key. */
    Scheduled schedule(BroadcastDraft draft, Optional<String> idempotencyKey) {
        String id = BroadcastIds.of(idempotencyKey);
        var before = catalog.find(id);
        if (before.isPresent()) return new Scheduled(sameContent(draft, before.get()), false);
        return new Scheduled(sameContent(draft, store(fresh(id, draft, idempotencyKey))), true);
    }

    /** Stops what was not handed over yet. */
    Broadcast cancel(String id) {
        var broadcast = catalog.find(id).orElseThrow(Problems::unknown);
        if (broadcast.state() == State.CANCELLED || broadcast.state() == State.STOPPED) return broadcast;
        Instant now = now();
        if (!now.isBefore(broadcast.notAfter())) throw Problems.conflict("The broadcast is over");
        return store(BroadcastCatalog.ended(broadcast, State.CANCELLED, now));
    }

    private Broadcast fresh(String id, BroadcastDraft draft, Optional<String> idempotencyKey) {
        Instant now = now();
        Instant sendAt = draft.moment().orElse(now);
        if (sendAt.isBefore(now.minus(MOST_IN_THE_PAST))) throw wrongTime("is more than 5 minutes in the past");
        if (sendAt.isAfter(now.plus(MOST_AHEAD))) throw wrongTime("is more than a year ahead");
        Instant notAfter = sendAt.plus(settings.deliverWithin());
        return new Broadcast(
                id,
                BroadcastContent.of(draft.text()),
                sendAt,
                notAfter,
                phoneNumberId,
                State.SCHEDULED,
                now,
                now,
                idempotencyKey);
    }

    /**
     * What all instances hold after it was written. Where another instance was first with the same id, that is not what
     * was written here; it is then written once more, because compaction keeps only the newest record.
     */
    private Broadcast store(Broadcast broadcast) {
        var written = log.write(broadcast);
        reader.awaitRead(written.partition(), written.offset(), READ_WITHIN);
        var held = catalog.find(broadcast.id()).orElse(broadcast);
        if (!held.equals(broadcast)) log.write(held);
        return held;
    }

    private static Broadcast sameContent(BroadcastDraft draft, Broadcast broadcast) {
        if (draft.asksFor(broadcast)) return broadcast;
        throw Problems.conflict("Idempotency-Key: another broadcast was created with it");
    }

    private static RuntimeException wrongTime(String reason) {
        return Problems.invalid("sendAt", "body", reason);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What came of a request: the broadcast, and whether it was made by it. */
    record Scheduled(Broadcast broadcast, boolean created) {}
}
