package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.util.Comparator;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.interactions.DailyInteractions;

/** Charts in words. */
public final class ChartWords {
    private ChartWords() {}

    /** What, of when, the highest, the lowest. */
    public static String ofDays(DailyInteractions daily) {
        String what = "Interacciones por día, del " + SpanishFormats.day(daily.from()) + " al "
                + SpanishFormats.day(daily.to()) + ". ";
        if (daily.total() == 0) return what + "No hay ninguna.";
        var least = daily.days().stream()
                .filter(DailyInteractions.Day::finished)
                .min(Comparator.comparingLong(DailyInteractions.Day::total));
        return what
                + daily.bestDay()
                        .map(best -> "El día con más: " + SpanishFormats.day(best.date()) + ", "
                                + SpanishFormats.number(best.total()) + ". ")
                        .orElse("")
                + least.map(day -> "El día con menos: " + SpanishFormats.day(day.date()) + ", "
                                + SpanishFormats.number(day.total()) + ". ")
                        .orElse("")
                + "Promedio diario: " + SpanishFormats.oneDecimal(daily.average()) + ".";
    }
}
