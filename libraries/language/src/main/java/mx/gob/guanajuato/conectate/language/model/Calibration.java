package mx.gob.guanajuato.conectate.language.model;

/**
 * Makes probabilities of margins: a softmax whose sharpness was fitted on examples that the model had not seen.
 *
 * @param sharpness what margins are multiplied with
 * @param threshold the probability of an intent below which it is better to ask
 * @param doubt how far out-of-scope must be ahead of every intent, or behind if negative, for nothing to be answered
 */
public record Calibration(double sharpness, double threshold, double doubt) {
    /** The probability of each intent. */
    public double[] probabilities(double[] margins) {
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
}
