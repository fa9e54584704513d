package mx.gob.guanajuato.conectate.generated;

import java.util.SplittableRandom;

/**
 * Draws from one seed. Only raw 64-bit numbers and {@link StrictMath} are used, which are the same in every Java and on
 * every machine.
 */
final class Dice {
    private static final int SUMMED = 12;

    private final SplittableRandom source;

    Dice(long seed) {
        this.source = new SplittableRandom(seed);
    }

    /** At least 0, less than 1. */
    double fraction() {
        return (source.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** At least 0, less than the bound. */
    int below(int bound) {
        return (int) (fraction() * bound);
    }

    /** Whether something of that probability happens. */
    boolean happens(double probability) {
        return fraction() < probability;
    }

    /** Nearly a standard normal number: twelve fractions less six. */
    double normal() {
        double sum = 0;
        for (int i = 0; i < SUMMED; i++) sum += fraction();
        return sum - SUMMED / 2.0;
    }

    /** An index, as likely as its weight. */
    int weighted(double[] weights) {
        double total = 0;
        for (double weight : weights) total += weight;
        double left = fraction() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return weights.length - 1;
    }
}
