package mx.gob.guanajuato.conectate.metrics.broadcasts;

/**
 * Where a message of a broadcast is. The number before each name orders them: a message only goes to a higher one.
 * Delivered comes after failed, for Meta has been seen to report a failure of what arrived.
 */
final class MessageState {
    static final String PENDING = "10-pending";
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

    private MessageState() {}

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
}
