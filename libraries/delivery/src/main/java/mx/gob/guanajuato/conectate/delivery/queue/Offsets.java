package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.stream.LongStream;

/** How far one partition may be committed, and from where on the delivery-log tells the rest. */
public final class Offsets {
    private final Ledger ledger = new Ledger();
    private long logEnd;

    Offsets(long logEnd) {
        this.logEnd = logEnd;
    }

    /** A record was read; {@link #finish} follows. */
    public void open(long offset) {
        ledger.open(offset);
    }

    /** What the log tells of the record there begins at {@code logOffset} or later. */
    void logged(long offset, long logOffset) {
        ledger.logged(offset, logOffset);
    }

    /** The record's end is on the log, or it needs none. */
    public void finish(long offset) {
        ledger.finish(offset);
    }

    /** A record of this message is about to be written: whatever it becomes, it lies at the log's end or later. */
    public void aboutToLog(Delivery delivery) {
        delivery.loggedFrom(logEnd);
        ledger.logged(delivery.offset(), delivery.logFrom());
    }

    /** The log has a record there. */
    public void logReaches(long logOffset) {
        logEnd = Math.max(logEnd, logOffset + 1);
    }

    /** How far the offset may be committed when everything before {@code position} was read. */
    public long committable(long position) {
        return ledger.committable(position);
    }

    /** The earliest of these and of what the ledger knows; the log's end where none of them speaks of any. */
    long logFrom(LongStream others) {
        return Math.min(logEnd, Math.min(ledger.logFrom(), others.min().orElse(Ledger.NO_LOG)));
    }

    /** How many records lie between the committed offset and the newest that was read. */
    public int span() {
        return ledger.size();
    }
}
