package mx.gob.guanajuato.conectate.console.sessions;

/** Redis does not answer, so nobody can say who is logged in. */
public final class SessionsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SessionsUnavailable(Throwable cause) {
        super("sessions: Redis does not answer", cause);
    }
}
