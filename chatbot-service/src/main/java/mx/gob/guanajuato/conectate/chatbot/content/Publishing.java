package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/**
 * Publishes what staff changed: all of it or nothing, together with its place in the history and in the audit, and only if
 * nobody published a newer revision meanwhile. That holds among all instances, for only one producer may have the name: whoever
 * begins later ends the transactions of before, reads everything that was committed, and compares then.
 */
@ApplicationScoped
public class Publishing {
    /** Whoever publishes as staff; the files' publisher writes only what staff never touched. */
    static final String FROM_STAFF = "staff:";

    private static final String NAME = "staff-content";
    private static final int TRIES = 5;
    private static final int READ_WITHIN_SECONDS = 5;

    /** Drafts that a second is enough for on a busy machine; a file of figures may have many thousand. */
    private static final int DRAFTS_A_SECOND = 1_000;

    private final ContentCatalog catalog;
    private final ContentReader reader;
    private final KafkaClients kafka;
    private final Clock clock;

    Publishing(ContentCatalog catalog, ContentReader reader, KafkaClients kafka, Clock clock) {
        this.catalog = catalog;
        this.reader = reader;
        this.kafka = kafka;
        this.clock = clock;
    }

    /**
     * Publishes these drafts. When it returns true, this instance answers with them; the others do as soon as they read it.
     *
     * @param told what the audit says of it
     * @return false: somebody published a newer revision of one of them, and nothing was changed
     * @throws NotWritten when Kafka does not take it; nothing was changed
     */
    public synchronized boolean publish(Actor actor, List<Draft> drafts, AuditEntry told) {
        KafkaException fenced = null;
        for (int i = 0; i < TRIES; i++) {
            try (var producer = kafka.soleWriter(NAME, Duration.ofSeconds(atMost(drafts)))) {
                return publish(producer, actor, drafts, told);
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                fenced = e; // somebody began after us: what they published is compared in the next try
            } catch (KafkaException | ExecutionException | TimeoutException e) {
                throw new NotWritten("content", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotWritten("content", e);
            }
        }
        throw new NotWritten("content, which others keep publishing,", fenced);
    }

    private boolean publish(Producer<String, byte[]> producer, Actor actor, List<Draft> drafts, AuditEntry told)
            throws InterruptedException, ExecutionException, TimeoutException {
        producer.initTransactions();
        reader.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        if (drafts.stream().anyMatch(this::isStale)) return false;
        producer.beginTransaction();
        Instant now = clock.instant();
        Future<RecordMetadata> inForce = null;
        producer.send(Audit.record(told));
        for (Draft draft : drafts) {
            var change = draft.asChange(now, FROM_STAFF + actor.name());
            producer.send(EventRecords.of(Topics.CONTENT_HISTORY, change.key(), EventTypes.CONTENT_CHANGE, change));
            inForce = producer.send(
                    EventRecords.of(Topics.CONTENT_CHANGES, change.key(), EventTypes.CONTENT_CHANGE, change));
        }
        producer.commitTransaction();
        if (inForce != null) reader.reach(inForce.get().offset()).get(atMost(drafts), TimeUnit.SECONDS);
        return true;
    }

    private static int atMost(List<Draft> drafts) {
        return READ_WITHIN_SECONDS + 1 + drafts.size() / DRAFTS_A_SECOND;
    }

    /** The user name of whoever of the staff wrote a revision; empty: it came from a file. */
    public static Optional<String> author(ContentChange change) {
        return Optional.of(change.origin())
                .filter(origin -> origin.startsWith(FROM_STAFF))
                .map(origin -> origin.substring(FROM_STAFF.length()));
    }

    private boolean isStale(Draft draft) {
        return draft.basedOn()
                != catalog.find(draft.content().key())
                        .map(ContentChange::revision)
                        .orElse(0);
    }
}
