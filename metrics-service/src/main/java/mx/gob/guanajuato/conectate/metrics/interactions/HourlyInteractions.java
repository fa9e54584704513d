package mx.gob.guanajuato.conectate.metrics.interactions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Interactions of a period by hour of the day and day of the week. */
public record HourlyInteractions(
        LocalDate from,
        LocalDate to,
        long total,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        @Schema(description = "Las 24 horas de los siete días de la semana, también las que no tienen interacciones.")
                List<Cell> cells)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "total",
            "Interacciones que las personas enviaron en esa hora (de Guanajuato) de ese día de la semana, en todo el"
                    + " periodo.",
            "average",
            "total ÷ número de esos días de la semana en el periodo, con un decimal.");
    private static final List<String> WEEK =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    /** One hour of one day of the week. */
    public record Cell(
            @Schema(description = "1 lunes … 7 domingo (ISO 8601).") int weekday,
            @Schema(description = "0 a 23.") int hour,
            long total,
            @Schema(description = "Por cada uno de esos días del periodo.") BigDecimal average) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Hora y día de la semana",
                new Column("dia_semana", "De lunes a domingo."),
                new Column("hora", "0 a 23, hora de Guanajuato."),
                new Column("interacciones", DEFINITIONS.get("total")),
                new Column("promedio", DEFINITIONS.get("average")));
        cells.forEach(cell -> table.row(WEEK.get(cell.weekday - 1), cell.hour, cell.total, cell.average));
        return new Sheets(
                "horas-" + from + "-" + to,
                "Interacciones por hora del " + from + " al " + to,
                List.of(table),
                standing.sentences());
    }
}
