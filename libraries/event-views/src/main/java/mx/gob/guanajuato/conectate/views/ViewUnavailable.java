package mx.gob.guanajuato.conectate.views;

/**
 * The view cannot be read or written now: Redis, or Kafka for its dead letters, did not answer in time or not with what
 * was asked. What was to be written may or may not be written; its position in Redis tells.
 */
public final class ViewUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ViewUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
