package mx.gob.guanajuato.conectate.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown: what was measured, percentiles, operations a second. */
public final class Table {
    private final List<String> lines = new ArrayList<>();

    /**
     * @param subject the head of the first column
     * @param operations what is counted, such as {@code messages}
     */
    public Table(String subject, String operations) {
        lines.add("| " + subject + " | p50 µs | p90 µs | p99 µs | " + operations + " a second |");
        lines.add("| --- | ---: | ---: | ---: | ---: |");
    }

    /** Adds a row. */
    public Table row(String name, Measured measured) {
        lines.add("| %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        micros(measured.p50()),
                        micros(measured.p90()),
                        micros(measured.p99()),
                        String.format(Locale.ROOT, "%,.0f", measured.perSecond())));
        return this;
    }

    /** Three digits, no more than is known. */
    private static String micros(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
