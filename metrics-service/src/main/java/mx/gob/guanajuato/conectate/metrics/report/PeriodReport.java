package mx.gob.guanajuato.conectate.metrics.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import mx.gob.guanajuato.conectate.metrics.subscribers.Subscribers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Resumen global" of a period. */
public record PeriodReport(
        String title,
        LocalDate from,
        LocalDate to,
        @Schema(description = "El mismo para las mismas cifras del mismo periodo, en página, PDF y archivos.")
                String number,
        @Schema(description = "Días naturales del periodo, ambos extremos incluidos.") long calendarDays,
        @Schema(description = "Promedio de interacciones por día: total ÷ días naturales.") BigDecimal average,
        long total,
        @Schema(description = "Personas distintas que escribieron al chatbot en el periodo.") long users,
        @Schema(description = "De ellas, las que escribieron por primera vez.") long newUsers,
        @Schema(description = Subscribers.DURING) long subscribers,
        long contentsSent,
        @JsonUnwrapped Standing standing,
        @Schema(description = "Las mismas cifras, cada una con su definición.") List<Figure> figures,
        List<Month> months)
        implements Report {
    static final String TITLE = "Resumen global";

    /** A figure, what it is called and what it means. */
    public record Figure(String name, Number value, String definition) {}

    /** A month, as far as it lies in the period. */
    public record Month(LocalDate from, LocalDate to, long interactions, BigDecimal average, long users) {}

    @Override
    public Sheets sheets() {
        var summary = Sheets.Table.of(
                TITLE,
                new Column("cifra", "Cómo se llama."),
                new Column("valor", "Del periodo completo."),
                new Column("definicion", "Qué significa y cómo se calcula."));
        figures.forEach(figure -> summary.row(figure.name, figure.value, figure.definition));
        var byMonth = Sheets.Table.of(
                "Por mes",
                new Column("desde", "Primer día, incluido."),
                new Column("hasta", "Último día, incluido."),
                new Column("interacciones", "Del mes, en el periodo."),
                new Column("promedio_por_dia", "Interacciones ÷ días naturales del renglón."),
                new Column("personas_distintas", "Quien escribe en dos meses cuenta en ambos."));
        months.forEach(month -> byMonth.row(month.from, month.to, month.interactions, month.average, month.users));
        var notes = new ArrayList<>(standing.sentences());
        notes.add("Cálculo " + number + ".");
        return new Sheets(
                "informe-" + from + "-" + to, TITLE + " del " + from + " al " + to, List.of(summary, byMonth), notes);
    }
}
