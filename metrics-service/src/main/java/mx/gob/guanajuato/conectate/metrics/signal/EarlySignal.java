package mx.gob.guanajuato.conectate.metrics.signal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.metrics.export.Report;
import mx.gob.guanajuato.conectate.metrics.export.Sheets;
import mx.gob.guanajuato.conectate.metrics.export.Sheets.Column;
import mx.gob.guanajuato.conectate.metrics.period.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked more than expected on one day. */
record EarlySignal(
        LocalDate date,
        @Schema(description = "Qué parte del día ya pasó, por cómo se reparten las interacciones en sus horas.")
                BigDecimal shareOfDay,
        String method,
        @Schema(description = "De los 28 días anteriores, cuántos tienen registro; con menos de 14 no se señala nada.")
                long daysOfHistory,
        @Schema(description = "Cuántas combinaciones de municipio y tema se probaron.") int tested,
        @JsonUnwrapped Standing standing,
        @Schema(
                        description =
                                "El día completo: si todo se preguntó más. Vacío: sin historia, o son muy pocas personas.")
                Optional<Whole> whole,
        @Schema(description = "Las señaladas, la menos probable primero; sin las de menos de 5 personas.")
                List<Signal> signals,
        @Schema(description = "Cuántas de las señaladas no se muestran por ser de menos de 5 personas.") long hidden)
        implements Report {
    /** With fewer days of history nothing is flagged. */
    static final int LEAST_DAYS = 14;

    static final String METHOD =
            "Lo esperado es el promedio de los 28 días anteriores del mismo municipio y tema, ajustado por día de la"
                    + " semana (el factor del día: promedio de todas las interacciones de ese día de la semana ÷ promedio"
                    + " de los 28 días) y por la parte del día que ya pasó. Se señala lo que supera el límite superior de"
                    + " una binomial negativa con la dispersión propia de esos 28 días, con control de descubrimientos"
                    + " falsos (Benjamini-Hochberg, 5 %) sobre todas las combinaciones probadas. Cuando todo se pregunta más,"
                    + " lo esperado se multiplica antes por el aumento general: la menor de dos medianas de observado ÷"
                    + " esperado, la de los temas y la de los municipios, cada uno con el peso de lo que se esperaba de"
                    + " él, y nunca menos de 1. Es un aviso para mirar, no una medición de contagios.";

    /** All that was asked with a topic. */
    record Whole(
            @Schema(description = "Interacciones con tema, de todo el estado.") long observed,
            @Schema(description = "Lo esperado de ellas hasta este momento del día.") BigDecimal expected,
            @Schema(description = "observed ÷ expected.") BigDecimal ratio,
            @Schema(description = "El aumento general, por el que se multiplica lo esperado de cada uno; 1: ninguno.")
                    BigDecimal general,
            @Schema(
                            description =
                                    "Todo se preguntó más: aumento de 1.2 o más, y total que por azar sería de 1 día en 100.")
                    boolean raised) {}

    /** A municipality and topic that stands out. */
    record Signal(
            @Schema(description = "Código INEGI; vacío: sin municipio.") Optional<String> municipality,
            String municipalityName,
            String intent,
            String intentName,
            long observed,
            @Schema(description = "Lo esperado hasta este momento del día.") BigDecimal expected,
            @Schema(description = "observed ÷ expected.") BigDecimal ratio,
            @Schema(description = "Lo que explica el aumento general: expected × whole.general, ambos sin redondear.")
                    BigDecimal explained,
            @Schema(description = "Qué tan probable sería por azar, con el aumento general descontado.")
                    double probability) {}

    /** Whether too few days stand before it to expect anything. */
    public boolean tooShort() {
        return daysOfHistory < LEAST_DAYS;
    }

    /** Whether everything was asked more. */
    public boolean raised() {
        return whole.filter(Whole::raised).isPresent();
    }

    /** How much of the day has passed: "58.1 %". */
    public String percentOfDay() {
        return SpanishFormats.oneDecimal(shareOfDay.movePointRight(2)) + " %";
    }

    @Override
    public Sheets sheets() {
        var table = Sheets.Table.of(
                "Señales",
                new Column("codigo_municipio", "INEGI; vacío: sin municipio."),
                new Column("municipio", "Nombre."),
                new Column("tema", "De qué se preguntó."),
                new Column("observadas", "Interacciones del día hasta ahora."),
                new Column("esperadas", METHOD),
                new Column("veces", "observadas ÷ esperadas."),
                new Column("explicadas", "Las que explica el aumento general: esperadas × aumento general."),
                new Column("probabilidad", "Qué tan probable sería por azar."));
        for (Signal it : signals)
            table.row(
                    it.municipality.orElse(""),
                    it.municipalityName,
                    it.intentName,
                    it.observed,
                    it.expected,
                    it.ratio,
                    it.explained,
                    it.probability);
        var notes = new ArrayList<>(standing.sentences());
        whole.map(EarlySignal::inWords).ifPresent(notes::add);
        notes.add("Probadas " + SpanishFormats.number(tested) + " combinaciones; " + hidden
                + " señales no se muestran por ser de menos de 5 personas.");
        return new Sheets("senales-" + date, "Señal temprana del " + date, List.of(table), notes);
    }

    private static String inWords(Whole whole) {
        return (whole.raised ? "Todo se preguntó más: " : "En total: ")
                + SpanishFormats.counted(whole.observed, "interacción", "interacciones") + " con tema, se esperaban "
                + SpanishFormats.oneDecimal(whole.expected) + "; aumento general, "
                + SpanishFormats.oneDecimal(whole.general) + " veces.";
    }
}
