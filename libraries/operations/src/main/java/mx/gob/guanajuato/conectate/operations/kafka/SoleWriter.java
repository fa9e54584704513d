package mx.gob.guanajuato.conectate.operations.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
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
        /** Done once more from the beginning when somebody else began meanwhile, or its commit had no answer. */
        T with(Producer<String, byte[]> producer) throws InterruptedException, ExecutionException, TimeoutException;
    }

    /** Commits what the work has written: without an answer nobody knows whether that happened, and it is looked at again. */
    public static void commit(Producer<String, byte[]> producer) {
        try {
            producer.commitTransaction();
        } catch (org.apache.kafka.common.errors.TimeoutException | InterruptException e) {
            throw new Unanswered(e);
        }
    }

    /**
     * Does the work.
     *
     * @throws NotCommitted when Kafka did not take it, or did not say
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
            } catch (Unanswered e) {
                return onceMore(longest, work, e);
            }
        }
        throw new NotCommitted(name, fenced, false);
    }

    /** Beginning again ends the open commit one way or the other, and the work then reads which. */
    private <T> T onceMore(Duration longest, Work<T> work, Unanswered unanswered) {
        try {
            return attempt(longest, work);
        } catch (Fenced | Unanswered | NotCommitted e) {
            e.addSuppressed(unanswered);
            throw new NotCommitted(name, e, true);
        }
    }

    /** Does what every instance tries at the same moment: who is interrupted by another leaves it to the other, and has nothing. */
    public synchronized <T> Optional<T> writeUnlessOthersDo(Work<T> work) {
        try {
            return Optional.of(attempt(LONGEST, work));
        } catch (Fenced e) {
            return Optional.empty();
        } catch (Unanswered e) {
            throw new NotCommitted(name, e, true);
        }
    }

    private <T> T attempt(Duration longest, Work<T> work) throws Fenced {
        try (var producer = kafka.soleWriter(name, longest)) {
            producer.initTransactions();
            return work.with(producer);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new Fenced(e);
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            throw new NotCommitted(name, e, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCommitted(name, e, false);
        }
    }

    /** Somebody else began after this one. */
    private static final class Fenced extends Exception {
        private static final long serialVersionUID = 1L;

        Fenced(KafkaException cause) {
            super(cause);
        }
    }

    /** Whether it was committed is not known. */
    private static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(KafkaException cause) {
            super(cause);
        }
    }

    /** Nothing was written, or nobody knows whether it was. */
    public static final class NotCommitted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean unknown;

        NotCommitted(String name, Throwable cause, boolean unknown) {
            super(name + (unknown ? " may have been written" : " could not be written"), cause);
            this.unknown = unknown;
        }

        /** Whether it may have been written after all. */
        public boolean isUnknown() {
            return unknown;
        }
    }
}
