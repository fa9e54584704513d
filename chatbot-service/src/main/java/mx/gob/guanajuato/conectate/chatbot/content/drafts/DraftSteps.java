package mx.gob.guanajuato.conectate.chatbot.content.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.Draft;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentDraft;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.Planned;
import mx.gob.guanajuato.conectate.events.content.ContentDraft.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;

/** From one revision of a draft to the next. */
final class DraftSteps {
    private DraftSteps() {}

    /** What is kept of a plan. */
    static ContentDraft kept(Plan plan, Optional<ContentDraft> before, String by, Instant now) {
        return new ContentDraft(
                plan.subject(),
                plan.title(),
                plan.words(),
                before.map(ContentDraft::revision).orElse(0) + 1,
                now,
                by,
                plan.publishAt().isPresent() ? State.SCHEDULED : State.KEPT,
                plan.drafts().stream()
                        .map(draft -> new Planned(draft.content(), draft.basedOn()))
                        .toList(),
                plan.publishAt(),
                Optional.empty());
    }

    /** Still open, in another state. */
    static ContentDraft open(ContentDraft before, State state, Optional<Instant> publishAt, String told, Instant now) {
        return next(before, state, before.contents(), publishAt, told, now);
    }

    /** Over: its contents are in force, or nobody wants them. */
    static ContentDraft over(ContentDraft before, State state, String told, Instant now) {
        return next(before, state, List.of(), before.publishAt(), told, now);
    }

    private static ContentDraft next(
            ContentDraft before,
            State state,
            List<Planned> contents,
            Optional<Instant> publishAt,
            String told,
            Instant now) {
        return new ContentDraft(
                before.subject(),
                before.title(),
                before.words(),
                before.revision() + 1,
                now,
                before.savedBy(),
                state,
                contents,
                publishAt,
                Optional.of(told).filter(words -> !words.isEmpty()));
    }

    static ProducerRecord<String, byte[]> record(ContentDraft draft) {
        return EventRecords.of(Topics.CONTENT_DRAFTS, draft.subject(), EventTypes.CONTENT_DRAFT, draft);
    }

    /** The contents of a draft, to be published. */
    static List<Draft> drafts(ContentDraft kept) {
        return kept.contents().stream()
                .map(planned -> new Draft(planned.content(), planned.basedOn()))
                .toList();
    }
}
