package mx.gob.guanajuato.conectate.console.staff;

import mx.gob.guanajuato.conectate.operations.kafka.SoleWriter.NotCommitted;

/** Kafka did not take a record, so what it tells did not happen, unless {@link #isUnknown()} says otherwise. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotWritten(String what, Throwable cause) {
        super(what + " is not on Kafka", cause);
    }

    /** Whether it may be on Kafka after all: nobody said. */
    public boolean isUnknown() {
        return getCause() instanceof NotCommitted notCommitted && notCommitted.isUnknown();
    }
}
