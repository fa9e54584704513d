package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.pages.FigureFormats;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Point;
import mx.gob.guanajuato.conectate.metrics.trends.TopicTrends.Step;

/**
 * A topic's line, from 0 to its own highest point, in a field of 100 by 24.
 *
 * @param points as SVG has them
 * @param words the same for whoever does not see it
 */
public record TrendLine(String points, String words) {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 24;

    /** Lines of all topics that may be shown, by topic. */
    public static Map<String, TrendLine> of(TopicTrends trends) {
        var lines = new LinkedHashMap<String, TrendLine>();
        if (trends.isDrawn()) for (var row : trends.rows()) lines.put(row.intent(), of(row.points(), trends.step()));
        return lines;
    }

    private static TrendLine of(List<Point> points, Step step) {
        var most = points.stream().max(Comparator.comparing(Point::average)).orElseThrow();
        String line = IntStream.range(0, points.size())
                .mapToObj(i -> scaled(BigDecimal.valueOf(i), BigDecimal.valueOf(points.size() - 1L), WIDTH) + ","
                        + BigDecimal.valueOf(HEIGHT)
                                .subtract(scaled(points.get(i).average(), most.average(), HEIGHT)))
                .collect(Collectors.joining(" "));
        String words = "De " + SpanishFormats.oneDecimal(points.get(0).average()) + " a "
                + SpanishFormats.oneDecimal(points.get(points.size() - 1).average()) + " al día; lo más, "
                + SpanishFormats.oneDecimal(most.average()) + ", " + FigureFormats.head(most, step);
        return new TrendLine(line, words);
    }

    private static BigDecimal scaled(BigDecimal part, BigDecimal whole, int length) {
        if (whole.signum() == 0) return BigDecimal.ZERO;
        return part.multiply(BigDecimal.valueOf(length)).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
