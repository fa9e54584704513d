package mx.gob.guanajuato.conectate.language.training;

import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.language.features.GramSettings;
import mx.gob.guanajuato.conectate.language.noise.Noise;

/**
 * How a model is trained. The defaults were chosen on a part split off the train part of a public set
 * (docs/language.md).
 *
 * @param cost of an example on the wrong side of the margin
 * @param balance 0 weighs every example alike, 1 every intent alike
 * @param emphasis how much more an example of some intents costs: those that must not be missed
 * @param evidence how much each word by itself speaks for out-of-scope, where it was seen more often there than elsewhere
 * @param copies ways in which each example is written worse and learnt once more
 * @param folds of the cross-validation that calibrates
 * @param unsure the share of the cross-validation's in-scope examples that may be too improbable to be answered
 * @param declined the share of them that may be taken for out of scope
 */
public record TrainingSettings(
        GramSettings grams,
        double cost,
        double balance,
        Map<String, Double> emphasis,
        double evidence,
        List<Noise> copies,
        int folds,
        double unsure,
        double declined) {
    public static final TrainingSettings DEFAULT = new TrainingSettings(
            GramSettings.DEFAULT, 0.3, 0, Map.of("distress", 3.0), 0.15, List.of(Noise.ONE_TYPO), 3, 0.005, 0.05);
}
