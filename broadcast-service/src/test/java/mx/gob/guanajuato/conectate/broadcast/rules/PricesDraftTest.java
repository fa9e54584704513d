package mx.gob.guanajuato.conectate.broadcast.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleDrafts.PricesDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesDraftTest {
    @ParameterizedTest
    @CsvSource({"0.5234, 0", "1000, 0", "1E-300000000, 1", "0.0000001, 1", "1000.01, 1", "-1, 1"})
    void a_price_is_a_sum_that_can_be_written_out(BigDecimal price, int objections) {
        var draft = new PricesDraft(
                price, BigDecimal.ONE, BigDecimal.ZERO, 1_000, LocalDate.of(2026, 11, 1), "Meta, lista de precios");
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(draft)).hasSize(objections);
        }
    }
}
