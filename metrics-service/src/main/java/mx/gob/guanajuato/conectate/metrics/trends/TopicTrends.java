package mx.gob.guanajuato.conectate.metrics.trends;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Topics in the course of a period. */
public record TopicTrends(
        LocalDate from,
        LocalDate to,
        @Schema(description = "De qué es cada punto: day (hasta 35 días), week (hasta 184) o month.") Step step,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        @Schema(description = "Un renglón por tema, del más al menos preguntado.") List<Row> rows,
        @Schema(description = "Cuántos temas no se muestran.") int hidden)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "average",
            "Interacciones del tema ÷ días naturales de ese día, semana o mes en el periodo, con un decimal.",
            "hidden",
            "No se muestran los temas por los que en algún día, semana o mes preguntaron menos de cinco personas, ni los"
                    + " que harían falta para obtenerlos restando.");

    /** What a point stands for. */
    public enum Step {
        @JsonProperty("day")
        DAY("día a día"),
        @JsonProperty("week")
        WEEK("semana a semana"),
        @JsonProperty("month")
        MONTH("mes a mes");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** In Spanish: "mes a mes". */
        public String words() {
            return words;
        }
    }

    /** One topic. */
    public record Row(String intent, String name, List<Point> points) {}

    /** A day, a week from Monday to Sunday, or a month, as far as it lies in the period. */
    public record Point(LocalDate from, LocalDate to, long interactions, BigDecimal average) {}

    /** Whether there is any line: one point is none. */
    @JsonIgnore
    public boolean isDrawn() {
        return !rows.isEmpty() && rows.get(0).points.size() > 1;
    }

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Tendencia por tema",
                new Column("codigo", "Nombre del tema en el sistema."),
                new Column("nombre", "Como se llama en español."),
                new Column("desde", "Primer día, incluido."),
                new Column("hasta", "Último día, incluido."),
                new Column("interacciones", "Por el primer tema que pregunta cada mensaje."),
                new Column("promedio_diario", DEFINITIONS.get("average")));
        for (Row row : rows)
            for (Point point : row.points)
                table.row(row.intent, row.name, point.from, point.to, point.interactions, point.average);
        var notes = new ArrayList<>(standing.sentences());
        notes.add("Temas que no se muestran: " + hidden + ".");
        notes.add(DEFINITIONS.get("hidden"));
        return new Sheets(
                "tendencias-" + from + "-" + to,
                "Tendencia por tema, del " + from + " al " + to,
                List.of(table),
                notes);
    }
}
