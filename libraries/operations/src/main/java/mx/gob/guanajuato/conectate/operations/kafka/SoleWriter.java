package mx.gob.guanajuato.conectate.operations.kafka;

import java.time.Duration;
import java.util.Optional;
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
    public <T> T write(Work<T> work) {
        return write(LONGEST, work);
    }

    /**
     * The same of work that writes much.
     *
     * @param longest from the beginning to the commit
     */
    public synchronized <T> T write(Duration longest, Work<T> work) {
        Fenced fenced = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return attempt(longest, work);
            } catch (Fenced e) {
                fenced = e;
            }
        }
        throw new NotCommitted(name, fenced);
    }

    /** Does what every instance tries at the same moment: who is interrupted by another leaves it to the other, and has nothing. */
    public synchronized <T> Optional<T> writeUnlessOthersDo(Work<T> work) {
        try {
            return Optional.of(attempt(LONGEST, work));
        } catch (Fenced e) {
            return Optional.empty();
        }
    }

    private <T> T attempt(Duration longest, Work<T> work) throws Fenced {
        try (var producer = kafka.soleWriter(name, longest)) {
            producer.initTransactions();
            return work.with(producer);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new Fenced(e);
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            throw new NotCommitted(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCommitted(name, e);
        }
    }

    /** Somebody else began after this one. */
    private static final class Fenced extends Exception {
        private static final long serialVersionUID = 1L;

        Fenced(KafkaException cause) {
            super(cause);
        }
    }

    /** Nothing was written. */
    public static final class NotCommitted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCommitted(String name, Throwable cause) {
            super(name + " could not be written", cause);
        }
    }
}
