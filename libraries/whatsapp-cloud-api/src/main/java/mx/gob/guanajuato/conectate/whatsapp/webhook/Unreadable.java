package mx.gob.guanajuato.conectate.whatsapp.webhook;

/** An element breaks a rule that all its kind keep. Names the field and the reason, never the value. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String field, String reason) {
        super(field + ": " + reason, null, false, false);
    }
}
