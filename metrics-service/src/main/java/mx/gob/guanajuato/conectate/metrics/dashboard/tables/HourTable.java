package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.metrics.interactions.HourlyInteractions;

/**
 * Hours by days of the week, each the darker the more is asked.
 *
 * @param busiest when most is asked; empty where nothing is
 */
public record HourTable(List<Row> rows, String busiest) {
    private static final int HOURS = 24;
    private static final int STEPS = 5;
    private static final List<String> WEEK =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    /** One hour of the day, Monday first. */
    public record Row(int hour, List<Cell> cells) {}

    /** How many an hour on average, empty of a weekday that the period has none of; and which of five steps of dark that is. */
    public record Cell(Optional<BigDecimal> average, int step) {}

    public static HourTable of(HourlyInteractions hours) {
        var most = hours.cells().stream()
                .max(Comparator.comparing(HourlyInteractions.Cell::average))
                .orElseThrow();
        var rows = IntStream.range(0, HOURS)
                .mapToObj(hour -> row(hour, hours, most.average()))
                .toList();
        return new HourTable(rows, most.total() == 0 ? "" : words(most));
    }

    private static String words(HourlyInteractions.Cell cell) {
        return "los " + WEEK.get(cell.weekday() - 1) + (cell.weekday() > 5 ? "s" : "") + " de " + cell.hour() + " a "
                + (cell.hour() + 1) + " h";
    }

    private static Row row(int hour, HourlyInteractions hours, BigDecimal most) {
        var cells = new ArrayList<Cell>();
        hours.cells().stream()
                .filter(cell -> cell.hour() == hour)
                .sorted(Comparator.comparingInt(HourlyInteractions.Cell::weekday))
                .forEach(cell -> cells.add(new Cell(average(cell, hours), step(cell, most))));
        return new Row(hour, cells);
    }

    private static Optional<BigDecimal> average(HourlyInteractions.Cell cell, HourlyInteractions hours) {
        var first = hours.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(cell.weekday())));
        return first.isAfter(hours.to()) ? Optional.empty() : Optional.of(cell.average());
    }

    private static int step(HourlyInteractions.Cell cell, BigDecimal most) {
        if (cell.total() == 0 || most.signum() == 0) return 0;
        double share = cell.average().doubleValue() / most.doubleValue();
        return Math.max(1, (int) Math.ceil(STEPS * share));
    }
}
