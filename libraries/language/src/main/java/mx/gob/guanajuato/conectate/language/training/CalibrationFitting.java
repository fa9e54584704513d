package mx.gob.guanajuato.conectate.language.training;

import java.util.List;
import java.util.stream.DoubleStream;
import mx.gob.guanajuato.conectate.language.model.Calibration;
import mx.gob.guanajuato.conectate.language.model.Scores;

/**
 * Fits the numbers of a {@link Calibration} to examples that the model had not seen.
 *
 * @param outOfScope the place of that intent, or -1; its examples do not count for the thresholds
 */
record CalibrationFitting(List<Seen> examples, int outOfScope) {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double GOLDEN = 0.6180339887498949;

    /** One example of the cross-validation: its margins, the place of its intent. */
    record Seen(double[] margins, int intent) {}

    /**
     * The numbers.
     *
     * @param settings which share of the others may fall on the wrong side of each threshold
     */
    Calibration fit(TrainingSettings settings) {
        var fitted = new Calibration(sharpness(), 0, NEVER);
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

    /** The one that is surprised least, by golden section. */
    private double sharpness() {
        double low = 0.1;
        double high = 50;
        for (int step = 0; step < 60; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(left) < surprise(right)) high = right;
            else low = left;
        }
        return (low + high) / 2;
    }

    private double surprise(double sharpness) {
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
