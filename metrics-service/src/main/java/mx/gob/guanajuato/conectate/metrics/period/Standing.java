package mx.gob.guanajuato.conectate.metrics.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.views.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the figures beside it can be relied on. */
public record Standing(
        @Schema(description = "Si la cuenta incluye todo lo registrado hasta el momento de la consulta.")
                boolean complete,
        @Schema(description = "Cuánto falta por contar, como máximo; vacío si no se puede saber.") OptionalLong behind,
        @Schema(description = "Cuándo se hizo la cuenta.") Instant asOf,
        @Schema(description = "El día del periodo que aún no termina, si lo hay: sus cifras crecerán.")
                Optional<LocalDate> unfinishedDay,
        @Schema(description = "Cuántas de las interacciones son generadas (demostración y pruebas), no de personas.")
                @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                long generated) {
    static Standing of(Period period, Progress progress, long generated, ZonedDateTime now) {
        var today = now.toLocalDate();
        return new Standing(
                progress.isComplete(),
                progress.behindBy(),
                now.toInstant(),
                today.isBefore(period.from()) || today.isAfter(period.to()) ? Optional.empty() : Optional.of(today),
                generated);
    }

    /** The same in sentences. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        String moment = SpanishFormats.moment(asOf);
        if (complete) sentences.add("Incluye todo lo registrado hasta el " + moment + " (hora del centro de México).");
        else
            sentences.add("Incompleto al " + moment + ": "
                    + (behind.isPresent()
                            ? "faltan por contar a lo más " + SpanishFormats.number(behind.getAsLong()) + " registros."
                            : "no se puede saber cuánto falta por contar."));
        unfinishedDay.ifPresent(
                day -> sentences.add("El " + SpanishFormats.day(day) + " aún no termina: sus cifras crecerán."));
        if (generated > 0)
            sentences.add("Demostración: " + SpanishFormats.number(generated)
                    + " de las interacciones son generadas, no de personas.");
        return sentences;
    }
}
