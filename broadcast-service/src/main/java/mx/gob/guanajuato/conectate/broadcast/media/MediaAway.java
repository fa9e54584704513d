package mx.gob.guanajuato.conectate.broadcast.media;

/** Kafka did not take or give a file's bytes; try again. */
public final class MediaAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MediaAway(Throwable cause) {
        super("the file cannot be stored or read now", cause);
    }
}
