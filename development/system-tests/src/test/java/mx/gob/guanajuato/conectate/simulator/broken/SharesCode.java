package mx.gob.guanajuato.conectate.simulator.broken;

/** Breaks a rule on purpose. */
public class SharesCode {
    public Object shared() {
        return new mx.gob.guanajuato.conectate.whatsapp.broken.KnowsOurEvents();
    }
}
