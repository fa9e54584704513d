package mx.gob.guanajuato.conectate.metrics.broadcasts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The broadcasts of a period, and what became of each. */
public record Broadcasts(
        LocalDate from,
        LocalDate to,
        @Schema(description = "Contenidos enviados.") long contentsSent,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        List<Row> broadcasts)
        implements Report {
    static final Map<String, String> DEFINITIONS = Map.of(
            "contentsSent",
            "Contenidos de los que WhatsApp recibió al menos un mensaje, en el día para el que se programaron. Cada"
                    + " contenido cuenta una vez, a cuantas personas sea; las pruebas y las repeticiones no cuentan.",
            "started",
            "Personas a quienes se empezó a enviar.",
            "accepted",
            "Personas cuyo mensaje recibió WhatsApp.",
            "delivered",
            "Personas a cuyo teléfono llegó, lo hayan leído o no.",
            "read",
            "Personas que lo leyeron, al menos: quien oculta las palomitas azules nunca cuenta.",
            "failed",
            "Personas a quienes no llegó, con el código de Meta.",
            "unknown",
            "Se intentó y WhatsApp no respondió; no se repite.");

    /** One content. */
    public record Row(
            String id,
            LocalDate date,
            Instant sendAt,
            @Schema(description = "Como empieza.") String text,
            String state,
            Funnel funnel) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Envíos",
                new Column("fecha", "Día para el que se programó, hora de Guanajuato."),
                new Column("contenido", "Como empieza."),
                new Column("empezados", DEFINITIONS.get("started")),
                new Column("aceptados", DEFINITIONS.get("accepted")),
                new Column("llegaron", DEFINITIONS.get("delivered")),
                new Column("leidos", DEFINITIONS.get("read")),
                new Column("no_llegaron", DEFINITIONS.get("failed")),
                new Column("bajas", "Se dieron de baja de estos mensajes en WhatsApp."),
                new Column("sin_confirmar", DEFINITIONS.get("unknown")),
                new Column("en_espera", "Falta intentarlo, o se intentará otra vez."));
        for (Row row : broadcasts)
            table.row(
                    row.date,
                    row.text,
                    row.funnel.started(),
                    row.funnel.accepted(),
                    row.funnel.delivered(),
                    row.funnel.read(),
                    row.funnel.places().failed(),
                    row.funnel.places().left(),
                    row.funnel.places().unknown(),
                    row.funnel.places().pending());
        var notes = new ArrayList<>(standing.sentences());
        notes.add("Contenidos enviados: " + contentsSent + ". " + DEFINITIONS.get("contentsSent"));
        return new Sheets("envios-" + from + "-" + to, "Envíos del " + from + " al " + to, List.of(table), notes);
    }
}
