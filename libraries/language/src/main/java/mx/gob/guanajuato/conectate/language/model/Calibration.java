package mx.gob.guanajuato.conectate.language.model;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Makes probabilities of margins: a softmax whose sharpness was fitted on examples that the model had not seen.
 *
 * @param sharpness what margins are multiplied with
 * @param threshold the probability of an intent below which it is better to ask
 * @param doubt how far out-of-scope must be ahead of every intent, or behind if negative, for nothing to be answered
 */
record Calibration(double sharpness, double threshold, double doubt) {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double GOLDEN = 0.6180339887498949;

    double[] probabilities(double[] margins) {
        double most = Double.NEGATIVE_INFINITY;
        for (double margin : margins) most = Math.max(most, margin);
        double[] probabilities = new double[margins.length];
        double sum = 0;
        for (int i = 0; i < margins.length; i++) {
            probabilities[i] = StrictMath.exp(sharpness * (margins[i] - most));
            sum += probabilities[i];
        }
        for (int i = 0; i < margins.length; i++) probabilities[i] /= sum;
        return probabilities;
    }

    /** One example of the cross-validation: its margins, the place of its intent. */
    record Seen(double[] margins, int intent) {}

    /**
     * Fits the numbers.
     *
     * @param outOfScope the place of that intent, or -1; its examples do not count for the thresholds
     * @param settings which share of the others may fall on the wrong side of each threshold
     */
    static Calibration fit(List<Seen> examples, int outOfScope, TrainingSettings settings) {
        double low = 0.1;
        double high = 50;
        for (int step = 0; step < 60; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(examples, left) < surprise(examples, right)) high = right;
            else low = left;
        }
        var fitted = new Calibration((low + high) / 2, 0, NEVER);
        var inScope = examples.stream()
                .filter(example -> example.intent() != outOfScope)
                .map(Seen::margins)
                .toList();
        double threshold = quantile(
                inScope.stream().mapToDouble(margins -> most(fitted.probabilities(margins))), settings.unsure());
        if (outOfScope < 0) return new Calibration(fitted.sharpness(), threshold, NEVER);
        double doubt = quantile(
                inScope.stream().mapToDouble(margins -> Scores.lead(margins, outOfScope, 1)), 1 - settings.declined());
        return new Calibration(fitted.sharpness(), threshold, doubt);
    }

    private static double surprise(List<Seen> examples, double sharpness) {
        var tried = new Calibration(sharpness, 0, NEVER);
        double sum = 0;
        for (Seen example : examples) {
            sum -= StrictMath.log(Math.max(1e-12, tried.probabilities(example.margins())[example.intent()]));
        }
        return sum;
    }

    private static double quantile(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }

    private static double most(double[] values) {
        double most = 0;
        for (double value : values) most = Math.max(most, value);
        return most;
    }
}
