package mx.gob.guanajuato.conectate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.MessageIds;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service on a real broker, through its API and its topics. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
class BroadcastServiceTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant BEGIN = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static int citizensSoFar;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource("/")
    String address;

    private Broker broker;
    private BroadcastApi api;

    @BeforeEach
    void connect() {
        broker = new Broker(servers);
        api = new BroadcastApi(address.replaceAll("/$", ""));
        await().atMost(Duration.ofMinutes(1)).until(api::ready);
    }

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    void a_broadcast_reaches_each_subscriber_once_and_none_who_left() {
        var stay = newCitizens(30);
        var left = newCitizens(3);
        Instant before = seconds(-60);
        broker.join(stay, before);
        broker.join(left, before);
        left.forEach(citizen -> broker.leaves(citizen, seconds(-30)));

        String id = api.create("{\"text\": \"Vacunación: https://coronavirus.guanajuato.gob.mx\"}")
                .id();

        await().atMost(SOON).until(() -> broker.fedWith(id).containsAll(stay));
        await().atMost(SOON).until(() -> isHandedOver(id));
        assertThat(broker.fedWith(id)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(left);
        assertThat(broker.messagesOf(id)).allSatisfy(message -> {
            assertThat(message.messageId()).isEqualTo(MessageIds.broadcast(id, message.citizen()));
            assertThat(message.phoneNumberId()).isEqualTo("100000000001729");
            assertThat(message.body()).hasToString("{\"type\":\"content\"}");
        });
        assertThat(api.get("/api/broadcasts/" + id)
                        .json()
                        .path("progress")
                        .path("messages")
                        .asInt())
                .isEqualTo(broker.fedWith(id).size());
    }

    @Test
    void alta_and_baja_are_told_with_their_proof_and_the_message_sent_last_counts() {
        String citizen = newCitizens(1).get(0);
        broker.joins(citizen, seconds(-40));
        broker.leaves(citizen, seconds(-20));
        broker.joins(citizen, seconds(-30));
        broker.joins(citizen, seconds(-10));

        await().atMost(SOON).until(() -> broker.toldOf(citizen).size() == 3);
        var told = broker.toldOf(citizen);
        assertThat(told)
                .extracting(subscriber -> subscriber.state())
                .containsExactly(State.SUBSCRIBED, State.LEFT, State.SUBSCRIBED);
        assertThat(told.get(2).since()).isEqualTo(seconds(-10));
        assertThat(told.get(2).consent().wamid()).get().asString().startsWith("wamid.subscribe.");
        assertThat(told.get(2).consent().phoneNumberId()).contains("100000000000712");
    }

    @Test
    void who_joins_after_the_moment_gets_nothing() {
        var early = newCitizens(1).get(0);
        var late = newCitizens(1).get(0);
        broker.joins(early, seconds(-60));
        String id = api.create("{\"text\": \"Aviso\"}").id();
        broker.joins(late, Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS));

        await().atMost(SOON).until(() -> isHandedOver(id));
        assertThat(broker.fedWith(id)).contains(early).doesNotContain(late);
    }

    @Test
    void a_cancelled_broadcast_reaches_nobody() {
        broker.joins(newCitizens(1).get(0), seconds(-60));
        var created = api.create(
                "{\"text\": \"Error\", \"sendAt\": \"" + Instant.now().plusSeconds(3) + "\"}");

        assertThat(api.cancel(created.id()).status()).isEqualTo(200);
        String after = api.create("{\"text\": \"Correcto\", \"sendAt\": \""
                        + Instant.now().plusSeconds(4) + "\"}")
                .id();

        await().atMost(SOON).until(() -> isHandedOver(after));
        assertThat(stateOf(created.id())).isEqualTo("cancelled");
        assertThat(broker.fedWith(created.id())).isEmpty();
        assertThat(api.cancel(created.id()).status()).isEqualTo(200);
    }

    @Test
    void a_request_repeated_with_its_key_makes_no_second_broadcast() {
        var headers = Map.of("Idempotency-Key", "aviso-1");
        var first = api.create("{\"text\": \"Una vez\"}", headers);
        var again = api.create("{\"text\": \"Una vez\"}", headers);
        var other = api.create("{\"text\": \"Otra cosa\"}", headers);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).endsWith("/api/broadcasts/" + first.id());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("sendAt")).isEqualTo(first.json().path("sendAt"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(broker.all(Topics.BROADCASTS))
                .filteredOn(record -> record.key().equals(first.id()))
                .hasSize(1);
    }

    @Test
    void of_many_equal_requests_at_once_all_mean_the_same_broadcast() {
        var headers = Map.of("Idempotency-Key", "aviso-2");
        var answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(n -> api.create("{\"text\": \"Texto " + n % 2 + "\"}", headers))
                .toList();

        var texts = answers.stream()
                .filter(answer -> answer.status() < 300)
                .map(answer -> answer.json().path("text").asText())
                .toList();
        assertThat(texts).isNotEmpty().containsOnly(texts.get(0));
        assertThat(answers).extracting(answer -> answer.status()).isSubsetOf(200, 201, 409);
        var newest = broker.all(Topics.BROADCASTS).stream()
                .filter(record -> record.key().equals(answersId(answers)))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(new String(newest.value(), StandardCharsets.UTF_8)).contains(texts.get(0));
    }

    @Test
    void a_draft_is_kept_changed_and_sent_when_that_is_asked_for() {
        broker.joins(newCitizens(1).get(0), seconds(-60));
        String id = api.create("{\"text\": \"Borrador\", \"draft\": true}").id();
        assertThat(stateOf(id)).isEqualTo("draft");

        var changed = api.put("/api/broadcasts/" + id, "{\"text\": \"Ya casi\", \"draft\": true}");
        assertThat(changed.json().path("text").asText()).isEqualTo("Ya casi");
        for (String wrong : List.of("2020-01-01T00:00:00Z", "3020-01-01T00:00:00Z"))
            assertThat(api.send(id, wrong).status()).isEqualTo(400);
        assertThat(api.act(id, "send").json().path("state").asText()).isEqualTo("running");

        await().atMost(SOON).until(() -> isHandedOver(id));
        assertThat(broker.messagesOf(id)).isNotEmpty();
        assertThat(api.get("/api/broadcasts/" + id).json().path("text").asText())
                .isEqualTo("Ya casi");
        assertThat(api.put("/api/broadcasts/" + id, "{\"text\": \"Tarde\"}").status())
                .isEqualTo(409);
        assertThat(audited()).contains("broadcast-created", "broadcast-changed", "broadcast-sent");
    }

    @Test
    void a_scheduled_one_begins_at_its_moment_and_a_paused_one_only_when_it_goes_on() {
        broker.joins(newCitizens(1).get(0), seconds(-60));
        var moment = Instant.now().plusSeconds(3);
        String goes = api.create("{\"text\": \"A tiempo\", \"sendAt\": \"" + moment + "\"}")
                .id();
        String waits = api.create("{\"text\": \"En pausa\", \"sendAt\": \"" + moment + "\"}")
                .id();
        assertThat(stateOf(goes)).isEqualTo("scheduled");
        assertThat(api.act(waits, "pause").json().path("state").asText()).isEqualTo("paused");
        assertThat(api.act(waits, "pause").status()).isEqualTo(200);

        await().atMost(SOON).until(() -> isHandedOver(goes));
        assertThat(stateOf(waits)).isEqualTo("paused");
        assertThat(broker.fedWith(waits)).isEmpty();

        assertThat(api.act(waits, "resume").json().path("state").asText()).isEqualTo("running");
        await().atMost(SOON).until(() -> isHandedOver(waits));
        assertThat(api.act(goes, "send").status()).isEqualTo(200);
        assertThat(api.act("none", "pause").status()).isEqualTo(404);
    }

    @Test
    void only_what_is_over_is_sent_again_and_asked_twice_it_is_the_same() {
        String id = api.create("{\"text\": \"Otra vez\", \"draft\": true}").id();
        assertThat(api.act(id, "again").status()).isEqualTo(409);
        api.cancel(id);

        var first = api.act(id, "again");
        var second = api.act(id, "again");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("again").asText()).isEqualTo(id);
        assertThat(second.id()).isEqualTo(first.id()).isNotEqualTo(id);
    }

    @Test
    void its_progress_sums_up_to_its_audience() {
        broker.join(newCitizens(5), seconds(-60));
        String id = api.create("{\"text\": \"Avance\"}").id();
        await().atMost(SOON).until(() -> isHandedOver(id));

        var progress = api.get("/api/broadcasts/" + id + "/progress").json();

        long sum = 0;
        for (var place : progress.path("places")) sum += place.asLong();
        assertThat(progress.path("audience").asLong()).isGreaterThanOrEqualTo(5).isEqualTo(sum);
    }

    @Test
    void some_time_after_its_end_its_record_keeps_the_figures() {
        broker.join(newCitizens(5), seconds(-60));
        String id = api.create("{\"text\": \"Para siempre\"}").id();
        await().atMost(SOON).until(() -> isHandedOver(id));
        api.cancel(id);

        await().atMost(SOON).until(() -> !reached(id).isEmpty());

        assertThat(reached(id).values().stream().mapToLong(Long::longValue).sum())
                .isBetween(1L, (long) broker.messagesOf(id).size());
        assertThat(stateOf(id)).isEqualTo("cancelled");
    }

    private Map<String, Long> reached(String id) {
        return broker.all(Topics.BROADCASTS).stream()
                .filter(record -> record.key().equals(id))
                .reduce((earlier, later) -> later)
                .map(record -> EventJson.read(EventTypes.BROADCAST, record.value()))
                .map(broadcast -> broadcast.soFar().reached())
                .orElse(Map.of());
    }

    private List<String> audited() {
        return broker.all(Topics.AUDIT).stream()
                .map(record -> EventJson.read(EventTypes.AUDIT_ENTRY, record.value()))
                .filter(entry -> entry.actor().equals("api"))
                .map(entry -> EventJson.mapper().convertValue(entry.action(), String.class))
                .toList();
    }

    @Test
    void without_the_key_nothing_is_told() {
        for (String path : List.of(
                "/api/broadcasts", "/api/broadcasts/1", "/api/broadcasts/1/progress", "/api/subscribers/count")) {
            assertThat(api.getWithKey(path, null).status()).isEqualTo(401);
            var wrong = api.getWithKey(path, "wrong");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_wrong_request_names_field_and_reason() {
        var tooLong = "a".repeat(4_097);
        assertProblem("{\"sendAt\": null}", "text", "is missing");
        assertProblem("{\"text\": \"   \"}", "text", "is missing");
        assertProblem("{\"text\": \"" + tooLong + "\"}", "text", "is longer than 4096 characters");
        assertProblem("{\"text\": \"a\", \"sendAt\": \"2020-01-01T00:00:00Z\"}", "sendAt", "5 minutes in the past");
        assertProblem("{\"text\": \"a\", \"sendAt\": \"3020-01-01T00:00:00Z\"}", "sendAt", "more than a year ahead");
        assertProblem("{\"text\": \"a\", \"sendAt\": \"2026-11-21T18:00:00\"}", "sendAt", "no time with its offset");
        assertProblem("{\"text\": \"a\", \"sendAt\": \"mañana\"}", "sendAt", "no time with its offset");
        assertProblem("{\"text\": \"a\", \"sendat\": \"2026-11-21T18:00:00Z\"}", "sendat", "");
        assertProblem("{\"text\": \"a\", \"spreadMinutes\": 0}", "spreadMinutes", "is less than 1");
        assertProblem(
                "{\"text\": \"a\", \"audience\": {\"municipalities\": [\"09001\"]}}",
                "municipalities",
                "is no municipality of Guanajuato");
        assertProblem("{\"text\": \"a\", \"audience\": {\"municipalities\": []}}", "municipalities", "are none");
        assertProblem("{\"text\": ", "", "");
        assertProblem("", "", "");
        assertThat(api.create("{\"text\": \"a\"}", Map.of("Idempotency-Key", "a".repeat(129)))
                        .status())
                .isEqualTo(400);
        assertThat(api.create("{\"text\": \"a\"}".repeat(6_000)).status()).isEqualTo(413);
    }

    @Test
    void a_rule_of_alerts_with_a_place_that_nothing_fills_is_refused() {
        String rule = "{\"name\": \"Casos\", \"on\": \"confirmed-cases\", \"collectMinutes\": 0, \"active\": false,"
                + " \"text\": \"%s: {value}\"}";
        var refused = api.put("/api/alerts/casos", rule.formatted("{place}"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.response().body()).contains("text", "names a place that is not filled in");
        assertThat(api.put("/api/alerts/casos", rule.formatted("{municipality}"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_unknown_broadcast_is_not_found() {
        assertThat(api.get("/api/broadcasts/none").status()).isEqualTo(404);
        assertThat(api.cancel("none").status()).isEqualTo(404);
        assertThat(api.get("/api/broadcasts/none").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void what_cannot_be_read_is_a_dead_letter() {
        broker.write(Topics.CITIZEN_INTENTS, "520000999999", new byte[] {'{'});
        broker.write(Topics.BROADCASTS, "broken", new byte[] {'{'});
        String citizen = newCitizens(1).get(0);
        broker.joins(citizen, seconds(-1));

        await().atMost(SOON).until(() -> broker.all(Topics.DEAD_LETTERS).size() == 2);
        await().atMost(SOON).until(() -> broker.toldOf(citizen).size() == 1);
    }

    @Test
    void the_subscribers_are_counted() {
        int before =
                api.get("/api/subscribers/count").json().path("subscribers").asInt();
        broker.join(newCitizens(7), seconds(-1));
        await().atMost(SOON)
                .until(() -> api.get("/api/subscribers/count")
                                .json()
                                .path("subscribers")
                                .asInt()
                        == before + 7);
    }

    private void assertProblem(String body, String field, String reason) {
        var answer = api.create(body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.header("Content-Type")).as(body).startsWith("application/problem+json");
        assertThat(answer.response().body()).as(body).contains(field, reason);
    }

    private boolean isHandedOver(String id) {
        return api.get("/api/broadcasts/" + id)
                        .json()
                        .path("progress")
                        .path("partitionsFinished")
                        .asInt()
                == Topics.PARTITIONS;
    }

    private String stateOf(String id) {
        return api.get("/api/broadcasts/" + id).json().path("state").asText();
    }

    private static String answersId(List<BroadcastApi.Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() < 300)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static synchronized List<String> newCitizens(int count) {
        var citizens = Citizens.named(citizensSoFar, count);
        citizensSoFar += count;
        return citizens;
    }

    /** Meta's clock tells whole seconds. */
    private static Instant seconds(int fromNow) {
        return BEGIN.plusSeconds(fromNow);
    }
}
