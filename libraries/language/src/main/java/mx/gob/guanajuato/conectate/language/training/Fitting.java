package mx.gob.guanajuato.conectate.language.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.language.features.GramIndex;
import mx.gob.guanajuato.conectate.language.features.GramVector;
import mx.gob.guanajuato.conectate.language.features.KnownGrams;
import mx.gob.guanajuato.conectate.language.features.WordEvidence;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.model.SmallWeights;
import mx.gob.guanajuato.conectate.language.model.Weights;
import mx.gob.guanajuato.conectate.language.text.Words;

/** Fits weights to examples: the multi-class support vector machine of Crammer and Singer, by LIBLINEAR. */
final class Fitting {
    private static final double TOLERANCE = 0.1;
    private static final int SEED = 1;

    private final TrainingSettings settings;
    private final List<Trainer.Example> examples;
    private final List<String> intents;
    private final GramIndex index;
    private final float[] rarity;
    private final float unknownRarity;

    Fitting(TrainingSettings settings, List<Trainer.Example> examples, List<String> intents) {
        this.settings = settings;
        this.examples = examples;
        this.intents = intents;
        var known = new KnownGrams(settings.grams());
        examples.forEach(example -> known.learn(example.words()));
        index = known.index();
        rarity = known.rarity();
        unknownRarity = known.unknownRarity();
    }

    Weights fit() {
        Linear.disableDebugOutput();
        Model model = Linear.train(problem(), parameter());
        return weights(model);
    }

    private Problem problem() {
        var problem = new Problem();
        var vector = new GramVector(settings.grams(), index, rarity, unknownRarity);
        var features = new ArrayList<Feature[]>();
        var labels = new ArrayList<Integer>();
        for (Trainer.Example example : examples) {
            int label = intents.indexOf(example.intent());
            for (Words words : example.all()) {
                vector.read(words);
                features.add(features(vector));
                labels.add(label);
            }
        }
        problem.l = features.size();
        problem.n = index.size() + 1;
        problem.x = features.toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(label -> label).toArray();
        return problem;
    }

    /** LIBLINEAR wants them by number, from 1; the last one, always 1, carries the bias. */
    private Feature[] features(GramVector vector) {
        var features = new Feature[vector.count() + 1];
        for (int i = 0; i < vector.count(); i++) features[i] = new FeatureNode(vector.row(i) + 1, vector.value(i));
        features[vector.count()] = new FeatureNode(index.size() + 1, 1);
        Arrays.sort(features, Comparator.comparingInt(Feature::getIndex));
        return features;
    }

    private Parameter parameter() {
        var parameter = new Parameter(SolverType.MCSVM_CS, settings.cost(), TOLERANCE);
        parameter.setRandom(new Random(SEED));
        // a part of few examples may have none of some intent, and LIBLINEAR knows only what it has seen
        int[] labels = IntStream.range(0, intents.size())
                .filter(label -> count(label) > 0)
                .toArray();
        parameter.setWeights(IntStream.of(labels).mapToDouble(this::weight).toArray(), labels);
        return parameter;
    }

    private double weight(int label) {
        double balance = StrictMath.pow(examples.size() / (double) intents.size() / count(label), settings.balance());
        return balance * settings.emphasis().getOrDefault(intents.get(label), 1.0);
    }

    private long count(int label) {
        String intent = intents.get(label);
        return examples.stream()
                .filter(example -> example.intent().equals(intent))
                .count();
    }

    private Weights weights(Model model) {
        double[] fitted = model.getFeatureWeights();
        int[] labels = model.getLabels();
        float[] rows = new float[index.size() * intents.size()];
        float[] bias = new float[intents.size()];
        for (int row = 0; row <= index.size(); row++) {
            for (int i = 0; i < labels.length; i++) {
                float weight = (float) fitted[row * labels.length + i];
                if (row == index.size()) bias[labels[i]] = weight;
                else rows[row * intents.size() + labels[i]] = weight;
            }
        }
        addEvidence(rows);
        return new Weights(settings.grams(), intents, index, rarity, unknownRarity, bias, SmallWeights.of(rows));
    }

    /** Lets each word speak for or against out-of-scope by itself. */
    private void addEvidence(float[] rows) {
        int outOfScope = intents.indexOf(IntentModel.OUT_OF_SCOPE);
        if (outOfScope < 0 || settings.evidence() == 0) return;
        var evidence = new WordEvidence();
        for (Trainer.Example example : examples) {
            evidence.learn(example.words(), example.intent().equals(IntentModel.OUT_OF_SCOPE));
        }
        evidence.give(
                settings.grams(),
                index,
                (value, row) -> rows[row * intents.size() + outOfScope] += (float) (settings.evidence() * value));
    }
}
