package mx.gob.guanajuato.conectate.metrics.interactions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was not understood, day by day, and how the rest was. */
public record Understanding(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Mensajes que se leyeron: entendidos y no entendidos.") long read,
        @Schema(description = "Los que no se entendieron.") long notUnderstood,
        @Schema(description = "notUnderstood por ciento de read.") Optional<BigDecimal> share,
        Change change,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        @Schema(
                        description =
                                "Por manera: keyword, menu-number, button, session, location, model, not-understood,"
                                        + " not-read, unknown.")
                Map<String, Long> byUnderstood,
        List<Day> days)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "notUnderstood",
            "Mensajes leídos en que no se reconoció ningún tema: la persona recibió los tres temas más cercanos.",
            "read",
            "Mensajes que se intentó entender: no cuentan los que llegaron tarde, de más en ráfaga o de un tipo que no"
                    + " se lee.",
            "share",
            "no entendidos ÷ leídos, en por ciento con un decimal.",
            "change",
            "No entendidos frente a igual número de días naturales, inmediatamente anteriores.");

    /** One day. */
    public record Day(LocalDate date, long read, long notUnderstood, Optional<BigDecimal> share, boolean finished) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Sin entender",
                new Column("fecha", "Día calendario de Guanajuato, AAAA-MM-DD."),
                new Column("leidos", DEFINITIONS.get("read")),
                new Column("no_entendidos", DEFINITIONS.get("notUnderstood")),
                new Column("por_ciento", DEFINITIONS.get("share")),
                new Column("dia_terminado", "sí, o no si el día aún corre."));
        for (Day day : days)
            table.row(day.date, day.read, day.notUnderstood, day.share.orElse(null), day.finished ? "sí" : "no");
        return new Sheets(
                "sin-entender-" + from + "-" + to,
                "Sin entender del " + from + " al " + to,
                List.of(table),
                standing.sentences());
    }
}
