package mx.gob.guanajuato.conectate.metrics.interactions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealStack.class)
class DailyInteractionsTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final String KEY = "demo-api-key";

    /** Each test has years of its own, for the log is kept for ever. */
    private static int year = 2030;

    LocalStack stack;
    private InteractionsLog log;

    @BeforeEach
    void nextYear() {
        year++;
        log = new InteractionsLog(stack.addresses().kafka());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void both_ends_and_the_days_without_interactions_are_part_of_the_period() {
        log.write(day(10, 31), Outcome.ANSWERED, 50);
        log.write(day(11, 1), Outcome.ANSWERED, 3);
        log.write(day(11, 1), Outcome.NOT_UNDERSTOOD, 1);
        log.write(day(11, 21), Outcome.TOO_OLD, 2);
        log.write(day(11, 22), Outcome.ANSWERED, 50);

        var november = awaitTotal(day(11, 1), day(11, 21), 6);

        assertThat(november.getString("from")).isEqualTo(day(11, 1).toString());
        assertThat(november.getString("to")).isEqualTo(day(11, 21).toString());
        assertThat(november.getInt("calendarDays")).isEqualTo(21);
        assertThat(november.getString("average")).isEqualTo("0.3");
        assertThat(november.getString("definition"))
                .isEqualTo("Promedio = total de interacciones ÷ días naturales del periodo, ambos incluidos");
        assertThat(november.getList("days")).hasSize(21);
        assertDay(november, 0, day(11, 1), 4, Map.of("answered", 3, "not-understood", 1));
        assertDay(november, 1, day(11, 2), 0, Map.of());
        assertDay(november, 20, day(11, 21), 2, Map.of("too-old", 2));
        assertThat(november.getMap("days[0].byNumber")).isEqualTo(Map.of("chatbot", 4));
        assertThat(november.getMap("bestDay"))
                .isEqualTo(Map.of("date", day(11, 1).toString(), "total", 4));
        assertThat(november.getString("comparison.from")).isEqualTo(day(10, 11).toString());
        assertThat(november.getInt("comparison.before")).isEqualTo(50);
        assertThat(november.getInt("comparison.difference")).isEqualTo(-44);
        assertThat(november.getString("comparison.percent")).isEqualTo("-88.0");
    }

    private static void assertDay(JsonPath period, int index, LocalDate date, int total, Map<String, ?> byOutcome) {
        String day = "days[" + index + "].";
        assertThat(period.getString(day + "date")).isEqualTo(date.toString());
        assertThat(period.getInt(day + "total")).isEqualTo(total);
        assertThat(period.getMap(day + "byOutcome")).isEqualTo(byOutcome);
    }

    @Test
    void an_average_is_rounded_half_up_to_one_decimal() {
        log.write(day(1, 1), Outcome.ANSWERED, 5);

        // 5 / 20 = 0.25
        assertThat(awaitTotal(day(1, 1), day(1, 20), 5).getString("average")).isEqualTo("0.3");
        assertThat(awaitTotal(day(1, 1), day(1, 1), 5).getString("average")).isEqualTo("5.0");
    }

    @Test
    void an_emptied_redis_leads_to_the_same_figures() {
        log.write(day(5, 1), Outcome.ANSWERED, 400);
        awaitTotal(day(5, 1), day(5, 31), 400);

        stack.emptyRedis();
        log.write(day(5, 31), Outcome.ANSWERED, 100);

        awaitTotal(day(5, 1), day(5, 31), 500);
    }

    @Test
    void a_killed_redis_is_used_again_without_a_restart_of_the_service() {
        log.write(day(5, 1), Outcome.ANSWERED, 400);
        awaitTotal(day(5, 1), day(5, 31), 400);

        stack.kill("redis");
        log.write(day(5, 31), Outcome.ANSWERED, 100);

        awaitTotal(day(5, 1), day(5, 31), 500);
    }

    @Test
    void an_unreadable_record_costs_its_neighbours_nothing_and_is_counted_as_a_dead_letter() {
        log.write(day(6, 1), Outcome.ANSWERED, 7);
        log.writeUnreadable();
        log.write(day(6, 1), Outcome.ANSWERED, 8);

        awaitTotal(day(6, 1), day(6, 1), 15);

        given().get("/q/metrics")
                .then()
                .body(containsString("conectate_dead_letters_total{stage=\"view:interactions\"} 1.0"));
    }

    @Test
    void what_stands_in_the_log_twice_counts_once_however_much_stands_between() {
        log.writeOneInteraction(day(7, 1), 3);
        log.write(day(7, 1), Outcome.ANSWERED, 20);
        awaitTotal(day(7, 1), day(7, 1), 21);

        log.repeatLast();
        log.write(day(7, 2), Outcome.ANSWERED, 1);

        awaitTotal(day(7, 1), day(7, 2), 22);
    }

    @Test
    void while_redis_is_away_there_are_no_figures_and_the_service_is_not_ready() {
        awaitTotal(day(8, 1), day(8, 2), 0);
        stack.stop("redis");
        try {
            ask(day(8, 1).toString(), day(8, 2).toString())
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .time(lessThan(10_000L))
                    .header("Retry-After", "5")
                    .body("detail", containsString("store of figures"));
            await().atMost(AT_MOST).untilAsserted(() -> given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'views' }.status", equalTo("DOWN"))
                    .body("checks.find { it.name == 'views' }.data.interactions", containsString("Redis")));
        } finally {
            stack.start("redis");
        }
        awaitTotal(day(8, 1), day(8, 2), 0);
        await().atMost(AT_MOST)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void while_kafka_is_away_the_figures_are_there_but_nobody_says_that_they_are_complete() {
        log.write(day(9, 1), Outcome.ANSWERED, 3);
        awaitTotal(day(9, 1), day(9, 2), 3);
        stack.stop("kafka");
        try {
            ask(day(9, 1).toString(), day(9, 2).toString())
                    .statusCode(200)
                    .body("total", equalTo(3))
                    .body("complete", equalTo(false))
                    .body("behind", equalTo(null));
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            stack.start("kafka");
        }
        awaitTotal(day(9, 1), day(9, 2), 3);
    }

    @Test
    void without_the_key_or_with_a_wrong_one_nothing_is_told() {
        for (var request :
                new io.restassured.specification.RequestSpecification[] {given(), given().header("X-API-Key", "wrong")
                }) {
            request.get("/api/interactions/daily?from=2026-11-01&to=2026-11-21")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("status", equalTo(401));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,          2026-11-21, from, must not be null
            2026-11-01, -,          to,   must not be null
            yesterday,  2026-11-21, from, not a day such as 2026-11-21
            2026-11-01, 2026-11-31, to,   no day of the calendar
            2026-11-02, 2026-11-01, to,   before from
            2020-01-01, 2023-04-15, to,   more than 1200 days from from
            """)
    void a_parameter_out_of_bounds_is_named_with_the_reason(String from, String to, String field, String reason) {
        ask(from, to)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("violations.message", hasItem(reason));
    }

    @Test
    void the_longest_period_has_1200_days() {
        ask("2020-01-01", "2023-04-14").statusCode(200).body("calendarDays", equalTo(1_200));
    }

    @Test
    void a_day_that_is_not_over_is_marked_and_has_no_average_yet() {
        var today = LocalDate.now(ZoneId.of("America/Mexico_City"));

        ask(today.minusDays(1).toString(), today.toString())
                .statusCode(200)
                .body("unfinishedDay", equalTo(today.toString()))
                .body("days.finished", equalTo(List.of(true, false)))
                .body("days[1].average7", equalTo(null));
        ask("2020-01-01", "2020-01-31").body("unfinishedDay", equalTo(null));
    }

    @Test
    void a_week_of_which_part_lies_before_the_first_counted_day_has_no_average() {
        // Before all that any other test writes.
        var first = LocalDate.of(2001, 1, 1);
        log.write(first, Outcome.ANSWERED, 7);
        log.write(first.plusDays(7), Outcome.ANSWERED, 14);

        var days = awaitTotal(first, first.plusDays(7), 21);

        assertThat(days.getString("days[5].average7")).isNull();
        assertThat(days.getString("days[6].average7")).isEqualTo("1.0");
        assertThat(days.getString("days[7].average7")).isEqualTo("2.0");
    }

    @Test
    void the_api_is_described() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/interactions/hourly",
                                "/api/interactions/by-intent",
                                "/api/interactions/by-municipality",
                                "/api/interactions/not-understood",
                                "/api/interactions/response-times",
                                "/api/users",
                                "/api/broadcasts",
                                "/api/marks",
                                "/api/early-signal",
                                "/api/period-report",
                                "/api/counts/rebuild"))
                .body("paths.'/api/interactions/daily'.get.parameters.name", hasItem("from"))
                .body("components.securitySchemes.api-key.name", equalTo("X-API-Key"));
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }

    /** What the API answers once it says that it is complete. */
    private JsonPath awaitTotal(LocalDate from, LocalDate to, int total) {
        var last = new AtomicReference<JsonPath>();
        await().atMost(AT_MOST)
                .untilAsserted(() -> last.set(ask(from.toString(), to.toString())
                        .statusCode(200)
                        .body("complete", equalTo(true))
                        .body("behind", equalTo(0))
                        .extract()
                        .jsonPath()));
        var answer = last.get();
        assertThat(answer.getInt("total")).isEqualTo(total);
        return answer;
    }

    private static ValidatableResponse ask(String from, String to) {
        var request = given().header("X-API-Key", KEY);
        if (from != null) request.queryParam("from", from);
        if (to != null) request.queryParam("to", to);
        return request.get("/api/interactions/daily").then();
    }
}
