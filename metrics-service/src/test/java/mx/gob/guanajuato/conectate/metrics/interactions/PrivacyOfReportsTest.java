package mx.gob.guanajuato.conectate.metrics.interactions;

import static mx.gob.guanajuato.conectate.metrics.Api.ask;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class PrivacyOfReportsTest {
    private static final LocalDate DAY = LocalDate.of(2029, 5, 5);

    LocalStack stack;

    @Test
    void a_municipality_of_four_people_is_not_shown_nor_told_by_the_total_and_of_five_it_is() {
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            log.writeAsked(DAY, "11020", "vaccines", 20);
            log.writeAsked(DAY, "11007", "vaccines", 5);
            log.writeAsked(DAY, "11005", "deaths", 4);
        }

        var table = complete("/api/interactions/by-municipality", DAY, DAY);

        assertThat(table.getInt("total")).isEqualTo(29);
        assertThat(row(table.getList("rows"), "11020"))
                .containsEntry("interactions", 20)
                .containsEntry("hidden", false);
        assertThat(row(table.getList("rows"), "11005"))
                .containsEntry("interactions", null)
                .containsEntry("hidden", true);
        // The one of five goes with it: else 29 − 20 − 5 would tell the four.
        assertThat(row(table.getList("rows"), "11007"))
                .containsEntry("interactions", null)
                .containsEntry("hidden", true);
        assertThat(table.getInt("hidden.interactions")).isEqualTo(9);
        assertThat(row(table.getList("rows"), "11001")).containsEntry("interactions", 0);

        String csv = ask("/api/interactions/by-municipality", DAY, DAY, "format", "csv")
                .asString();
        assertThat(csv)
                .contains("11020,León,20")
                .contains("11005,", "menos de 5")
                .doesNotContain(",4,");
        assertThat(complete("/api/interactions/by-municipality", DAY, DAY, "intent", "deaths")
                        .getString("total"))
                .isNull();
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String code) {
        return rows.stream()
                .filter(row -> code.equals(row.get("code")))
                .findFirst()
                .orElseThrow();
    }
}
