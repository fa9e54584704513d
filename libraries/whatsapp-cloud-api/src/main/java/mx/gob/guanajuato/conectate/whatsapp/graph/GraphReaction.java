package mx.gob.guanajuato.conectate.whatsapp.graph;

/** What a refusal leads to. The sender does it; the client only tells which it is. */
public enum GraphReaction {
    /** This message may go a little later; others go on. */
    RETRY_LATER,
    /** The number sends too fast: all its messages slow down, and this one goes again. */
    SLOW_NUMBER,
    /** The number may not send for now: its messages wait, none is lost, one tries now and then. */
    PAUSE_NUMBER,
    /** No message of this broadcast will be taken; an answer with this error is given up. */
    STOP_BROADCAST,
    /** This message to this recipient will never be taken. */
    GIVE_UP,
    /** Token, permission or address is wrong: as {@link #PAUSE_NUMBER}, and somebody has to mend it. */
    CONFIGURATION;

    /** Whether the message itself may go again, now or when the number may send. */
    public boolean mayGoAgain() {
        return this != STOP_BROADCAST && this != GIVE_UP;
    }
}
