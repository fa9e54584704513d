package mx.gob.guanajuato.conectate.benchmarks.measuring;

/** Something that is measured with is not there; the message says what to do. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableInput(String reason) {
        super(reason);
    }

    public UnusableInput(String reason, Throwable cause) {
        super(reason, cause);
    }
}
