package mx.gob.guanajuato.conectate.broadcast.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.console.audit.Audit;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Changes broadcasts, one change after the other, whichever instance it comes from. */
@ApplicationScoped
public class BroadcastLedger {
    private static final int READ_WITHIN_SECONDS = 3;

    private final BroadcastCatalog catalog;
    private final CatalogReader reader;
    private final SoleWriter writer;

    BroadcastLedger(KafkaClients kafka, BroadcastCatalog catalog, CatalogReader reader) {
        this.catalog = catalog;
        this.reader = reader;
        this.writer = new SoleWriter(kafka, "broadcasts");
    }

    /** What is to be done with a broadcast as it stands now. */
    public interface Step {
        /** What it becomes; empty: it stays. May throw, and nothing is changed; may be asked again. */
        Optional<Change> from(Optional<Broadcast> present);
    }

    /**
     * One change.
     *
     * @param told what the audit says of it; empty where nobody of the staff did it
     */
    public record Change(Broadcast next, Optional<AuditEntry> told) {
        /** One that nobody of the staff did. */
        public static Change toldToNobody(Broadcast next) {
            return new Change(next, Optional.empty());
        }
    }

    /**
     * Takes the step.
     *
     * @return the broadcast afterwards, which this instance holds by then unless its reading lags; empty if there is none
     * @throws NotWritten when Kafka does not take it, and nothing was changed, or did not say
     */
    public Optional<Broadcast> change(String id, Step step) {
        try {
            return writer.write(producer -> change(producer, id, step));
        } catch (SoleWriter.NotCommitted e) {
            throw new NotWritten("the broadcast", e);
        }
    }

    /** What is to be written, decided when everything before it is known. */
    public interface Decision {
        /** Nothing is written where this is empty. May wait for a few seconds. */
        List<ProducerRecord<String, byte[]>> make() throws InterruptedException, ExecutionException, TimeoutException;
    }

    /**
     * Writes several records in one transaction, broadcasts and what is noted beside them.
     *
     * @throws NotWritten when Kafka does not take it, and nothing was written, or did not say
     */
    public void commit(Decision decision) {
        try {
            writer.write(producer -> commit(producer, decision));
        } catch (SoleWriter.NotCommitted e) {
            throw new NotWritten("broadcasts", e);
        }
    }

    private int commit(Producer<String, byte[]> producer, Decision decision)
            throws InterruptedException, ExecutionException, TimeoutException {
        reader.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        var records = decision.make();
        if (records.isEmpty()) return 0;
        producer.beginTransaction();
        records.forEach(producer::send);
        SoleWriter.commit(producer);
        return records.size();
    }

    private Optional<Broadcast> change(Producer<String, byte[]> producer, String id, Step step)
            throws InterruptedException, ExecutionException, TimeoutException {
        reader.reachEnd().get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        var change = step.from(catalog.find(id));
        if (change.isEmpty()) return catalog.find(id);
        var written = commit(producer, change.get()).get();
        reader.awaitRead(written.partition(), written.offset());
        return Optional.of(change.get().next());
    }

    private static Future<RecordMetadata> commit(Producer<String, byte[]> producer, Change change) {
        producer.beginTransaction();
        change.told().ifPresent(told -> producer.send(Audit.record(told)));
        var next = change.next();
        var written = producer.send(EventRecords.of(Topics.BROADCASTS, next.id(), EventTypes.BROADCAST, next));
        SoleWriter.commit(producer);
        return written;
    }
}
