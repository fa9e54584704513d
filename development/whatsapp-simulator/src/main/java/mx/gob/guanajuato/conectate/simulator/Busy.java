package mx.gob.guanajuato.conectate.simulator;

/** A bounded list is full; answered with 503, for the caller may try again. */
public class Busy extends RuntimeException {
    /** Says which list and its bound. */
    public Busy(String reason) {
        super(reason);
    }
}
