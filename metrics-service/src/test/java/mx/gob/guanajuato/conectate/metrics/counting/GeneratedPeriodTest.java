package mx.gob.guanajuato.conectate.metrics.counting;

import static io.restassured.RestAssured.given;
import static mx.gob.guanajuato.conectate.metrics.Api.ask;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenth of the first period, all figures beside an independent count. {@code ./conectate benchmark metrics} takes all. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class GeneratedPeriodTest {
    private static final GeneratedPeriod TENTH = GeneratedPeriod.asReported().withTotal(81_490);
    private static final LocalDate FROM = LocalDate.of(2020, 3, 23);
    private static final LocalDate TO = LocalDate.of(2021, 4, 30);
    private static final Duration AT_MOST = Duration.ofSeconds(90);

    private static final IndependentCount INDEPENDENT = new IndependentCount();

    LocalStack stack;

    /** Once, with the store emptied and killed in between, and every seventh interaction written again later. */
    @BeforeEach
    void write() {
        if (INDEPENDENT.total > 0) return;
        var later = new ArrayDeque<Interaction>();
        try (var log = new GeneratedLog(stack.addresses().kafka())) {
            TENTH.forEach(interaction -> {
                log.write(interaction);
                INDEPENDENT.add(interaction);
                if (INDEPENDENT.total % 7 == 0) later.add(interaction);
                if (later.size() > 2_000) log.write(later.remove());
                if (INDEPENDENT.total == 20_000) stack.emptyRedis();
                if (INDEPENDENT.total == 50_000) stack.kill("redis");
            });
            later.forEach(log::write);
        }
    }

    @Test
    void total_average_and_every_day_equal_an_independent_count() {
        var days = complete("/api/interactions/daily", FROM, TO);

        assertThat(days.getLong("total")).isEqualTo(81_490);
        assertThat(days.getString("average")).isEqualTo("201.7");
        assertThat(perDay(days)).isEqualTo(INDEPENDENT.perDay);
        assertThat(days.getLong("generated")).isEqualTo(81_490);
        assertThat(days.getList("days")).hasSize(404);
    }

    @Test
    void people_equal_an_independent_count_for_any_period() {
        var users = complete("/api/users", FROM, TO);
        assertThat(users.getLong("distinct")).isEqualTo(INDEPENDENT.everybody.size());
        assertThat(users.getLong("newUsers")).isEqualTo(INDEPENDENT.everybody.size());
        assertThat(users.getList("days.distinct", Long.class))
                .isEqualTo(INDEPENDENT.people.values().stream()
                        .map(people -> (long) people.size())
                        .toList());

        for (var period : List.of(
                List.of("2020-12-14", "2021-02-03"),
                List.of("2021-01-01", "2021-01-31"),
                List.of("2020-07-07", "2020-07-07"))) {
            var from = LocalDate.parse(period.get(0));
            var to = LocalDate.parse(period.get(1));
            var some = complete("/api/users", from, to);
            long distinct = INDEPENDENT.people.entrySet().stream()
                    .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                    .flatMap(day -> day.getValue().stream())
                    .distinct()
                    .count();
            assertThat(some.getLong("distinct")).isEqualTo(distinct);
            assertThat(some.getLong("newUsers")).isEqualTo(INDEPENDENT.newPeople(from, to));
            assertThat(some.getLong("returning")).isEqualTo(distinct - INDEPENDENT.newPeople(from, to));
            assertThat(some.getList("days.newUsers", Long.class).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(INDEPENDENT.newPeople(from, to));
            assertThat(some.getList("weeks.newUsers", Long.class).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(INDEPENDENT.newPeople(from, to));
        }
    }

    @Test
    void topics_and_hours_equal_an_independent_count() {
        var topics = complete("/api/interactions/by-intent", FROM, TO);
        Map<String, Long> shown = topics.<Map<String, Object>>getList("rows").stream()
                .filter(row -> row.get("interactions") != null)
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("code", "") == null ? "" : "" + row.getOrDefault("code", ""),
                        row -> ((Number) row.get("interactions")).longValue()));
        assertThat(shown).isEqualTo(INDEPENDENT.perTopic);

        var hours = complete("/api/interactions/hourly", FROM, TO);
        assertThat(hours.getList("cells")).hasSize(168);
        for (int hour = 0; hour < 24; hour++) {
            long ofHour = hours.getList("cells.findAll { it.hour == " + hour + " }.total", Long.class).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(ofHour).isEqualTo(INDEPENDENT.perHour.get(hour));
        }
    }

    @Test
    void counted_anew_it_ends_with_the_same_figures_while_the_old_ones_answer() {
        complete("/api/interactions/daily", FROM, TO);
        int generation = counts().getInt("generation");

        given().header("X-API-Key", "demo-api-key")
                .post("/api/counts/rebuild")
                .then()
                .statusCode(202)
                .body("generation", equalTo(generation));

        await().atMost(AT_MOST).until(() -> {
            // Whenever it is asked meanwhile, all of it is there; a moment without any answer is no lack of figures.
            var answer = ask("/api/interactions/daily", FROM, TO);
            if (answer.statusCode() == 200)
                assertThat(answer.jsonPath().getInt("total")).isEqualTo(81_490);
            return counts().getInt("generation") > generation;
        });
        total_average_and_every_day_equal_an_independent_count();
        people_equal_an_independent_count_for_any_period();

        // Whatever befalls the new generation too: it begins again, from the first.
        given().header("X-API-Key", "demo-api-key")
                .post("/api/counts/rebuild")
                .then()
                .statusCode(202);
        stack.emptyRedis();
        total_average_and_every_day_equal_an_independent_count();
    }

    @Test
    void the_period_report_is_one_computation_in_every_form() throws Exception {
        var json = complete("/api/period-report", FROM, TO);
        assertThat(json.getLong("total")).isEqualTo(81_490);
        assertThat(json.getLong("users")).isEqualTo(INDEPENDENT.everybody.size());
        String number = json.getString("number");

        String csv = ask("/api/period-report", FROM, TO, "format", "csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).contains("Total de interacciones,81490").contains("Cálculo " + number);
        byte[] pdf = ask("/api/period-report", FROM, TO, "format", "pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Resumen global", "23 de marzo de 2020 al 30 de abril de 2021", "81,490", "201.7")
                    .contains("Cálculo " + number, "Página 1 de", "DEMOSTRACIÓN");
        }
        Files.write(Path.of("target", "period-report.pdf"), pdf);
    }

    @Test
    void the_form_is_the_callers_choice() {
        given().header("X-API-Key", "demo-api-key")
                .accept("text/csv")
                .get("/api/interactions/daily?from=2020-03-23&to=2020-03-24")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"interacciones-2020-03-23-2020-03-24.csv\"");
        given().header("X-API-Key", "demo-api-key")
                .accept("application/pdf")
                .get("/api/interactions/daily?from=2020-03-23&to=2020-03-24")
                .then()
                .statusCode(406);
        ask("/api/users", FROM, TO, "format", "xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        ask("/api/users", FROM, TO, "format", "doc")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("format"));
        ask("/api/interactions/by-intent", FROM, TO, "municipality", "99999")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("municipality"));
    }

    private static JsonPath counts() {
        return given().header("X-API-Key", "demo-api-key").get("/api/counts").jsonPath();
    }

    private static Map<LocalDate, Long> perDay(JsonPath days) {
        return days.<Map<String, Object>>getList("days").stream()
                .collect(Collectors.toMap(
                        day -> LocalDate.parse("" + day.get("date")), day -> ((Number) day.get("total")).longValue()));
    }
}
