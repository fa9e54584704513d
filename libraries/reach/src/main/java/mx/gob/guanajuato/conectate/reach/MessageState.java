package mx.gob.guanajuato.conectate.reach;

/**
 * Where a message of a broadcast is. The number before each name orders them: a message only goes to a higher one. Of
 * several calls the later one counts. Delivered comes after failed, for Meta has been seen to report a failure of what
 * arrived.
 */
public final class MessageState {
    /** It waits, or a call is out: what versions wrote that did not tell these apart. */
    static final String PENDING = "10-pending";

    /** So begin the states of a message that was called for and has no answer for good. */
    static final String TRIED = "12-";

    static final String CALLED = "-called";
    static final String PARKED = "-parked";
    static final String WITHDRAWN = "14-withdrawn";
    static final String EXPIRED = "16-expired";
    static final String UNKNOWN = "18-unknown";
    static final String SENT = "20-sent";
    static final String LEFT = "30-left";
    static final String REFUSED = "31-refused-";
    static final String FAILED = "32-failed-";
    static final String DELIVERED = "40-delivered";
    static final String READ = "50-read";

    /** The citizen stopped such messages at WhatsApp (Meta, error codes). */
    private static final int STOPPED = 131_050;

    private static final int MOST_TRIES = 99;

    private MessageState() {}

    /** A call is out, or was and nobody knows what became of it. */
    static String called(int attempt) {
        return tried(attempt) + CALLED;
    }

    /** It goes again after a pause. */
    static String parked(int attempt) {
        return tried(attempt) + PARKED;
    }

    private static String tried(int attempt) {
        return TRIED + String.format("%02d", Math.min(MOST_TRIES, attempt));
    }

    /** Meta did not take it. */
    static String refused(int code) {
        return code == STOPPED ? LEFT : REFUSED + code;
    }

    /** Meta took it, and failed it afterwards. */
    static String failed(int code) {
        return code == STOPPED ? LEFT : FAILED + code;
    }

    /** By Meta's word; empty for one that says nothing of where it is. */
    static String reported(String status, int code) {
        return switch (status) {
            case "sent" -> SENT;
            case "delivered" -> DELIVERED;
            case "read", "played" -> READ;
            case "failed" -> failed(code);
            default -> "";
        };
    }

    /**
     * Whether a message in that state certainly has not reached its citizen, and may go to the same one again: Meta
     * refused or failed it, it was too late, or it was withdrawn before any call. Not one that nobody knows of, nor one
     * whose citizen has left.
     */
    public static boolean isUnreached(String state) {
        return state.equals(WITHDRAWN)
                || state.equals(EXPIRED)
                || state.startsWith(REFUSED)
                || state.startsWith(FAILED);
    }
}
