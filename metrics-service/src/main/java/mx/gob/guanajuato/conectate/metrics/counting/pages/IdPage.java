package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.nio.ByteBuffer;

/**
 * The ids that were counted, so that one that comes again is known. Of each the first 64 of its 128 bits are kept: among
 * 5,000 ids of a page the odds that two share them are 1 to 1.5 million million.
 */
public final class IdPage implements Page {
    private static final int SMALLEST = 16;

    /** A hash table, at least half of which is free; 0 stands for free, and is itself remembered apart. */
    private long[] table = new long[SMALLEST];

    private boolean holdsZero;
    private int size;

    public static IdPage of(byte[] stored) {
        var page = new IdPage();
        var bits = ByteBuffer.wrap(stored).asLongBuffer();
        while (bits.hasRemaining()) page.add(bits.get());
        return page;
    }

    /** Whether it is the first time. */
    public boolean add(Digest id) {
        return add(id.high());
    }

    private boolean add(long id) {
        if (id == 0) {
            boolean first = !holdsZero;
            holdsZero = true;
            return first;
        }
        int slot = slot(id);
        if (table[slot] == id) return false;
        table[slot] = id;
        if (2 * ++size > table.length) grow();
        return true;
    }

    private int slot(long id) {
        int slot = (int) (id ^ id >>> 32) & table.length - 1;
        while (table[slot] != 0 && table[slot] != id) slot = slot + 1 & table.length - 1;
        return slot;
    }

    private void grow() {
        long[] ids = table;
        table = new long[2 * ids.length];
        for (long id : ids) if (id != 0) table[slot(id)] = id;
    }

    @Override
    public byte[] encoded() {
        var bytes = ByteBuffer.allocate(Long.BYTES * (size + (holdsZero ? 1 : 0)));
        for (long id : table) if (id != 0) bytes.putLong(id);
        if (holdsZero) bytes.putLong(0);
        return bytes.array();
    }
}
