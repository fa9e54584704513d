package mx.gob.guanajuato.conectate.whatsapp.webhook;

/** The body is no JSON, or JSON that nobody sends in good faith (nested or with numbers beyond all measure). */
public final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    NotJson(Throwable cause) {
        // The parser's message may quote the body, which may hold personal data: only its kind is told.
        super(cause.getClass().getSimpleName());
    }
}
