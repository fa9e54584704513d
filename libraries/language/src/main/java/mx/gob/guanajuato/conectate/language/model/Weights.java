package mx.gob.guanajuato.conectate.language.model;

import java.util.List;
import mx.gob.guanajuato.conectate.language.features.GramIndex;
import mx.gob.guanajuato.conectate.language.features.GramSettings;
import mx.gob.guanajuato.conectate.language.features.GramVector;
import mx.gob.guanajuato.conectate.language.text.Words;

/**
 * What each known n-gram says for each intent.
 *
 * @param intents sorted
 * @param rarity for each row of the index
 * @param unknownRarity what an n-gram would have that only one example bears
 * @param bias for each intent
 * @param rows one row of intents for each n-gram, one behind the other: a message reads whole rows
 */
public record Weights(
        GramSettings settings,
        List<String> intents,
        GramIndex index,
        float[] rarity,
        float unknownRarity,
        float[] bias,
        SmallWeights rows) {

    /** What reads messages for {@link #margins}; for one thread. */
    public GramVector vector() {
        return new GramVector(settings, index, rarity, unknownRarity);
    }

    /** How much speaks for each intent. */
    public double[] margins(GramVector vector, Words words) {
        vector.read(words);
        int intents = bias.length;
        float[] sums = bias.clone();
        for (int i = 0; i < vector.count(); i++) {
            rows.addTo(sums, vector.row(i) * intents, vector.value(i));
        }
        double[] margins = new double[intents];
        for (int i = 0; i < intents; i++) margins[i] = sums[i];
        return margins;
    }
}
