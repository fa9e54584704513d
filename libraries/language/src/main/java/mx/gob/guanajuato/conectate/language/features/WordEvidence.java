package mx.gob.guanajuato.conectate.language.features;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * How much each word alone tells one kind of examples from the others: the logarithm of the share of that kind that bears
 * it by the share of the others. A linear model gives a rare word little; this remembers what kind it was seen in.
 */
public final class WordEvidence {
    private static final int OTHERS = 0;
    private static final int KIND = 1;

    /** As if each word had been seen in half an example more of either. */
    private static final double UNSEEN = 0.5;

    private final Map<String, int[]> bearers = new TreeMap<>();
    private final int[] examples = new int[2];

    /** Takes one example in. */
    public void learn(Words words, boolean isOfKind) {
        int side = isOfKind ? KIND : OTHERS;
        examples[side]++;
        for (String word : new HashSet<>(words.list())) bearers.computeIfAbsent(word, it -> new int[2])[side]++;
    }

    /** Gives the evidence of each word for the kind, and the word's row in {@code index}. */
    public void give(GramSettings settings, GramIndex index, ObjIntConsumer<Double> sink) {
        var grams = new Grams(settings);
        bearers.forEach((word, seen) -> {
            grams.read(Words.of(List.of(word)));
            int row = index.row(grams.hash(Grams.WORDS, 0));
            if (row >= 0) sink.accept(share(seen, KIND) - share(seen, OTHERS), row);
        });
    }

    private double share(int[] seen, int side) {
        return StrictMath.log((seen[side] + UNSEEN) / (examples[side] + 1));
    }
}
