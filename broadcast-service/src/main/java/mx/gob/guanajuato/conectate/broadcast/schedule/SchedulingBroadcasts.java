package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.requests.BroadcastDraft;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Life;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;

/** Creates broadcasts, and changes those that nobody has got yet. */
@ApplicationScoped
public class SchedulingBroadcasts {
    /** A little late is meant as now; a time long past is a mistake. */
    private static final Duration MOST_IN_THE_PAST = Duration.ofMinutes(5);

    private static final Duration MOST_AHEAD = Duration.ofDays(366);

    private final BroadcastLedger ledger;
    private final BroadcastSettings settings;
    private final RuleBook rules;
    private final Audit audit;
    private final String phoneNumberId;
    private final Clock clock;

    SchedulingBroadcasts(
            BroadcastLedger ledger,
            BroadcastSettings settings,
            RuleBook rules,
            Audit audit,
            WhatsAppSettings whatsapp,
            Clock clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.rules = rules;
        this.audit = audit;
        this.phoneNumberId = whatsapp.conectatePhoneNumberId();
        this.clock = clock;
    }

    /** The broadcast that was asked for, made now or by an earlier request with the same key. */
    public Scheduled schedule(Actor actor, BroadcastDraft draft, Optional<String> idempotencyKey) {
        String id = BroadcastIds.of(idempotencyKey);
        var fresh = fresh(actor, id, draft, idempotencyKey);
        var told = audit.entry(
                actor,
                Action.BROADCAST_CREATED,
                BroadcastWords.subject(fresh),
                Optional.empty(),
                Optional.of(BroadcastWords.of(fresh.state())));
        var held = ledger.change(
                        id,
                        present -> present.isPresent()
                                ? Optional.empty()
                                : Optional.of(new Change(fresh, Optional.of(told))))
                .orElse(fresh);
        if (!draft.asksFor(held)) throw Problems.conflict("Idempotency-Key: another broadcast was created with it");
        return new Scheduled(held, held.equals(fresh));
    }

    /** The broadcast that this would be; it is not kept. */
    public Broadcast asIfSent(BroadcastDraft draft) {
        return fresh(Actor.PROGRAM, BroadcastIds.of(Optional.empty()), draft, Optional.empty());
    }

    /** A broadcast that tells a change, under an id of its own for it; it is not kept. */
    public Broadcast alert(String change, BroadcastContent content, Audience audience) {
        Instant now = now();
        var manner = new Manner(Optional.empty(), false, true, false, Optional.empty());
        return new Broadcast(
                BroadcastIds.of(Optional.of("alert/" + change)),
                content,
                now,
                latest(now, manner),
                phoneNumberId,
                State.RUNNING,
                now,
                now,
                Optional.empty(),
                1,
                Optional.of(audience).filter(one -> !one.meansEverybody()),
                Optional.of(manner),
                Optional.of(Life.NONE.running(now, Optional.empty())));
    }

    /** Puts another content, audience or time in the place of those of a broadcast that has not begun. */
    public Broadcast change(Actor actor, String id, BroadcastDraft draft) {
        return ledger.change(id, present -> {
                    var before = present.orElseThrow(Problems::unknown);
                    if (before.state() != State.DRAFT && before.state() != State.SCHEDULED)
                        throw Problems.conflict("It has begun: only a draft or a scheduled one can be changed");
                    var fresh = fresh(actor, id, draft, before.idempotencyKey());
                    var next = rewritten(before, fresh);
                    return Optional.of(new Change(next, Optional.of(changed(actor, before, next))));
                })
                .orElseThrow(Problems::unknown);
    }

    /** What the audit keeps of such a change. */
    public AuditEntry changed(Actor actor, Broadcast before, Broadcast next) {
        return audit.entry(
                actor,
                Action.BROADCAST_CHANGED,
                BroadcastWords.subject(next),
                Optional.of(before.content().text()),
                Optional.of(next.content().text()));
    }

    private static Broadcast rewritten(Broadcast before, Broadcast fresh) {
        return new Broadcast(
                before.id(),
                fresh.content(),
                fresh.sendAt(),
                fresh.notAfter(),
                before.phoneNumberId(),
                fresh.state(),
                before.createdAt(),
                fresh.changedAt(),
                before.idempotencyKey(),
                before.revision() + 1,
                fresh.audience(),
                fresh.manner(),
                fresh.life());
    }

    private Broadcast fresh(Actor actor, String id, BroadcastDraft draft, Optional<String> idempotencyKey) {
        Instant now = now();
        Instant sendAt = momentOf(draft, now);
        State state = draft.isDraft() ? State.DRAFT : sendAt.isAfter(now) ? State.SCHEDULED : State.RUNNING;
        var by = Optional.of(actor.name());
        var life = new Life(Optional.empty(), Optional.empty(), Optional.empty(), by);
        return new Broadcast(
                id,
                draft.content(),
                sendAt,
                latest(sendAt, draft.manner().orElse(Manner.PLAIN)),
                phoneNumberId,
                state,
                now,
                now,
                idempotencyKey,
                1,
                draft.to(),
                draft.manner(),
                Optional.of(state == State.RUNNING ? life.running(now, by) : life));
    }

    private static Instant momentOf(BroadcastDraft draft, Instant now) {
        return near(draft.moment().orElse(now), now);
    }

    /** The moment, if something may be sent at it. Throws as {@link Problems#invalid} says. */
    static Instant near(Instant sendAt, Instant now) {
        if (sendAt.isBefore(now.minus(MOST_IN_THE_PAST))) throw wrongTime("is more than 5 minutes in the past");
        if (sendAt.isAfter(now.plus(MOST_AHEAD))) throw wrongTime("is more than a year ahead");
        return sendAt;
    }

    /** Until when it may still reach somebody. */
    public Instant latest(Instant sendAt, Manner manner) {
        var time = settings.deliverWithin().plusMinutes(manner.spreadMinutes().orElse(0));
        return manner.atAnyHour() ? sendAt.plus(time) : rules.quietTime().after(sendAt, time);
    }

    private static RuntimeException wrongTime(String reason) {
        return Problems.invalid("sendAt", "body", reason);
    }

    /** As precisely as records tell it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What came of a request: the broadcast, and whether it was made by it. */
    public record Scheduled(Broadcast broadcast, boolean created) {}
}
