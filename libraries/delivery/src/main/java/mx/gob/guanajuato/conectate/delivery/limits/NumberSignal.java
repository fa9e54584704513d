package mx.gob.guanajuato.conectate.delivery.limits;

/** What the answer to one message tells about the number that sent it. */
public enum NumberSignal {
    /** Nothing. */
    NONE,
    /** It may send. */
    FINE,
    /** It sends too fast. */
    SLOW,
    /** It may not send for now. */
    PAUSE
}
