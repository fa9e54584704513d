package mx.gob.guanajuato.conectate.whatsapp.account;

/** There was no whole answer: whether Meta did it is not known. Every call here can be made again. */
public final class GraphAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
