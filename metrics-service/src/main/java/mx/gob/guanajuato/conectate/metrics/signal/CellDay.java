package mx.gob.guanajuato.conectate.metrics.signal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.metrics.counting.Cells.Cell;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;

/** One municipality and topic on one day, and what it came to on each day of the history. */
record CellDay(Cell cell, Group observed, long[] history) {
    /** All that were asked about on the day or in the history. */
    static List<CellDay> all(LocalDate date, Period history, Counts reading) {
        var now = reading.cells(date).groups();
        Map<Cell, long[]> before = new HashMap<>();
        var days = history.days();
        for (int i = 0; i < days.size(); i++) {
            int at = i;
            reading.cells(days.get(i))
                    .groups()
                    .forEach((cell, group) ->
                            before.computeIfAbsent(cell, none -> new long[days.size()])[at] = group.interactions());
        }
        Set<Cell> cells = new HashSet<>(before.keySet());
        cells.addAll(now.keySet());
        return cells.stream()
                .filter(cell -> cell.intent().isPresent())
                .map(cell -> new CellDay(
                        cell, now.getOrDefault(cell, new Group()), before.getOrDefault(cell, new long[days.size()])))
                .toList();
    }
}
