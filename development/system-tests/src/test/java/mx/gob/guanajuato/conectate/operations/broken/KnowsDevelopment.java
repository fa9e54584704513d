package mx.gob.guanajuato.conectate.operations.broken;

/** Breaks a rule on purpose. */
public class KnowsDevelopment {
    public Object development() {
        return new mx.gob.guanajuato.conectate.simulator.broken.SharesCode();
    }
}
