package mx.gob.guanajuato.conectate.metrics.signal;

/**
 * What a count is expected to be, and how far it usually strays.
 *
 * @param mean expected interactions
 * @param variance of such a count, never less than its mean
 */
record Expectation(double mean, double variance) {
    /** Half an interaction in four weeks: what was never asked may be asked once without alarm. */
    private static final double PRIOR = 0.5;

    /**
     * From a cell's own counts of {@code history} days, each with the factor of its weekday; for a day of factor {@code
     * factor}, of which {@code share} has passed. The variance is the counts' own where it exceeds Poisson's, and what is
     * not known of the mean, which few counts leave uncertain, comes on top.
     */
    static Expectation of(long[] history, double[] factors, double factor, double share) {
        double sum = PRIOR;
        double exposure = 0;
        for (int day = 0; day < history.length; day++) {
            sum += history[day];
            exposure += factors[day];
        }
        double level = exposure == 0 ? PRIOR : sum / exposure;
        double mean = level * factor * share;
        double uncertainty = exposure == 0 ? mean * mean : mean * mean / sum;
        return new Expectation(mean, mean * dispersion(history, factors, level) + uncertainty);
    }

    /** Pearson's statistic by its degrees of freedom: 1 for a Poisson count, more for one that comes in bursts. */
    private static double dispersion(long[] history, double[] factors, double level) {
        double pearson = 0;
        int days = 0;
        for (int day = 0; day < history.length; day++) {
            double expected = level * factors[day];
            if (expected <= 0) continue;
            pearson += (history[day] - expected) * (history[day] - expected) / expected;
            days++;
        }
        return days < 2 ? 1 : Math.max(1, pearson / (days - 1));
    }

    /** How likely a count of at least that many would be: the upper tail of the negative binomial of this variance. */
    double probabilityOfAtLeast(long observed) {
        if (observed <= 0) return 1;
        double size = mean * mean / Math.max(variance - mean, 1e-9 * mean);
        double log = size * Math.log(size / (size + mean));
        double step = Math.log(mean / (size + mean));
        double below = 0;
        for (long count = 0; count < observed; count++) {
            below += Math.exp(log);
            log += Math.log((count + size) / (count + 1)) + step;
        }
        return Math.max(0, 1 - below);
    }
}
