package mx.gob.guanajuato.conectate.language.features;

import java.util.Arrays;

/** The n-grams that a model knows, each with its row: a table with open addresses, at most half full. */
public final class GramIndex {
    private final int[] hashes;

    /** For each slot a hash and, beside it, its row plus one: both come with one look at the memory. */
    private final int[] slots;

    private final int mask;

    /**
     * @param hashes all different; the place of a hash is its row
     */
    public GramIndex(int[] hashes) {
        this.hashes = hashes;
        int size = Integer.highestOneBit(Math.max(8, hashes.length)) * 4;
        slots = new int[2 * size];
        mask = size - 1;
        for (int row = 0; row < hashes.length; row++) put(row);
    }

    private void put(int row) {
        int slot = hashes[row] & mask;
        while (slots[2 * slot + 1] != 0) slot = slot + 1 & mask;
        slots[2 * slot] = hashes[row];
        slots[2 * slot + 1] = row + 1;
    }

    /** The row of a hash, or -1. */
    public int row(int hash) {
        for (int slot = hash & mask; slots[2 * slot + 1] != 0; slot = slot + 1 & mask) {
            if (slots[2 * slot] == hash) return slots[2 * slot + 1] - 1;
        }
        return -1;
    }

    public int size() {
        return hashes.length;
    }

    /** The hashes in the order of their rows. */
    public int[] hashes() {
        return Arrays.copyOf(hashes, hashes.length);
    }
}
