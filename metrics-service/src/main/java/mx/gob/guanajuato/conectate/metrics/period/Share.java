package mx.gob.guanajuato.conectate.metrics.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Quotients, each with one decimal, rounded half up. */
public final class Share {
    /** How the average of a period is computed. */
    public static final String AVERAGE =
            "Promedio = total de interacciones ÷ días naturales del periodo, ambos incluidos";

    private Share() {}

    /** A total by its calendar days. */
    public static BigDecimal average(long total, long days) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }

    /** Part of a whole in per cent; empty of nothing. */
    public static Optional<BigDecimal> percent(long part, long whole) {
        if (whole == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
