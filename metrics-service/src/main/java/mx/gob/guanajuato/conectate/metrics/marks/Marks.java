package mx.gob.guanajuato.conectate.metrics.marks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks of a period, in order. */
public record Marks(LocalDate from, LocalDate to, @JsonUnwrapped Standing standing, List<Mark> marks)
        implements Report {
    /** One mark. */
    public record Mark(
            LocalDate date,
            @Schema(description = "figures, traffic-light o broadcast.") String kind,
            @Schema(description = "Qué pasó, en español.") String text) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Marcas",
                new Column("fecha", "El día en que se actualizó, cambió o se envió."),
                new Column("tipo", "figures (cifras), traffic-light (semáforo), broadcast (envío)."),
                new Column("texto", "Qué pasó."));
        marks.forEach(mark -> table.row(mark.date, mark.kind, mark.text));
        return new Sheets(
                "marcas-" + from + "-" + to, "Marcas del " + from + " al " + to, List.of(table), standing.sentences());
    }
}
