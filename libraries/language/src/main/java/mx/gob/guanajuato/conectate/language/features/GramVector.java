package mx.gob.guanajuato.conectate.language.features;

import java.util.Arrays;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * A message as a sparse vector over a {@link GramIndex}: each known n-gram once, weighed by its rarity, each block scaled
 * to its own weight. Reused from message to message by one thread.
 */
public final class GramVector {
    private final GramSettings settings;
    private final GramIndex index;
    private final float[] rarity;
    private final float unknownRarity;
    private final Grams grams;
    private int[] rows = new int[256];
    private float[] values = new float[256];
    private int count;
    private int[] seen = new int[1024];
    private int round;

    /**
     * @param rarity for each row
     * @param unknownRarity what an n-gram would have that only one example bears
     */
    public GramVector(GramSettings settings, GramIndex index, float[] rarity, float unknownRarity) {
        this.settings = settings;
        this.index = index;
        this.rarity = rarity;
        this.unknownRarity = unknownRarity;
        grams = new Grams(settings);
    }

    /** Reads {@code words} in place of what was read before. */
    public void read(Words words) {
        grams.read(words);
        count = 0;
        for (int block = 0; block < Grams.BLOCKS; block++) read(block);
    }

    private void read(int block) {
        int first = count;
        int unknown = 0;
        makeRoom(grams.count(block));
        for (int i = 0; i < grams.count(block); i++) {
            int row = index.row(grams.hash(block, i));
            if (row < 0) unknown++;
            else if (isNew(row)) rows[count++] = row;
        }
        double squares = settings.unknownShare() * unknown * unknownRarity * unknownRarity;
        for (int i = first; i < count; i++) squares += rarity[rows[i]] * rarity[rows[i]];
        float scale = squares == 0 ? 0 : (float) (settings.weight(block) / Math.sqrt(squares));
        for (int i = first; i < count; i++) values[i] = rarity[rows[i]] * scale;
    }

    /** Remembers rows in a small table that is emptied by starting a new round rather than by clearing it. */
    private boolean isNew(int row) {
        int mask = seen.length / 2 - 1;
        int slot = (row * 0x9E3779B9 >>> 8) & mask;
        while (seen[2 * slot + 1] == round) {
            if (seen[2 * slot] == row) return false;
            slot = slot + 1 & mask;
        }
        seen[2 * slot] = row;
        seen[2 * slot + 1] = round;
        return true;
    }

    private void makeRoom(int more) {
        if (rows.length < count + more) {
            rows = Arrays.copyOf(rows, 2 * (count + more));
            values = Arrays.copyOf(values, rows.length);
        }
        if (seen.length < 4 * more) seen = new int[Integer.highestOneBit(more) * 8];
        round++;
    }

    public int count() {
        return count;
    }

    public int row(int at) {
        return rows[at];
    }

    public float value(int at) {
        return values[at];
    }
}
