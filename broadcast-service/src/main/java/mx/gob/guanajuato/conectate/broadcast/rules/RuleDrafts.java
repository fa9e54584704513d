package mx.gob.guanajuato.conectate.broadcast.rules;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import mx.gob.guanajuato.conectate.events.broadcast.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules as they are asked for. */
final class RuleDrafts {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private RuleDrafts() {}

    /** When nobody is written to; both the same: never. */
    record QuietHoursDraft(
            @Schema(examples = "21:00")
                    @NotNull(message = "is missing")
                    @Pattern(regexp = TIME, message = "is no time such as 21:00")
                    String from,
            @Schema(examples = "08:00")
                    @NotNull(message = "is missing")
                    @Pattern(regexp = TIME, message = "is no time such as 08:00")
                    String until) {
        Rule.QuietHours rule() {
            return new Rule.QuietHours(LocalTime.parse(from), LocalTime.parse(until));
        }
    }

    /** What a message costs, in pesos. */
    record PricesDraft(
            @NotNull(message = "is missing") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
                    BigDecimal marketing,
            @NotNull(message = "is missing") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
                    BigDecimal utility,
            @NotNull(message = "is missing") @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
                    BigDecimal service,
            @NotNull(message = "is missing") @Min(0) @Max(10_000_000) Integer freeServiceAMonth,
            @NotNull(message = "is missing") LocalDate asOf,
            @NotBlank(message = "is missing") @Size(max = 300) String source) {
        Rule.Prices rule() {
            return new Rule.Prices(marketing, utility, service, freeServiceAMonth, asOf, source);
        }
    }
}
