package mx.gob.guanajuato.conectate.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Meta's limits, enforced on demand. */
@QuarkusTest
class EnforcedLimitsTest extends SimulatorTest {
    @Test
    void a_call_above_the_rate_of_its_number_is_refused_with_130429() {
        plan("{\"send\":{\"messagesPerSecond\":1}}");

        var statuses =
                IntStream.range(0, 20).mapToObj(i -> send("a").statusCode()).toList();
        assertThat(statuses).startsWith(200).contains(429);
        assertThat(accepted()).isLessThan(20);
    }

    @Test
    void a_46th_message_at_once_to_one_citizen_is_refused_with_131056() {
        plan("{\"send\":{\"pairRateEnforced\":true}}");

        for (int i = 0; i < 45; i++) send("a").then().statusCode(200);
        IntStream.range(0, 12)
                .mapToObj(i -> send("a"))
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow()
                .then()
                .statusCode(400)
                .body("error.code", is(131056));
    }

    @Test
    void nothing_is_enforced_without_a_plan() {
        for (int i = 0; i < 60; i++) send("a").then().statusCode(200);
    }
}
