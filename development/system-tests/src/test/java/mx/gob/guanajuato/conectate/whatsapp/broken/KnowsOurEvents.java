package mx.gob.guanajuato.conectate.whatsapp.broken;

/** Breaks a rule on purpose. */
public class KnowsOurEvents {
    public Object event() {
        return mx.gob.guanajuato.conectate.events.Topics.all();
    }
}
