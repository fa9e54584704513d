package mx.gob.guanajuato.conectate.chatbot.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.console.staff.NotWritten;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter;
import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter.NotCommitted;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** What staff write, one act after the other among all instances. */
@ApplicationScoped
public class StaffWriting {
    private static final Logger LOG = Logger.getLogger(StaffWriting.class);
    private static final int READ_WITHIN_SECONDS = 5;

    /** Contents that a second is enough for on a busy machine; a file of figures may have many thousand. */
    private static final int CONTENTS_A_SECOND = 1_000;

    private final Instance<HeldTopic> held;
    private final SoleWriter writer;

    StaffWriting(Instance<HeldTopic> held, KafkaClients kafka) {
        this.held = held;
        this.writer = new SoleWriter(kafka, "staff-content");
    }

    /**
     * Writes all of it or nothing. When it returns true, this instance holds it unless its reading lags; the others do as soon as they read it.
     *
     * @param records asked when everything committed before is in memory; empty: not as things stand now
     * @return whether it was written
     * @throws NotWritten when Kafka does not take it, and nothing was changed, or did not say
     */
    public boolean write(Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        return write(1, records);
    }

    /** The same of about so many contents: who writes more has more time. */
    public boolean write(int contents, Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        int seconds = READ_WITHIN_SECONDS + 1 + contents / CONTENTS_A_SECOND;
        try {
            return writer.write(Duration.ofSeconds(seconds), producer -> write(producer, seconds, records));
        } catch (NotCommitted e) {
            throw new NotWritten("content", e);
        }
    }

    /**
     * The same for what every instance tries at the same moment: whoever is interrupted by another leaves it to the other.
     *
     * @return whether this instance wrote it
     */
    public boolean writeUnlessOthersDo(Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        try {
            return writer.writeUnlessOthersDo(producer -> write(producer, READ_WITHIN_SECONDS, records))
                    .orElse(false);
        } catch (NotCommitted e) {
            throw new NotWritten("content", e);
        }
    }

    private boolean write(
            Producer<String, byte[]> producer,
            int seconds,
            Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records)
            throws InterruptedException, ExecutionException, TimeoutException {
        readAll(READ_WITHIN_SECONDS);
        var all = records.get();
        if (all.isEmpty()) return false;
        producer.beginTransaction();
        all.get().forEach(producer::send);
        SoleWriter.commit(producer);
        readWritten(seconds);
        return true;
    }

    /** It is on Kafka whether or not it is read in time. */
    private void readWritten(int seconds) throws InterruptedException {
        try {
            readAll(seconds);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warnf("Own content not read yet: cause=%s", e.getClass().getSimpleName());
        }
    }

    private void readAll(int seconds) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture.allOf(held.stream().map(HeldTopic::reachEnd).toArray(CompletableFuture[]::new))
                .get(seconds, TimeUnit.SECONDS);
    }
}
