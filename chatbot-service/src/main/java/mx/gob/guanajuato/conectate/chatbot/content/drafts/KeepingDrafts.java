package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.chatbot.content.StaffWriting;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Keeps drafts, takes them from the agenda, gives them up. Each answer is whether it happened; false: somebody else was first,
 * and nothing was changed.
 */
@ApplicationScoped
public class KeepingDrafts {
    private final DraftShelf shelf;
    private final StaffWriting writing;
    private final Audit audit;
    private final Clock clock;

    KeepingDrafts(DraftShelf shelf, StaffWriting writing, Audit audit, Clock clock) {
        this.shelf = shelf;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what somebody wrote; it is published at its time if it has one. */
    public boolean keep(Actor actor, Plan plan) {
        return writing.write(() -> {
            int open = shelf.open(plan.subject()).map(ContentDraft::revision).orElse(0);
            if (open != plan.basedOn()) return Optional.empty();
            var kept = DraftSteps.kept(plan, shelf.find(plan.subject()), actor.name(), clock.instant());
            return Optional.of(List.of(DraftSteps.record(kept), told(actor, kept)));
        });
    }

    private ProducerRecord<String, byte[]> told(Actor actor, ContentDraft kept) {
        Action action = kept.publishAt().isPresent() ? Action.CONTENT_SCHEDULED : Action.DRAFT_SAVED;
        String when = kept.publishAt()
                .map(at -> "Se publica el " + SpanishFormats.moment(at) + ".\n")
                .orElse("");
        return Audit.record(
                audit.entry(actor, action, kept.title(), Optional.empty(), Optional.of(when + kept.words())));
    }

    /** Leaves it as a draft without a time. */
    public boolean unschedule(Actor actor, String subject, int revision) {
        return step(
                actor,
                subject,
                revision,
                Action.CONTENT_UNSCHEDULED,
                draft -> DraftSteps.open(draft, State.KEPT, Optional.empty(), "", clock.instant()));
    }

    /** Gives it up. What it said stays in the audit. */
    public boolean discard(Actor actor, String subject, int revision) {
        return step(
                actor,
                subject,
                revision,
                Action.DRAFT_DISCARDED,
                draft -> DraftSteps.over(draft, State.DISCARDED, "", clock.instant()));
    }

    private boolean step(
            Actor actor, String subject, int revision, Action action, Function<ContentDraft, ContentDraft> step) {
        return writing.write(() -> open(subject, revision)
                .map(draft -> List.of(
                        DraftSteps.record(step.apply(draft)),
                        Audit.record(audit.entry(
                                actor, action, draft.title(), Optional.of(draft.words()), Optional.empty())))));
    }

    /** To go with what is published by hand: the end of the draft that it was made of, if nobody changed that since. */
    public Supplier<Optional<List<ProducerRecord<String, byte[]>>>> ending(String subject, int revision) {
        return () -> Optional.of(open(subject, revision)
                .map(draft -> List.of(DraftSteps.record(DraftSteps.over(draft, State.PUBLISHED, "", clock.instant()))))
                .orElse(List.of()));
    }

    private Optional<ContentDraft> open(String subject, int revision) {
        return shelf.open(subject).filter(draft -> draft.revision() == revision);
    }
}
