package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.metrics.counting.pages.CellPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Latencies;
import mx.gob.guanajuato.conectate.metrics.counting.pages.PeoplePage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Tally;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.views.Progress;
import org.HdrHistogram.Histogram;

/**
 * What was counted, as it was at one moment: what a {@link Query} asked for, nothing else. Each page is taken apart once,
 * however many figures are made of it. Used by one thread.
 */
public final class Counts {
    private final Progress progress;
    private final Optional<LocalDate> first;
    private final Map<String, Map<String, byte[]>> pages;
    private final Map<LocalDate, DaySums> sums = new HashMap<>();
    private final Map<String, People> people = new HashMap<>();
    private final Map<String, Cells> cells = new HashMap<>();

    Counts(Progress progress, Optional<LocalDate> first, Map<String, Map<String, byte[]>> pages) {
        this.progress = progress;
        this.first = first;
        this.pages = pages;
    }

    /** Whether that was everything. */
    public Progress progress() {
        return progress;
    }

    /** The first day that has anything. */
    public Optional<LocalDate> firstDay() {
        return first;
    }

    /** Sums of one day. */
    public DaySums sums(LocalDate day) {
        return sums.computeIfAbsent(day, it -> DaySums.of(pagesOf(Keys.sums(it))));
    }

    /** Sums of a whole period. */
    public DaySums sums(Period period) {
        return DaySums.together(period.days().stream().map(this::sums));
    }

    /** Latencies of one day, in milliseconds; a percentile is true to 1 %. */
    public Histogram latencies(LocalDate day) {
        var histogram = Latencies.empty();
        for (byte[] page : pagesOf(Keys.latencies(day)))
            Tally.read(page, (millis, count) -> histogram.recordValueWithCount(Long.parseLong(millis), count));
        return histogram;
    }

    private Collection<byte[]> pagesOf(String key) {
        return pages.get(key).values();
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

    /** Who wrote on any of the days of a period, asked for day by day. */
    public People peopleOfDays(Period period) {
        return people(period.days().stream().map(Keys::people).toList());
    }

    /** Who wrote before a day, as far back as there is anything. */
    public People peopleBefore(LocalDate day) {
        return Query.before(day, first).map(this::people).orElseGet(People::new);
    }

    private People people(List<String> keys) {
        var together = new People();
        keys.forEach(key -> together.add(people.computeIfAbsent(key, this::readPeople)));
        return together;
    }

    private People readPeople(String key) {
        var read = new People();
        pages.get(key)
                .forEach((partition, page) ->
                        read.add(partition, PeoplePage.of(page).ordinals()));
        return read;
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
        var together = new Cells();
        keys.forEach(key -> together.add(cells.computeIfAbsent(key, this::readCells)));
        return together;
    }

    private Cells readCells(String key) {
        var read = new Cells();
        pages.get(key).forEach((partition, page) -> read.add(Integer.parseInt(partition), CellPage.of(page)));
        return read;
    }
}
