package mx.gob.guanajuato.conectate.events.broken;

import mx.gob.guanajuato.conectate.broadcast.broken.AnotherService;

/** Breaks a rule on purpose. */
public class KnowsAFramework {
    public Object framework() {
        return org.jboss.logging.Logger.getLogger("x");
    }

    public Object service() {
        return new AnotherService();
    }
}
