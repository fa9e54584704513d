package mx.gob.guanajuato.conectate.metrics.signal;

/**
 * What turns counts of earlier days into what is expected of one day.
 *
 * @param factors of the earlier days' weekdays
 * @param factor of the day itself
 * @param share of the day that has passed
 */
record Outlook(double[] factors, double factor, double share) {
    Expectation of(long[] history) {
        return Expectation.of(history, factors, factor, share);
    }

    /** The same of a day on which everything is asked that many times as often. */
    Outlook risen(double times) {
        return new Outlook(factors, factor * times, share);
    }

    /** How many earlier days there are. */
    int days() {
        return factors.length;
    }
}
