package mx.gob.guanajuato.conectate.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many interactions each day has: waves on a ground level, weekdays, and days that are louder than others. Made up;
 * only the dates of the waves follow the epidemic.
 */
final class DayShape {
    private static final double GROUND = 700;
    private static final double LOUDNESS = 0.12;

    private static final List<Wave> WAVES = List.of(
            new Wave(LocalDate.of(2020, 4, 5), 14, 2_600),
            new Wave(LocalDate.of(2020, 7, 20), 28, 2_600),
            new Wave(LocalDate.of(2020, 11, 15), 20, 1_300),
            new Wave(LocalDate.of(2021, 1, 15), 20, 4_200),
            new Wave(LocalDate.of(2021, 2, 20), 12, 1_800));

    private static final Map<DayOfWeek, Double> WEEK = Map.of(
            DayOfWeek.MONDAY, 1.15,
            DayOfWeek.TUESDAY, 1.10,
            DayOfWeek.WEDNESDAY, 1.08,
            DayOfWeek.THURSDAY, 1.05,
            DayOfWeek.FRIDAY, 1.00,
            DayOfWeek.SATURDAY, 0.82,
            DayOfWeek.SUNDAY, 0.72);

    private record Wave(LocalDate top, double days, double height) {
        double at(LocalDate day) {
            double distance = ChronoUnit.DAYS.between(top, day) / days;
            return height * StrictMath.exp(-distance * distance / 2);
        }
    }

    private DayShape() {}

    /** Interactions of each day; together exactly {@code total}. */
    static int[] of(LocalDate from, int days, int total, Dice dice) {
        double[] weights = IntStream.range(0, days)
                .mapToDouble(i -> weight(from.plusDays(i)) * StrictMath.exp(LOUDNESS * dice.normal()))
                .toArray();
        return shared(total, weights);
    }

    private static double weight(LocalDate day) {
        double level = GROUND + WAVES.stream().mapToDouble(wave -> wave.at(day)).sum();
        return level * WEEK.get(day.getDayOfWeek());
    }

    /** By largest remainder, so that the parts are whole and their sum is the whole. */
    private static int[] shared(int total, double[] weights) {
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        int[] parts = new int[weights.length];
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) (total * (weights[i] / all));
            given += parts[i];
        }
        Comparator<Integer> byRemainder = Comparator.comparingDouble(i -> parts[i] - total * (weights[i] / all));
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(byRemainder.thenComparing(Comparator.naturalOrder()))
                .limit(total - given)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
