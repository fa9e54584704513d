package mx.gob.guanajuato.conectate.metrics.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.counting.Query;
import mx.gob.guanajuato.conectate.metrics.labels.TopicNames;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Today;
import mx.gob.guanajuato.conectate.metrics.privacy.Group;
import mx.gob.guanajuato.conectate.metrics.privacy.SmallSeries;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Point;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Row;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Step;

/** Reads topics in the course of a period. */
@ApplicationScoped
public class TrendFigures {
    /** Five weeks: more points than that lie too close to be told apart beside each other. */
    private static final int LONGEST_BY_DAY = 35;

    /** Half a year. */
    private static final int LONGEST_BY_WEEK = 184;

    private final CountReader counts;
    private final Today today;

    TrendFigures(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** Of every topic that can be shown. */
    public TopicTrends of(Period period) {
        return of(period, counts.read(needs(period)));
    }

    /** What they are counted from. */
    public Query needs(Period period) {
        var query = new Query().sums(period);
        spans(period).forEach(query::cells);
        return query;
    }

    /** The same from what was read. */
    public TopicTrends of(Period period, Counts reading) {
        var spans = spans(period);
        var series = series(spans, reading);
        var hidden = SmallSeries.hidden(series);
        var rows = series.entrySet().stream()
                .filter(topic -> !hidden.contains(topic.getKey()))
                .map(topic -> row(topic.getKey(), topic.getValue(), spans))
                .sorted(Comparator.<Row>comparingLong(row -> -total(row)).thenComparing(Row::name))
                .toList();
        return new TopicTrends(
                period.from(),
                period.to(),
                step(period),
                TopicTrends.DEFINITIONS,
                today.standing(period, reading.progress(), reading.sums(period).generated()),
                rows,
                hidden.size());
    }

    private static Step step(Period period) {
        if (period.calendarDays() <= LONGEST_BY_DAY) return Step.DAY;
        return period.calendarDays() <= LONGEST_BY_WEEK ? Step.WEEK : Step.MONTH;
    }

    private static List<Period> spans(Period period) {
        Step step = step(period);
        if (step == Step.MONTH) return period.months();
        return step == Step.WEEK ? period.weeks() : period.singleDays();
    }

    /** Each topic's groups, span by span. What named no topic is told elsewhere. */
    private static Map<String, List<Group>> series(List<Period> spans, Counts reading) {
        var series = new TreeMap<String, List<Group>>();
        for (int i = 0; i < spans.size(); i++) {
            int at = i;
            reading.cells(spans.get(i)).by(cell -> cell.intent()).forEach((topic, group) -> series.computeIfAbsent(
                            topic, none -> empty(spans.size()))
                    .set(at, group));
        }
        return series;
    }

    private static List<Group> empty(int size) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < size; i++) groups.add(new Group());
        return groups;
    }

    private static Row row(String topic, List<Group> groups, List<Period> spans) {
        var points = IntStream.range(0, spans.size())
                .mapToObj(i -> point(spans.get(i), groups.get(i).interactions()))
                .toList();
        return new Row(topic, TopicNames.of(topic), points);
    }

    private static Point point(Period span, long interactions) {
        return new Point(span.from(), span.to(), interactions, Share.average(interactions, span.calendarDays()));
    }

    private static long total(Row row) {
        return row.points().stream().mapToLong(Point::interactions).sum();
    }
}
