package mx.gob.guanajuato.conectate.generated;

import java.util.Arrays;

/** Who writes: on each day some for the first time, the others again, those who came lately the likeliest. */
final class People {
    private static final double ALWAYS_NEW = 0.30;
    private static final double NEW_AT_FIRST = 0.55;
    private static final double DAYS_OF_NOVELTY = 60;

    private final Dice dice;
    private final Places places;
    private int[] homes = new int[1_024];
    private int count;

    People(Dice dice, Places places) {
        this.dice = dice;
        this.places = places;
    }

    /** Somebody, by number, who writes on that day of the period. */
    int someone(int day) {
        double newOnes = ALWAYS_NEW + NEW_AT_FIRST * StrictMath.exp(-day / DAYS_OF_NOVELTY);
        if (count == 0 || dice.happens(newOnes)) return newcomer();
        return (int) (count * StrictMath.sqrt(dice.fraction()));
    }

    private int newcomer() {
        if (count == homes.length) homes = Arrays.copyOf(homes, 2 * count);
        homes[count] = places.drawn(dice);
        return count++;
    }

    /** Where that person lives. */
    int homeOf(int person) {
        return homes[person];
    }
}
