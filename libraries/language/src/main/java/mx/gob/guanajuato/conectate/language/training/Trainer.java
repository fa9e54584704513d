package mx.gob.guanajuato.conectate.language.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.Weights;
import mx.gob.guanajuato.conectate.language.noise.Noise;
import mx.gob.guanajuato.conectate.language.spelling.Vocabulary;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Trains a model: weights on all examples, calibration by cross-validation. */
public final class Trainer {
    private static final int SEED = 1;

    private final TrainingSettings settings;
    private final Vocabulary vocabulary;
    private final Function<String, Words> reader;

    /**
     * @param vocabulary goes into the model
     * @param reader makes words of an example; must be what makes words of the messages that the model will read
     */
    public Trainer(TrainingSettings settings, Vocabulary vocabulary, Function<String, Words> reader) {
        this.settings = settings;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /**
     * Trains.
     *
     * @throws IllegalArgumentException with fewer than two intents
     */
    public IntentModel train(Collection<LabelledText> texts) {
        var examples = texts.stream()
                .distinct()
                .sorted(LabelledText.ORDER)
                .map(this::example)
                .toList();
        var intents = examples.stream().map(Example::intent).distinct().toList();
        if (intents.size() < 2) throw new IllegalArgumentException("Training needs examples of two intents or more");
        var calibration = new CalibrationFitting(
                        crossValidated(examples, intents), intents.indexOf(IntentModel.OUT_OF_SCOPE))
                .fit(settings);
        return new IntentModel(fit(examples, intents), calibration, vocabulary);
    }

    private Example example(LabelledText text) {
        boolean inScope = !text.intent().equals(IntentModel.OUT_OF_SCOPE); // that class is wide enough as it is
        var copies = (inScope ? settings.copies() : List.<Noise>of())
                .stream()
                        .map(noise -> reader.apply(noise.of(text.text(), SEED)))
                        .toList();
        return new Example(reader.apply(text.text()), copies, text.intent());
    }

    private List<CalibrationFitting.Seen> crossValidated(List<Example> examples, List<String> intents) {
        return IntStream.range(0, settings.folds())
                .parallel()
                .mapToObj(fold -> seen(fold, examples, intents))
                .flatMap(List::stream)
                .toList();
    }

    private List<CalibrationFitting.Seen> seen(int fold, List<Example> examples, List<String> intents) {
        var kept = new ArrayList<Example>();
        var tried = new ArrayList<Example>();
        for (int i = 0; i < examples.size(); i++) {
            (i % settings.folds() == fold ? tried : kept).add(examples.get(i));
        }
        Weights weights = fit(kept, intents);
        var vector = weights.vector();
        return tried.stream()
                .map(example -> new CalibrationFitting.Seen(
                        weights.margins(vector, example.words()), intents.indexOf(example.intent())))
                .toList();
    }

    private Weights fit(List<Example> examples, List<String> intents) {
        return new Fitting(settings, examples, intents).fit();
    }

    /**
     * @param copies the same written worse; they teach what n-grams of the words weigh, but bring none
     */
    record Example(Words words, List<Words> copies, String intent) {
        List<Words> all() {
            var all = new ArrayList<Words>();
            all.add(words);
            all.addAll(copies);
            return all;
        }
    }
}
