package mx.gob.guanajuato.conectate.metrics.interactions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Share;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Interactions of a period, day by day. */
public record DailyInteractions(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Días naturales del periodo, ambos extremos incluidos.") long calendarDays,
        @Schema(description = "Total de interacciones del periodo.") long total,
        @Schema(description = "total ÷ calendarDays, con un decimal.") BigDecimal average,
        @Schema(description = "Cómo se calcula el promedio.") String definition,
        @Schema(description = "Qué significa cada cifra.") Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        @Schema(description = "El día con más interacciones; el primero, si hay varios.") Optional<BestDay> bestDay,
        @Schema(description = "El total frente al de los mismos días naturales inmediatamente anteriores.")
                Comparison comparison,
        @Schema(description = "Todos los días del periodo, también los que no tienen interacciones.") List<Day> days)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "total",
            "Un mensaje de una persona cuenta una vez, en el día en que lo envió (hora de Guanajuato).",
            "average",
            Share.AVERAGE + ", con un decimal.",
            "average7",
            "Promedio de ese día y los seis anteriores; vacío mientras el día no termina, y mientras no hay siete días desde el"
                    + " primero que se contó.",
            "byOutcome",
            "Por resultado: answered (contestado), not-understood (no entendido), damped (de más y en ráfaga), too-old"
                    + " (llegó tarde), unsupported (tipo que no se lee), unknown.",
            "comparison",
            "Frente a igual número de días naturales, inmediatamente anteriores.");

    /** One calendar day of Guanajuato. */
    public record Day(
            LocalDate date,
            long total,
            @Schema(description = "Por resultado: answered, not-understood, damped, too-old, unsupported, unknown.")
                    Map<String, Long> byOutcome,
            @Schema(description = "Por número: chatbot, conectate, o el de Meta.") Map<String, Long> byNumber,
            @Schema(description = "Promedio de ese día y los seis anteriores.") Optional<BigDecimal> average7,
            @Schema(description = "Si el día ya terminó.") boolean finished) {}

    /** The loudest day. */
    public record BestDay(LocalDate date, long total) {}

    /** The period before. */
    public record Comparison(LocalDate from, LocalDate to, @JsonUnwrapped Change total, BigDecimal average) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Interacciones por día",
                new Column("fecha", "Día calendario de Guanajuato, AAAA-MM-DD."),
                new Column("interacciones", DEFINITIONS.get("total")),
                new Column("contestadas", "Las que recibieron una respuesta."),
                new Column("no_entendidas", "Las que no se entendieron y recibieron tres temas cercanos."),
                new Column("promedio_7_dias", DEFINITIONS.get("average7")),
                new Column("dia_terminado", "sí, o no si el día aún corre."));
        for (Day day : days)
            table.row(
                    day.date,
                    day.total,
                    day.byOutcome.getOrDefault("answered", 0L),
                    day.byOutcome.getOrDefault("not-understood", 0L),
                    day.average7.orElse(null),
                    day.finished ? "sí" : "no");
        var notes = new ArrayList<>(standing.sentences());
        notes.add("Total: " + SpanishFormats.number(total) + ". Promedio diario: " + SpanishFormats.oneDecimal(average)
                + ". " + definition + " (" + calendarDays + ").");
        return new Sheets(
                "interacciones-" + from + "-" + to, "Interacciones del " + from + " al " + to, List.of(table), notes);
    }
}
