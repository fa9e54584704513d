package mx.gob.guanajuato.conectate.language.model;

/** Bytes that cannot be taken as a model; the message says why, as the end of «refused: …». */
public final class UnusableModel extends Exception {
    private static final long serialVersionUID = 1;

    public UnusableModel(String reason) {
        super(reason);
    }
}
