package mx.gob.guanajuato.conectate.whatsapp.recipient;

/** Neither a phone number nor a business-scoped user id. Tells why, never what was given. */
public final class InvalidRecipient extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidRecipient(String reason) {
        super(reason);
    }
}
