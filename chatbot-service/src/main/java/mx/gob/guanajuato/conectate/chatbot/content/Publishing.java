package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes what staff changed: all of it or nothing, together with its place in the history and in the audit, and only if
 * nobody published a newer revision meanwhile, on whatever instance.
 */
@ApplicationScoped
public class Publishing {
    /** Whoever publishes as staff; the files' publisher writes only what staff never touched. */
    static final String FROM_STAFF = "staff:";

    private final ContentCatalog catalog;
    private final StaffWriting writing;
    private final Clock clock;

    Publishing(ContentCatalog catalog, StaffWriting writing, Clock clock) {
        this.catalog = catalog;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Publishes these drafts. When it returns true, this instance answers with them; the others do as soon as they read it.
     *
     * @param told what the audit says of it
     * @return false: somebody published a newer revision of one of them, and nothing was changed
     * @throws NotWritten when Kafka does not take it; nothing was changed
     */
    public boolean publish(Actor actor, List<Draft> drafts, AuditEntry told) {
        return publish(actor, drafts, told, () -> Optional.of(List.of()));
    }

    /**
     * The same with something else that has to happen with it.
     *
     * @param together the records that go with it, asked last; empty: it must not be published any more
     */
    public boolean publish(
            Actor actor,
            List<Draft> drafts,
            AuditEntry told,
            Supplier<Optional<List<ProducerRecord<String, byte[]>>>> together) {
        return writing.write(drafts.size(), () -> records(actor, drafts, told, together));
    }

    /** What would be written now; empty: a draft is stale, or what goes with it says no. */
    public Optional<List<ProducerRecord<String, byte[]>>> records(
            Actor actor,
            List<Draft> drafts,
            AuditEntry told,
            Supplier<Optional<List<ProducerRecord<String, byte[]>>>> together) {
        if (drafts.stream().anyMatch(this::isStale)) return Optional.empty();
        return together.get().map(also -> {
            var records = new ArrayList<>(also);
            records.add(Audit.record(told));
            Instant now = clock.instant();
            for (Draft draft : drafts) records.addAll(records(draft.asChange(now, originOf(actor))));
            return records;
        });
    }

    private static List<ProducerRecord<String, byte[]>> records(ContentChange change) {
        return Stream.of(Topics.CONTENT_HISTORY, Topics.CONTENT_CHANGES)
                .map(topic -> EventRecords.of(topic, change.key(), EventTypes.CONTENT_CHANGE, change))
                .toList();
    }

    /** What a revision of that person bears. */
    public static String originOf(Actor actor) {
        return FROM_STAFF + actor.name();
    }

    /** The user name of whoever of the staff wrote a revision; empty: it came from a file. */
    public static Optional<String> author(ContentChange change) {
        return Optional.of(change.origin())
                .filter(origin -> origin.startsWith(FROM_STAFF))
                .map(origin -> origin.substring(FROM_STAFF.length()));
    }

    /** Whether somebody published a newer revision than the draft's author saw. */
    public boolean isStale(Draft draft) {
        return draft.basedOn()
                != catalog.find(draft.content().key())
                        .map(ContentChange::revision)
                        .orElse(0);
    }
}
