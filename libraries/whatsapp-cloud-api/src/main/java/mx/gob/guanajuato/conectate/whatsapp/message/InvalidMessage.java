package mx.gob.guanajuato.conectate.whatsapp.message;

/** A message that Meta would refuse. Names the field and the limit, never the text. */
public final class InvalidMessage extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidMessage(String field, String reason) {
        super(field + ": " + reason);
    }
}
