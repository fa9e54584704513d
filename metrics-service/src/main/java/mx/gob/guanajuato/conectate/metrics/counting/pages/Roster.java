package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The pseudonyms of one partition in the order in which they first wrote: a pseudonym's place is its ordinal, for good.
 * Lies in Redis as one text of 16 bytes each, which only grows; in memory with a hash table over it, 24 to 40 bytes each.
 */
public final class Roster {
    private static final int BYTES = 16;
    private static final int SMALLEST = 1_024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private int[] table = new int[2 * SMALLEST];
    private int size;
    private int written;

    public static Roster of(byte[] stored) {
        var roster = new Roster();
        var bits = ByteBuffer.wrap(stored);
        while (bits.remaining() >= BYTES) roster.ordinal(new Digest(bits.getLong(), bits.getLong()));
        roster.written = roster.size;
        return roster;
    }

    /** The ordinal of a pseudonym, which it is given now if it has none. */
    public int ordinal(Digest pseudonym) {
        int slot = slot(pseudonym.high(), pseudonym.low());
        if (table[slot] > 0) return table[slot] - 1;
        if (size == high.length) {
            grow();
            slot = slot(pseudonym.high(), pseudonym.low());
        }
        high[size] = pseudonym.high();
        low[size] = pseudonym.low();
        table[slot] = ++size;
        return size - 1;
    }

    /** Where it is, or the free slot where it belongs. Half of the table is free, so the way is short. */
    private int slot(long one, long other) {
        int mask = table.length - 1;
        int slot = (int) (one ^ (one >>> 32)) & mask;
        while (table[slot] > 0 && (high[table[slot] - 1] != one || low[table[slot] - 1] != other))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        fill(4 * size);
    }

    private void fill(int places) {
        table = new int[places];
        for (int i = 0; i < size; i++) table[slot(high[i], low[i])] = i + 1;
    }

    /**
     * Gives a pseudonym's place another name, drawn at random: what was counted stays, and whose it was cannot be found out.
     *
     * @return whether it had a place
     */
    public boolean forget(Digest pseudonym) {
        int known = table[slot(pseudonym.high(), pseudonym.low())];
        if (known == 0) return false;
        high[known - 1] = RANDOM.nextLong();
        low[known - 1] = RANDOM.nextLong();
        fill(table.length);
        return true;
    }

    /** Everybody, as it is to be stored. */
    public byte[] all() {
        written = 0;
        return additions();
    }

    /** Those who came since the last call, to be added at the end of what is stored. */
    public byte[] additions() {
        var bits = ByteBuffer.allocate(BYTES * (size - written));
        for (int i = written; i < size; i++) bits.putLong(high[i]).putLong(low[i]);
        written = size;
        return bits.array();
    }
}
