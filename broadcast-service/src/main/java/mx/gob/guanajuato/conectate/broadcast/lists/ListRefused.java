package mx.gob.guanajuato.conectate.broadcast.lists;

/** A list of which no row was read. */
public final class ListRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String words;

    ListRefused(String reason, String words) {
        super(reason);
        this.words = words;
    }

    /** For staff. */
    public String words() {
        return words;
    }
}
