package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.metrics.counting.pages.CellPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Latencies;
import mx.gob.guanajuato.conectate.metrics.counting.pages.PeoplePage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Tally;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.views.Progress;
import org.HdrHistogram.Histogram;

/** What was counted, as it was at one moment: what a {@link Query} asked for, nothing else. */
public final class Counts {
    private final Progress progress;
    private final Map<String, Map<String, byte[]>> pages;

    Counts(Progress progress, Map<String, Map<String, byte[]>> pages) {
        this.progress = progress;
        this.pages = pages;
    }

    /** Whether that was everything. */
    public Progress progress() {
        return progress;
    }

    /** Sums of one day. */
    public DaySums sums(LocalDate day) {
        return DaySums.of(tallies(List.of(Keys.sums(day))).toList());
    }

    /** Sums of a whole period. */
    public DaySums sums(Period period) {
        return DaySums.of(
                tallies(period.days().stream().map(Keys::sums).toList()).toList());
    }

    /** Latencies of a period, in milliseconds; a percentile is true to 1 %. */
    public Histogram latencies(Period period) {
        var histogram = Latencies.empty();
        tallies(period.days().stream().map(Keys::latencies).toList())
                .forEach(tally -> tally.forEach(
                        (millis, count) -> histogram.recordValueWithCount(Long.parseLong(millis), count)));
        return histogram;
    }

    private Stream<Tally> tallies(List<String> keys) {
        return keys.stream().flatMap(key -> pages.get(key).values().stream()).map(Tally::of);
    }

    /** Who wrote on a day. */
    public People people(LocalDate day) {
        return people(List.of(Keys.people(day)));
    }

    /** Who wrote in a period, asked for as a whole. */
    public People people(Period period) {
        return people(Stream.concat(
                        period.wholeMonths().stream().map(Keys::people),
                        period.looseDays().stream().map(Keys::people))
                .toList());
    }

    private People people(List<String> keys) {
        var people = new People();
        keys.forEach(key -> pages.get(key)
                .forEach((partition, page) ->
                        people.add(partition, PeoplePage.of(page).ordinals())));
        return people;
    }

    /** Municipalities and topics of a day. */
    public Cells cells(LocalDate day) {
        return cells(List.of(Keys.cells(day)));
    }

    /** Municipalities and topics of a period, asked for as a whole. */
    public Cells cells(Period period) {
        return cells(Stream.concat(
                        period.wholeMonths().stream().map(Keys::cells),
                        period.looseDays().stream().map(Keys::cells))
                .toList());
    }

    private Cells cells(List<String> keys) {
        var cells = new Cells();
        keys.forEach(key ->
                pages.get(key).forEach((partition, page) -> cells.add(Integer.parseInt(partition), CellPage.of(page))));
        return cells;
    }
}
