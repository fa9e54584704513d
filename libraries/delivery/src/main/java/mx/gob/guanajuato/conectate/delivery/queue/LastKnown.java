package mx.gob.guanajuato.conectate.delivery.queue;

/**
 * What the delivery-log says of one message.
 *
 * @param progress where the message stands: {@code Done}, {@code Waiting} or {@code InDoubt}; after an attempt without
 *     outcome a {@code Recording} of the doubt
 * @param outboundOffset where the message lies in its outbound partition
 * @param firstLogOffset the first record on the log that speaks of it
 */
public record LastKnown(Subject subject, Progress progress, long outboundOffset, long firstLogOffset) {

    /** Whether the message has its end. */
    public boolean isDone() {
        return progress instanceof Progress.Done;
    }

    /** What both say together: an end stays the end, else the later record counts. */
    public LastKnown then(LastKnown later) {
        var newest = isDone() ? this : later;
        return new LastKnown(newest.subject, newest.progress, outboundOffset, firstLogOffset);
    }
}
