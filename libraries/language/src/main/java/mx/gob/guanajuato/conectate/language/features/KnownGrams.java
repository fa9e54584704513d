package mx.gob.guanajuato.conectate.language.features;

import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * The n-grams of a training set and how rare each is: the logarithm of all examples by those that bear it, plus one. Pairs
 * of words that stand in one example only are left out: they are half of all n-grams and tell nothing of other messages.
 */
public final class KnownGrams {
    private final Grams grams;
    private final Map<Integer, int[]> bearers = new TreeMap<>();
    private final Map<Integer, int[]> pairs = new TreeMap<>();
    private int examples;

    public KnownGrams(GramSettings settings) {
        grams = new Grams(settings);
    }

    /** Takes one example in. */
    public void learn(Words words) {
        examples++;
        grams.read(words);
        for (int block = 0; block < Grams.BLOCKS; block++) {
            for (int i = 0; i < grams.count(block); i++) {
                int[] bearer = (block == Grams.PAIRS ? pairs : bearers)
                        .computeIfAbsent(grams.hash(block, i), hash -> new int[2]);
                if (bearer[1] != examples) bearer[0]++;
                bearer[1] = examples;
            }
        }
    }

    /** Ends the learning: the index has a row for each n-gram that is kept. */
    public GramIndex index() {
        pairs.values().removeIf(bearer -> bearer[0] < 2);
        bearers.putAll(pairs);
        return new GramIndex(bearers.keySet().stream().mapToInt(hash -> hash).toArray());
    }

    /** For each row of the index. */
    public float[] rarity() {
        float[] rarity = new float[bearers.size()];
        int row = 0;
        for (int[] bearer : bearers.values()) rarity[row++] = rarity(bearer[0]);
        return rarity;
    }

    /** Of an n-gram that only one example bears. */
    public float unknownRarity() {
        return rarity(1);
    }

    private float rarity(int bearing) {
        return (float) (StrictMath.log((1.0 + examples) / (1 + bearing)) + 1);
    }
}
