package mx.gob.guanajuato.conectate.broadcast.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.schedule.SchedulingBroadcasts;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;

/**
 * Changes drafts. Each method takes the revision that its caller has seen, and throws {@link DraftChanged} where that is not the
 * newest any more.
 */
@ApplicationScoped
public class WritingDrafts {
    private final BroadcastLedger ledger;
    private final SchedulingBroadcasts scheduling;

    WritingDrafts(BroadcastLedger ledger, SchedulingBroadcasts scheduling) {
        this.ledger = ledger;
        this.scheduling = scheduling;
    }

    /** Puts another content in its place; to whom and when it goes stays. */
    public Broadcast write(Actor actor, String id, int seen, BroadcastContent content) {
        return change(actor, id, seen, (draft, now) -> next(draft, content, Addressed.of(draft), now));
    }

    /** Says to whom and when it goes. */
    public Broadcast address(Actor actor, String id, int seen, Addressed to) {
        return change(actor, id, seen, (draft, now) -> next(draft, draft.content(), to, now));
    }

    /** It as it would be if it were sent at that moment; it is not kept. */
    public Broadcast asIfSent(Broadcast draft) {
        Instant moment = Addressed.of(draft).moment().orElse(scheduling.now());
        return draft.moved(moment, scheduling.latest(moment, draft.goes()));
    }

    private Broadcast change(Actor actor, String id, int seen, BiFunction<Broadcast, Instant, Broadcast> turn) {
        return ledger.change(id, present -> {
                    var before = present.filter(one -> one.state() == State.DRAFT && one.revision() == seen)
                            .orElseThrow(DraftChanged::new);
                    var next = turn.apply(before, scheduling.now());
                    return Optional.of(new Change(next, Optional.of(scheduling.changed(actor, before, next))));
                })
                .orElseThrow(DraftChanged::new);
    }

    private Broadcast next(Broadcast before, BroadcastContent content, Addressed to, Instant now) {
        Instant moment = to.moment().orElse(now);
        return new Broadcast(
                before.id(),
                content,
                moment,
                scheduling.latest(moment, to.manner().orElse(Manner.PLAIN)),
                before.phoneNumberId(),
                State.DRAFT,
                before.createdAt(),
                now,
                before.idempotencyKey(),
                before.revision() + 1,
                to.audience(),
                to.manner().filter(manner -> !manner.equals(Manner.PLAIN)),
                before.life());
    }
}
