package mx.gob.guanajuato.conectate.generated;

/** When on a day people write. */
final class Hours {
    private static final double[] OF_A_DAY = {
        1.2, 0.7, 0.4, 0.3, 0.3, 0.5, 1.2, 2.6, 4.6, 6.2, 7.0, 7.2, 7.0, 6.6, 6.4, 6.2, 6.2, 6.4, 6.8, 7.2, 6.6, 5.2,
        3.6, 2.2
    };
    private static final int SECONDS = 3_600;

    private Hours() {}

    /** A second of the day. */
    static int drawn(Dice dice) {
        return dice.weighted(OF_A_DAY) * SECONDS + dice.below(SECONDS);
    }
}
