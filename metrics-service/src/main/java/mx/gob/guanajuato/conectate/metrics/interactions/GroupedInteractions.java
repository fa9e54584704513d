package mx.gob.guanajuato.conectate.metrics.interactions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Change;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Interactions of a period by topic or by municipality, with small groups hidden. */
public record GroupedInteractions(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Qué distingue los renglones: intents o municipalities.") String by,
        @Schema(description = "Todas las interacciones de los renglones; vacío si son de menos de 5 personas.")
                OptionalLong total,
        @Schema(description = "Lo mismo del periodo anterior.") OptionalLong totalBefore,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        List<Row> rows,
        @Schema(description = "Lo que suman los renglones ocultos.") Optional<Hidden> hidden)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "interactions",
            "Un mensaje de una persona cuenta una vez, por el primer tema que pregunta y el municipio que nombra.",
            "share",
            "Por ciento del total, con un decimal.",
            "change",
            "Frente a igual número de días naturales, inmediatamente anteriores; vacío donde una de las dos cifras no"
                    + " se muestra.",
            "hidden",
            "«menos de 5»: detrás hay menos de cinco personas distintas en el periodo. Para que tampoco se obtenga"
                    + " restando, se oculta también el siguiente renglón más pequeño donde hace falta.",
            "none",
            "El renglón sin código: mensajes en que nadie nombró un tema o un municipio.");

    /** One topic or municipality. */
    public record Row(
            @Schema(description = "Código del municipio (INEGI) o nombre del tema; vacío: ninguno.")
                    Optional<String> code,
            String name,
            @Schema(description = "Vacío si no se muestra.") OptionalLong interactions,
            @Schema(description = "Si no se muestra porque es de menos de 5 personas, o revelaría a uno que lo es.")
                    boolean hidden,
            Optional<BigDecimal> share,
            Optional<Change> change,
            @Schema(description = "Interacciones por cada 10,000 habitantes; sólo de municipios.")
                    Optional<BigDecimal> per10000) {}

    /** All hidden rows together. */
    public record Hidden(int rows, OptionalLong interactions) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                by.equals("intents") ? "Por tema" : "Por municipio",
                new Column("codigo", DEFINITIONS.get("none")),
                new Column("nombre", "Como se llama en español."),
                new Column("interacciones", DEFINITIONS.get("interactions")),
                new Column("por_ciento", DEFINITIONS.get("share")),
                new Column("periodo_anterior", DEFINITIONS.get("change")),
                new Column("cambio_por_ciento", DEFINITIONS.get("change")),
                new Column("por_10000_habitantes", "Sólo de municipios; población del censo de 2020."));
        for (Row row : rows)
            table.row(
                    row.code.orElse(""),
                    row.name,
                    row.hidden ? "menos de 5" : (Object) row.interactions.orElse(0),
                    row.share.orElse(null),
                    row.change.map(Change::before).orElse(null),
                    row.change.flatMap(Change::percent).orElse(null),
                    row.per10000.orElse(null));
        return new Sheets(
                (by.equals("intents") ? "temas-" : "municipios-") + from + "-" + to,
                table.name() + ", del " + from + " al " + to,
                List.of(table),
                notes());
    }

    private List<String> notes() {
        var notes = new ArrayList<>(standing.sentences());
        notes.add("Total: " + (total.isPresent() ? SpanishFormats.number(total.getAsLong()) : "menos de 5 personas")
                + ".");
        hidden.ifPresent(rest -> notes.add("Renglones ocultos: " + rest.rows
                + (rest.interactions.isPresent()
                        ? "; suman " + SpanishFormats.number(rest.interactions.getAsLong()) + " interacciones."
                        : ".")));
        notes.add(DEFINITIONS.get("hidden"));
        return notes;
    }
}
