package mx.gob.guanajuato.conectate.events;

/** An event breaks a rule of its form. Names the field and the reason, never the value: it may hold personal data. */
public final class InvalidEvent extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidEvent(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
    }

    /** The field that is wrong, as the JSON names it. */
    public String field() {
        return field;
    }
}
