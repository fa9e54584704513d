package mx.gob.guanajuato.conectate.metrics.signal;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import mx.gob.guanajuato.conectate.metrics.interactions.InteractionsLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class EarlySignalTest {
    private static final LocalDate DAY = LocalDate.of(2028, 3, 30);

    /** Asked by so many people a day, each topic in a municipality of its own. */
    private static final Map<String, Integer> USUAL =
            Map.of("confirmed-cases", 30, "vaccines", 12, "hospitals", 14, "deaths", 12, "symptoms", 15);

    LocalStack stack;

    @Test
    void what_is_asked_four_times_as_often_is_flagged_and_what_is_asked_as_ever_is_not() {
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            for (int back = 28; back > 0; back--) {
                log.writeAsked(DAY.minusDays(back), "11020", "confirmed-cases", 30 + back % 5);
                log.writeAsked(DAY.minusDays(back), "11007", "vaccines", 10 + back % 3);
            }
            log.writeAsked(DAY, "11020", "confirmed-cases", 33);
            log.writeAsked(DAY, "11007", "vaccines", 44);
            log.writeAsked(DAY, "11005", "deaths", 4);
        }
        complete("/api/interactions/daily", DAY.minusDays(28), DAY);

        ask(DAY.toString())
                .statusCode(200)
                .body("signals.size()", equalTo(1))
                .body("signals[0].municipality", equalTo("11007"))
                .body("signals[0].intent", equalTo("vaccines"))
                .body("signals[0].observed", equalTo(44))
                .body("daysOfHistory", equalTo(28))
                .body("whole.raised", equalTo(false))
                .body("complete", equalTo(true));
    }

    @Test
    void what_everything_does_is_said_once_and_only_what_does_more_is_flagged() {
        var doubled = LocalDate.of(2029, 5, 17);
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            USUAL.forEach((intent, people) -> {
                for (int back = 28; back > 0; back--)
                    log.writeAsked(doubled.minusDays(back), placeOf(intent), intent, people - 1 + back % 3);
                log.writeAsked(doubled, placeOf(intent), intent, intent.equals("symptoms") ? 120 : 2 * people);
            });
        }
        complete("/api/interactions/daily", doubled.minusDays(28), doubled);

        ask(doubled.toString())
                .statusCode(200)
                .body("whole.raised", equalTo(true))
                .body("whole.general", equalTo(2.0f))
                .body("whole.observed", equalTo(256))
                .body("signals.size()", equalTo(1))
                .body("signals[0].intent", equalTo("symptoms"))
                .body("signals[0].explained", equalTo(30.0f));
    }

    @Test
    void without_two_weeks_before_it_nothing_is_flagged() {
        var lonely = LocalDate.of(2027, 3, 30);
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            log.writeAsked(lonely, "11020", "vaccines", 500);
        }
        complete("/api/interactions/daily", lonely, lonely);

        ask(lonely.toString())
                .statusCode(200)
                .body("daysOfHistory", equalTo(0))
                .body("whole", nullValue())
                .body("signals.size()", equalTo(0));
    }

    @Test
    void a_day_that_is_none_is_named_with_the_reason() {
        ask("2028-02-30").statusCode(400).body("violations.field", hasItem("date"));
        assertThat(given().get("/api/early-signal").statusCode()).isEqualTo(401);
    }

    private static String placeOf(String intent) {
        return "110" + (10 + List.copyOf(new TreeSet<>(USUAL.keySet())).indexOf(intent));
    }

    private static ValidatableResponse ask(String date) {
        return given().header("X-API-Key", "demo-api-key")
                .get("/api/early-signal?date=" + date)
                .then();
    }
}
