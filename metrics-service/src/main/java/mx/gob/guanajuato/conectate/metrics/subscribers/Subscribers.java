package mx.gob.guanajuato.conectate.metrics.subscribers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was subscribed to Conéctate in a period, and on each of its days. */
public record Subscribers(
        LocalDate from,
        LocalDate to,
        @Schema(description = DURING) long during,
        @Schema(description = "Personas suscritas al terminar el último día.") long atEnd,
        Map<String, String> definitions,
        @JsonUnwrapped Standing standing,
        List<Day> days)
        implements Report {
    /** What the figure of a period means; the period report says the same. */
    public static final String DURING = "Personas suscritas a Conéctate en algún momento del periodo, aunque después se"
            + " hayan dado de baja; cada una cuenta una vez. Son quienes reciben los contenidos, no quienes escriben al"
            + " chatbot. Quien pidió suprimir sus datos ya no cuenta.";

    static final Map<String, String> DEFINITIONS = Map.of(
            "during",
            DURING,
            "joined",
            "Altas: personas cuya suscripción empezó ese día, según la fecha de su consentimiento.",
            "left",
            "Bajas: personas cuya suscripción terminó ese día.",
            "atEnd",
            "Personas suscritas al terminar el día.");

    /** One day. */
    public record Day(LocalDate date, long joined, long left, long atEnd) {}

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Por día",
                new Column("fecha", "Día, hora de Guanajuato."),
                new Column("altas", DEFINITIONS.get("joined")),
                new Column("bajas", DEFINITIONS.get("left")),
                new Column("suscritas", DEFINITIONS.get("atEnd")));
        days.forEach(day -> table.row(day.date, day.joined, day.left, day.atEnd));
        var notes = new ArrayList<>(standing.sentences());
        notes.add("En todo el periodo: " + during + ". " + DURING);
        return new Sheets(
                "suscritas-" + from + "-" + to,
                "Personas suscritas a Conéctate del " + from + " al " + to,
                List.of(table),
                notes);
    }
}
