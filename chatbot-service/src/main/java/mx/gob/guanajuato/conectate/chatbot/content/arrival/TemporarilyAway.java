package mx.gob.guanajuato.conectate.chatbot.content.arrival;

/** A download failed for a reason that may pass. */
final class TemporarilyAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemporarilyAway(String reason) {
        super(reason);
    }

    TemporarilyAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
