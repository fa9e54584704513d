package mx.gob.guanajuato.conectate.metrics.broken;

/** Breaks a rule on purpose. */
public class MeetsACitizen {
    public mx.gob.guanajuato.conectate.events.CitizenKey citizen;
}
