package mx.gob.guanajuato.conectate.whatsapp.account;

import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;

/** Meta did not do it, and said why. */
public final class GraphRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient GraphError error;

    GraphRefused(GraphError error) {
        super("code " + error.code() + ": " + error.details());
        this.error = error;
    }

    /** Meta's words. */
    public GraphError error() {
        return error;
    }
}
