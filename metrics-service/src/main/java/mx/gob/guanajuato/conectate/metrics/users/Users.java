package mx.gob.guanajuato.conectate.metrics.users;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Different people of a period, of its days, its weeks and its months. */
public record Users(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Personas distintas del periodo.") long distinct,
        @Schema(description = "De ellas, las que escribieron por primera vez.") long newUsers,
        @Schema(description = "De ellas, las que ya habían escrito antes del periodo.") long returning,
        Change change,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        List<Span> days,
        @Schema(description = "Semanas de lunes a domingo, sólo con los días que caen en el periodo.") List<Span> weeks,
        @Schema(description = "Meses, sólo con los días que caen en el periodo.") List<Span> months)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "distinct",
            "Personas distintas: quien escribe varias veces cuenta una. La suma de los días es mayor que el periodo,"
                    + " porque quien escribe dos días cuenta en ambos. Exacto, sin estimación.",
            "newUsers",
            "Quienes nunca habían escrito antes, desde que hay registro.",
            "returning",
            "distinct − newUsers.",
            "change",
            "Personas distintas frente a igual número de días naturales, inmediatamente anteriores.");

    /** A day, week or month, as far as it lies in the period. */
    public record Span(LocalDate from, LocalDate to, long distinct, long newUsers, long returning, boolean finished) {}

    @Override
    public Sheets sheets() {
        return new Sheets(
                "personas-" + from + "-" + to,
                "Personas distintas del " + from + " al " + to,
                List.of(table("Por día", days), table("Por semana", weeks), table("Por mes", months)),
                notes());
    }

    private static Sheets.Table table(String name, List<Span> spans) {
        var table = Sheets.Table.of(
                name,
                new Column("desde", "Primer día, incluido."),
                new Column("hasta", "Último día, incluido."),
                new Column("personas_distintas", DEFINITIONS.get("distinct")),
                new Column("nuevas", DEFINITIONS.get("newUsers")),
                new Column("que_regresan", "Las distintas que no son nuevas."),
                new Column("terminado", "sí, o no si su último día aún corre."));
        for (Span span : spans)
            table.row(span.from, span.to, span.distinct, span.newUsers, span.returning, span.finished ? "sí" : "no");
        return table;
    }

    private List<String> notes() {
        var notes = new ArrayList<>(standing.sentences());
        notes.add("En todo el periodo: " + SpanishFormats.number(distinct) + " personas distintas, "
                + SpanishFormats.number(newUsers) + " nuevas y " + SpanishFormats.number(returning) + " que regresan.");
        return notes;
    }
}
