package mx.gob.guanajuato.conectate.delivery.progress;

/**
 * What has been tried for one message.
 *
 * @param attempts calls that were announced on the delivery-log
 * @param refusals calls that Meta refused for a reason that passes; what the most attempts are counted by
 * @param doubts calls of which nobody knows whether Meta took the message
 */
public record Tries(int attempts, int refusals, int doubts) {
    public static final Tries NONE = new Tries(0, 0, 0);

    /** One more call is announced. */
    public Tries oneMore() {
        return new Tries(attempts + 1, refusals, doubts);
    }

    /** The last call was refused for a reason that passes. */
    public Tries refused() {
        return new Tries(attempts, refusals + 1, doubts);
    }

    /** The last call's fate is unknown. */
    public Tries doubted() {
        return new Tries(attempts, refusals, doubts + 1);
    }

    /**
     * These calls, where it is known how the earlier ones among them ended: only the later ones are in doubt. A call that was
     * refused, or never went out, did not reach Meta.
     */
    Tries after(Tries earlier) {
        int later = attempts - earlier.attempts;
        return later < 0 ? this : new Tries(attempts, earlier.refusals, earlier.doubts + later);
    }

    /** Every doubt turned out to be a failure: the message is not at Meta. */
    public Tries failedLater() {
        return new Tries(attempts, refusals, 0);
    }
}
