package mx.gob.guanajuato.conectate.broadcast.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastLedger.Change;
import mx.gob.guanajuato.conectate.broadcast.catalog.Repeating;
import mx.gob.guanajuato.conectate.broadcast.requests.Problems;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.Life;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/**
 * What staff do with a broadcast that stands. Each step is judged by how the broadcast stands when it is written, whoever
 * else did something meanwhile; one that is taken twice changes nothing the second time.
 */
@ApplicationScoped
public class BroadcastLife {
    /** Why it waits, when staff wanted so. */
    public static final String BY_STAFF = "staff";

    private final BroadcastCatalog catalog;
    private final BroadcastLedger ledger;
    private final SchedulingBroadcasts scheduling;
    private final Audit audit;

    BroadcastLife(BroadcastCatalog catalog, BroadcastLedger ledger, SchedulingBroadcasts scheduling, Audit audit) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.scheduling = scheduling;
        this.audit = audit;
    }

    /** A draft goes out now or, with {@code sendAt}, then; 400 for a moment long past or too far ahead. */
    public Broadcast send(Actor actor, String id, Optional<Instant> sendAt) {
        return send(actor, id, OptionalInt.empty(), sendAt);
    }

    /** The same, only as the draft was seen. */
    public Broadcast send(Actor actor, String id, OptionalInt seen, Optional<Instant> sendAt) {
        return step(actor, id, Action.BROADCAST_SENT, (broadcast, now) -> switch (broadcast.state()) {
            case DRAFT -> {
                if (seen.isPresent() && seen.getAsInt() != broadcast.revision())
                    throw Problems.conflict("The draft was changed meanwhile");
                yield Optional.of(
                        goingOn(at(broadcast, SchedulingBroadcasts.near(sendAt.orElse(now), now)), actor, now));
            }
            case SCHEDULED, RUNNING -> Optional.empty();
            default -> throw stands(broadcast, "only a draft can be sent");
        });
    }

    /** Nothing more of it goes out but what is in flight. */
    public Broadcast pause(Actor actor, String id) {
        return step(actor, id, Action.BROADCAST_PAUSED, (broadcast, now) -> switch (broadcast.state()) {
            case SCHEDULED, RUNNING ->
                Optional.of(broadcast.turned(State.PAUSED, broadcast.soFar().waiting(BY_STAFF, by(actor)), now));
            case PAUSED -> Optional.empty();
            default -> throw stands(broadcast, "only what is scheduled or goes out can be paused");
        });
    }

    /** What was paused or held goes on. One that had not begun begins now, with who is subscribed now. */
    public Broadcast resume(Actor actor, String id) {
        return step(actor, id, Action.BROADCAST_RESUMED, (broadcast, now) -> switch (broadcast.state()) {
            case PAUSED, HELD -> Optional.of(resumed(actor, broadcast, now));
            case SCHEDULED, RUNNING -> Optional.empty();
            default -> throw stands(broadcast, "only what is paused or held can go on");
        });
    }

    /** One that has not begun as it would be if it began now; it is not kept. */
    public Broadcast asIfBegunNow(Broadcast broadcast) {
        return at(broadcast, scheduling.now());
    }

    /** It never goes out again, but for what is in flight. */
    public Broadcast cancel(Actor actor, String id) {
        return step(actor, id, Action.BROADCAST_CANCELLED, (broadcast, now) -> switch (broadcast.state()) {
            case CANCELLED, STOPPED -> Optional.empty();
            case FINISHED -> throw Problems.conflict("The broadcast is over");
            default ->
                Optional.of(broadcast.turned(
                        State.CANCELLED, broadcast.soFar().over(now, Optional.of(BY_STAFF), by(actor)), now));
        });
    }

    /** A second broadcast, of the same content, to just those whom that one did not reach; asked for again: the same. */
    public Broadcast again(Actor actor, String id) {
        String repetition = BroadcastIds.ofRepetition(id);
        var original = ledger.change(id, present -> Optional.empty()).orElseThrow(Problems::unknown);
        Instant now = scheduling.now();
        if (!original.state().isOver()) throw stands(original, "only what is over can be sent again");
        var fresh = repetition(actor, repetition, original, now);
        var told = entry(actor, Action.BROADCAST_REPEATED, original, fresh);
        return ledger.change(repetition, present -> {
                    if (present.isPresent()) return Optional.empty();
                    if (!Repeating.mayBegin(original, now))
                        throw Problems.conflict("It is too long ago: nobody knows any more whom it did not reach");
                    return Optional.of(new Change(fresh, Optional.of(told)));
                })
                .orElse(fresh);
    }

    /** The broadcast that repeats it; empty: none does. */
    public Optional<Broadcast> repetitionOf(Broadcast broadcast) {
        return catalog.find(BroadcastIds.ofRepetition(broadcast.id()));
    }

    private Broadcast repetition(Actor actor, String id, Broadcast original, Instant now) {
        var manner = original.goes().againAfter(original.id());
        return new Broadcast(
                id,
                original.content(),
                now,
                scheduling.latest(now, manner),
                original.phoneNumberId(),
                State.RUNNING,
                now,
                now,
                Optional.empty(),
                1,
                original.audience(),
                Optional.of(manner),
                Optional.of(Life.NONE.running(now, by(actor))));
    }

    private Broadcast resumed(Actor actor, Broadcast broadcast, Instant now) {
        boolean begun = broadcast.soFar().startedAt().isPresent();
        if (begun && !now.isBefore(broadcast.notAfter())) throw stands(broadcast, "its time is over");
        boolean late = !begun && !broadcast.sendAt().isAfter(now);
        return goingOn(late ? at(broadcast, now) : broadcast, actor, now);
    }

    private Broadcast goingOn(Broadcast broadcast, Actor actor, Instant now) {
        var life = broadcast.soFar();
        if (broadcast.sendAt().isAfter(now))
            return broadcast.turned(
                    State.SCHEDULED, new Life(life.startedAt(), Optional.empty(), Optional.empty(), by(actor)), now);
        return broadcast.turned(State.RUNNING, life.running(now, by(actor)), now);
    }

    private Broadcast at(Broadcast broadcast, Instant moment) {
        return broadcast.moved(moment, scheduling.latest(moment, broadcast.goes()));
    }

    private Broadcast step(
            Actor actor, String id, Action action, BiFunction<Broadcast, Instant, Optional<Broadcast>> turn) {
        return ledger.change(id, present -> {
                    var before = present.orElseThrow(Problems::unknown);
                    return turn.apply(before, scheduling.now())
                            .map(next -> new Change(next, Optional.of(entry(actor, action, before, next))));
                })
                .orElseThrow(Problems::unknown);
    }

    private AuditEntry entry(Actor actor, Action action, Broadcast before, Broadcast next) {
        return audit.entry(
                actor,
                action,
                BroadcastWords.subject(next),
                Optional.of(BroadcastWords.of(before.state())),
                Optional.of(BroadcastWords.of(next.state())));
    }

    private static RuntimeException stands(Broadcast broadcast, String rule) {
        return Problems.conflict("It is " + broadcast.state().name().toLowerCase(Locale.ROOT) + ": " + rule);
    }

    private static Optional<String> by(Actor actor) {
        return Optional.of(actor.name());
    }
}
