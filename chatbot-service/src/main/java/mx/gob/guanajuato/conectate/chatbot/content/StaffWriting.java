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
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/**
 * What staff write, one act after the other among all instances: only one producer may have the name, and whoever begins later
 * ends the transactions of before, reads everything that was committed, and decides then.
 */
@ApplicationScoped
public class StaffWriting {
    private static final String NAME = "staff-content";
    private static final int TRIES = 5;
    private static final int READ_WITHIN_SECONDS = 5;

    /** Contents that a second is enough for on a busy machine; a file of figures may have many thousand. */
    private static final int CONTENTS_A_SECOND = 1_000;

    private final Instance<HeldTopic> held;
    private final KafkaClients kafka;

    StaffWriting(Instance<HeldTopic> held, KafkaClients kafka) {
        this.held = held;
        this.kafka = kafka;
    }

    /**
     * Writes all of it or nothing. When it returns true, this instance holds it; the others do as soon as they read it.
     *
     * @param records asked when everything committed before is in memory; empty: not as things stand now
     * @return whether it was written
     * @throws NotWritten when Kafka does not take it; nothing was changed
     */
    public boolean write(Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        return write(1, records);
    }

    /** The same of about so many contents: who writes more has more time. */
    public synchronized boolean write(int contents, Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        KafkaException fenced = null;
        for (int i = 0; i < TRIES; i++) {
            try (var producer = kafka.soleWriter(NAME, Duration.ofSeconds(atMost(contents)))) {
                return write(producer, atMost(contents), records);
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                fenced = e; // somebody began after us: what they wrote is compared in the next try
            }
        }
        throw new NotWritten("content, which others keep publishing,", fenced);
    }

    /**
     * The same for what every instance tries at the same moment: whoever is interrupted by another leaves it to the other.
     *
     * @return whether this instance wrote it
     */
    public synchronized boolean writeUnlessOthersDo(Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        try (var producer = kafka.soleWriter(NAME, Duration.ofSeconds(atMost(1)))) {
            return write(producer, atMost(1), records);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            return false;
        }
    }

    private boolean write(
            Producer<String, byte[]> producer,
            int seconds,
            Supplier<Optional<List<ProducerRecord<String, byte[]>>>> records) {
        try {
            producer.initTransactions();
            readAll(READ_WITHIN_SECONDS);
            var all = records.get();
            if (all.isEmpty()) return false;
            producer.beginTransaction();
            all.get().forEach(producer::send);
            producer.commitTransaction();
            readAll(seconds);
            return true;
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw e;
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            throw new NotWritten("content", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotWritten("content", e);
        }
    }

    private void readAll(int seconds) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture.allOf(held.stream().map(HeldTopic::reachEnd).toArray(CompletableFuture[]::new))
                .get(seconds, TimeUnit.SECONDS);
    }

    private static int atMost(int contents) {
        return READ_WITHIN_SECONDS + 1 + contents / CONTENTS_A_SECOND;
    }
}
