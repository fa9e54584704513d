package mx.gob.guanajuato.conectate.metrics.interactions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import mx.gob.guanajuato.conectate.views.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Interactions of a period, as the API answers them. */
record DailyInteractions(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Días naturales del periodo, ambos extremos incluidos.") long calendarDays,
        @Schema(description = "Total de interacciones del periodo.") long total,
        @Schema(description = "total ÷ calendarDays, con un decimal.") BigDecimal average,
        @Schema(description = "Cómo se calcula el promedio.") String definition,
        @Schema(description = "Si la cuenta incluye todo lo registrado hasta el momento de la consulta.")
                boolean complete,
        @Schema(description = "Cuánto falta por contar, como máximo; vacío si no se puede saber.") OptionalLong behind,
        @Schema(description = "Todos los días del periodo, también los que no tienen interacciones.") List<Day> days) {
    static final String DEFINITION = "Promedio = total de interacciones ÷ días naturales del periodo, ambos incluidos";

    /** One calendar day of Guanajuato. */
    record Day(
            LocalDate date,
            long total,
            @Schema(description = "Por resultado: answered, not-understood, damped, too-old, unsupported, unknown.")
                    Map<String, Long> byOutcome) {
        static Day of(LocalDate date, Map<String, Long> byOutcome) {
            return new Day(date, sum(byOutcome.values().stream().mapToLong(Long::longValue)), byOutcome);
        }
    }

    static DailyInteractions of(Period period, List<Day> days, Progress progress) {
        long total = sum(days.stream().mapToLong(Day::total));
        return new DailyInteractions(
                period.from(),
                period.to(),
                period.calendarDays(),
                total,
                average(total, period.calendarDays()),
                DEFINITION,
                progress.isComplete(),
                progress.behindBy(),
                days);
    }

    private static BigDecimal average(long total, long calendarDays) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(calendarDays), 1, RoundingMode.HALF_UP);
    }

    private static long sum(LongStream numbers) {
        return numbers.reduce(0, Math::addExact);
    }
}
