package mx.gob.guanajuato.conectate.operations.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/**
 * Writes in transactions under a name that only one instance may have at a time. Whoever begins later ends the
 * transactions of before, so what is read to the end of the log after the beginning is all that there is, and a decision
 * that rests on it holds when it is committed.
 */
public final class SoleWriter {
    private static final int TRIES = 5;

    /** So long others wait for what a writer that died left open. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private final KafkaClients kafka;
    private final String name;

    /** The name is for good, and every instance has the same. */
    public SoleWriter(KafkaClients kafka, String name) {
        this.kafka = kafka;
        this.name = name;
    }

    /**
     * Reads to the end of the log, decides, and commits what it decided in one transaction, or begins none.
     *
     * @param <T> what comes of it
     */
    public interface Work<T> {
        /** Done once more from the beginning when somebody else began meanwhile. */
        T with(Producer<String, byte[]> producer) throws InterruptedException, ExecutionException, TimeoutException;
    }

    /**
     * Does the work.
     *
     * @throws NotCommitted when Kafka did not take it: nothing happened
     */
    public synchronized <T> T write(Work<T> work) {
        KafkaException fenced = null;
        for (int i = 0; i < TRIES; i++) {
            try (var producer = kafka.soleWriter(name, LONGEST)) {
                producer.initTransactions();
                return work.with(producer);
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                fenced = e;
            } catch (KafkaException | ExecutionException | TimeoutException e) {
                throw new NotCommitted(name, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotCommitted(name, e);
            }
        }
        throw new NotCommitted(name, fenced);
    }

    /** Nothing was written. */
    public static final class NotCommitted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCommitted(String name, Throwable cause) {
            super(name + " could not be written", cause);
        }
    }
}
