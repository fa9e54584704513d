package mx.gob.guanajuato.conectate.language.model;

import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.features.GramVector;
import mx.gob.guanajuato.conectate.language.spelling.Vocabulary;
import mx.gob.guanajuato.conectate.language.text.Words;

/** A trained model. Immutable; many threads may ask it at once. */
public final class IntentModel {
    /** The intent of examples that no topic covers. */
    public static final String OUT_OF_SCOPE = "out-of-scope";

    private final Weights weights;
    private final Calibration calibration;
    private final Vocabulary vocabulary;
    private final String version;
    private final ThreadLocal<GramVector> vectors;

    /** One that was trained. */
    public IntentModel(Weights weights, Calibration calibration, Vocabulary vocabulary) {
        this(weights, calibration, vocabulary, Optional.empty());
    }

    /**
     * @param known the version, where it need not be reckoned, which takes the memory of a file
     */
    IntentModel(Weights weights, Calibration calibration, Vocabulary vocabulary, Optional<String> known) {
        this.weights = weights;
        this.calibration = calibration;
        this.vocabulary = vocabulary;
        vectors = ThreadLocal.withInitial(weights::vector);
        version = known.orElseGet(() -> ModelFile.version(this));
    }

    /** How probable each intent is. */
    public Scores score(Words words) {
        double[] margins = weights.margins(vectors.get(), words);
        return new Scores(weights.intents(), margins, calibration.probabilities(margins));
    }

    /** The probability below which it is better to ask. */
    public double threshold() {
        return calibration.threshold();
    }

    /** Whether out-of-scope comes so near that it is better to answer nothing, even where an intent comes nearer. */
    public boolean doubts(Scores scores) {
        return scores.lead(OUT_OF_SCOPE, 1) >= calibration.doubt();
    }

    /** The intents it knows, sorted. */
    public List<String> intents() {
        return weights.intents();
    }

    /** The words that it was trained with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Tells this model from every other: the same examples and settings have the same. */
    public String version() {
        return version;
    }

    Weights weights() {
        return weights;
    }

    Calibration calibration() {
        return calibration;
    }
}
