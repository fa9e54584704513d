package mx.gob.guanajuato.conectate.console.staff;

/** Kafka did not take a record, so what it tells did not happen. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotWritten(String what, Throwable cause) {
        super(what + " is not on Kafka", cause);
    }
}
