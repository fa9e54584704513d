package mx.gob.guanajuato.conectate.broadcast.plan;

import mx.gob.guanajuato.conectate.events.CitizenKey;

/** Who may be written to without a template now. */
public interface FreeWriting {
    /** Whether the citizen wrote to the number in the last 24 hours. Must not wait. */
    boolean mayBeWrittenFreely(CitizenKey citizen);
}
