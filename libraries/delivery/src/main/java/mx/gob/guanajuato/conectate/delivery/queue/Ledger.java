package mx.gob.guanajuato.conectate.delivery.queue;

import java.util.TreeMap;

/**
 * Which records of one partition are finished, and so how far its offset may be committed: to the lowest one that is
 * not. A finished record above an unfinished one stays in the ledger, because whoever takes over from the committed
 * offset reads it again and has to find its end on the delivery-log.
 */
public final class Ledger {
    /** A record that no record of the delivery-log speaks of needs none. */
    static final long NO_LOG = Long.MAX_VALUE;

    private final TreeMap<Long, Entry> entries = new TreeMap<>();

    private static final class Entry {
        private boolean finished;
        private long logFrom = NO_LOG;
    }

    /** The record was read and is not finished. */
    public void open(long offset) {
        entries.putIfAbsent(offset, new Entry());
    }

    /** What the delivery-log tells of the record begins at {@code logOffset} or later. */
    public void logged(long offset, long logOffset) {
        var entry = entries.get(offset);
        if (entry != null) entry.logFrom = Math.min(entry.logFrom, logOffset);
    }

    /** The record's end is on the delivery-log, or it needs none. */
    public void finish(long offset) {
        var entry = entries.get(offset);
        if (entry != null) entry.finished = true;
        while (!entries.isEmpty() && entries.firstEntry().getValue().finished) entries.pollFirstEntry();
    }

    /** The offset to commit when everything before {@code position} has been read. */
    public long committable(long position) {
        return entries.isEmpty() ? position : entries.firstKey();
    }

    /** Where the delivery-log has to be read from by whoever takes over at the committable offset. */
    public long logFrom() {
        return entries.values().stream().mapToLong(entry -> entry.logFrom).min().orElse(NO_LOG);
    }

    /** How many records it remembers. */
    public int size() {
        return entries.size();
    }
}
