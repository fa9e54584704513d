package mx.gob.guanajuato.conectate.metrics.interactions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long people's messages took until they were read, as percentiles. */
public record ResponseTimes(
        LocalDate from,
        LocalDate to,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        @Schema(description = "De todo el periodo; vacío sin interacciones.") Optional<Percentiles> all,
        List<Day> days)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "milliseconds",
            "De la hora de envío que da Meta (en segundos enteros, así que hasta 999 ms son de ella) a que el mensaje"
                    + " se entendió y su respuesta quedó escrita; no incluye el camino de la respuesta al teléfono.",
            "p50",
            "La mitad de los mensajes tardó a lo más esto; p90, p95 y p99 igual con 90, 95 y 99 de cada 100. Exacto a"
                    + " 1 %.",
            "max",
            "El que más tardó; más de una hora cuenta como una hora.");

    /** Milliseconds. */
    public record Percentiles(long count, long p50, long p90, long p95, long p99, long max) {}

    /** One day; empty without interactions. */
    public record Day(LocalDate date, Optional<Percentiles> milliseconds, boolean finished) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Tiempos de respuesta",
                new Column("fecha", "Día calendario de Guanajuato, AAAA-MM-DD."),
                new Column("mensajes", "Mensajes que se midieron: todos los del día."),
                new Column("p50_ms", DEFINITIONS.get("p50")),
                new Column("p90_ms", DEFINITIONS.get("p50")),
                new Column("p95_ms", DEFINITIONS.get("p50")),
                new Column("p99_ms", DEFINITIONS.get("p50")),
                new Column("max_ms", DEFINITIONS.get("max")));
        for (Day day : days)
            day.milliseconds.ifPresentOrElse(
                    it -> table.row(day.date, it.count, it.p50, it.p90, it.p95, it.p99, it.max),
                    () -> table.row(day.date, 0, null, null, null, null, null));
        var notes = new ArrayList<>(standing.sentences());
        notes.add(DEFINITIONS.get("milliseconds"));
        all.ifPresent(it -> notes.add("De todo el periodo: p50 " + it.p50 + " ms, p90 " + it.p90 + " ms, p95 " + it.p95
                + " ms, p99 " + it.p99 + " ms."));
        return new Sheets(
                "tiempos-" + from + "-" + to, "Tiempos de respuesta del " + from + " al " + to, List.of(table), notes);
    }
}
