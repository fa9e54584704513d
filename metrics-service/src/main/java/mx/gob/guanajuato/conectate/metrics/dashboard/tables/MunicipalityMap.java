package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.interactions.GroupedInteractions;
import mx.gob.guanajuato.conectate.metrics.labels.MunicipalityOutlines;

/**
 * The 46 municipalities, each the darker the more its people ask: by 10,000 of them, else it were a map of where people live.
 * Each of five steps holds as many municipalities as the others.
 *
 * @param legend the steps that occur, the lightest first
 */
public record MunicipalityMap(List<Shape> shapes, List<Step> legend) {
    static final String HIDDEN = "hidden";
    private static final int STEPS = 5;

    /** One municipality: its outline, how it is drawn, and what it says to whoever points at it. */
    public record Shape(String outline, String look, String words) {}

    /** A step and what it stands for. */
    public record Step(String look, String words) {}

    public static MunicipalityMap of(GroupedInteractions table) {
        var rates = rates(table.rows());
        var shapes = table.rows().stream()
                .filter(row -> row.code().isPresent())
                .flatMap(row -> shape(row, rates))
                .toList();
        return new MunicipalityMap(shapes, legend(rates, shapes));
    }

    private static List<BigDecimal> rates(List<GroupedInteractions.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.per10000().stream())
                .filter(rate -> rate.signum() > 0)
                .sorted()
                .toList();
    }

    private static Stream<Shape> shape(GroupedInteractions.Row row, List<BigDecimal> rates) {
        return Stream.ofNullable(MunicipalityOutlines.byCode().get(row.code().get()))
                .map(outline -> new Shape(outline, look(row, rates), words(row)));
    }

    private static String look(GroupedInteractions.Row row, List<BigDecimal> rates) {
        if (row.hidden()) return HIDDEN;
        return row.per10000().map(rate -> "step-" + step(rate, rates)).orElse("step-0");
    }

    /** 1 to {@value #STEPS} by its place among the others, those of the same rate together; 0 for none at all. */
    private static int step(BigDecimal rate, List<BigDecimal> rates) {
        if (rate.signum() == 0) return 0;
        return 1 + rates.indexOf(rate) * STEPS / rates.size();
    }

    private static String words(GroupedInteractions.Row row) {
        if (row.hidden()) return row.name() + ": menos de 5 personas, u oculto para protegerlas";
        return row.name() + ": "
                + SpanishFormats.counted(row.interactions().orElse(0), "interacción", "interacciones")
                + row.per10000()
                        .map(rate -> ", " + SpanishFormats.oneDecimal(rate) + " por cada 10,000 habitantes")
                        .orElse("");
    }

    private static List<Step> legend(List<BigDecimal> rates, List<Shape> shapes) {
        var legend = new ArrayList<Step>();
        if (occurs("step-0", shapes)) legend.add(new Step("step-0", "ninguna"));
        for (int step = 1; step <= STEPS; step++) {
            int wanted = step;
            var within =
                    rates.stream().filter(rate -> step(rate, rates) == wanted).toList();
            if (!within.isEmpty()) legend.add(new Step("step-" + step, range(within)));
        }
        if (occurs(HIDDEN, shapes)) legend.add(new Step(HIDDEN, "no se muestra (menos de 5)"));
        return legend;
    }

    private static boolean occurs(String look, List<Shape> shapes) {
        return shapes.stream().anyMatch(shape -> shape.look().equals(look));
    }

    private static String range(List<BigDecimal> rates) {
        var first = rates.get(0);
        var last = rates.get(rates.size() - 1);
        if (first.equals(last)) return SpanishFormats.oneDecimal(first);
        return SpanishFormats.oneDecimal(first) + " a " + SpanishFormats.oneDecimal(last);
    }
}
