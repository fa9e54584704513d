package mx.gob.guanajuato.conectate.broadcast.lists;

/** Kafka did not take or give a list; try again. */
public final class ListAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListAway(Throwable cause) {
        super("the list cannot be written or read now", cause);
    }
}
