package mx.gob.guanajuato.conectate.metrics.period;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a figure stands to the same figure of the period before. */
public record Change(
        @Schema(description = "La cifra del periodo anterior.") long before,
        @Schema(description = "La diferencia con ella.") long difference,
        @Schema(description = "La diferencia en por ciento de ella, con un decimal; vacío si era 0.")
                Optional<BigDecimal> percent) {
    public static Change of(long now, long before) {
        return new Change(before, now - before, Share.percent(now - before, before));
    }
}
