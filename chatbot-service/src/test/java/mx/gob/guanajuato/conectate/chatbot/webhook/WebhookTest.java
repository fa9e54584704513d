package mx.gob.guanajuato.conectate.chatbot.webhook;

import static java.util.stream.Collectors.joining;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CHATBOT_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CONECTATE_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.post;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.signatureOf;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door with a real broker behind it. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class WebhookTest {
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @TestHTTPResource("/webhook")
    URI webhook;

    LocalStack stack;

    @Inject
    KafkaTopics topics;

    private Meta meta;
    private final String wamid = "wamid." + UUID.randomUUID();

    @BeforeEach
    void meta() {
        topics.present().join();
        meta = new Meta(webhook);
    }

    @Test
    void the_handshake_gives_the_challenge_back() {
        var answer = meta.asks("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1158201444");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hub.mode=subscribe&hub.challenge=1158201444",
                "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-toke",
                "hub.mode=unsubscribe&hub.challenge=1158201444&hub.verify_token=demo-verify-token",
                "hub.mode=subscribe&hub.verify_token=demo-verify-token"
            })
    void any_other_handshake_is_refused(String query) {
        assertProblem(meta.asks(query), 403);
    }

    @Test
    void a_message_is_on_kafka_with_its_envelope_when_the_answer_is_200() {
        String contact = "{\"profile\":{\"name\":\"Ana\"},\"wa_id\":\"5214771234567\"}";
        String message = text("5214771234567", wamid, "casos en León 🦠");

        var answer = meta.posts(post(CHATBOT_NUMBER, "\"contacts\":[" + contact + "],\"messages\":[" + message + "]"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var record = inbound(wamid);
        assertThat(record.key()).isEqualTo("524771234567");
        InboundMessage stored = EventJson.read(EventType.INBOUND_MESSAGE, record.value());
        assertThat(stored.message()).hasToString(message);
        assertThat(stored.contact().orElseThrow()).hasToString(contact);
        assertThat(stored.phoneNumberId()).isEqualTo(CHATBOT_NUMBER);
        assertThat(stored.businessAccountId()).contains("100000000000001");
        assertThat(new String(record.headers().lastHeader("id").value(), StandardCharsets.UTF_8))
                .isEqualTo(wamid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "nonsense;;"})
    void the_content_type_does_not_matter(String contentType) {
        String body = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        var answer = meta.posts(
                BodyPublishers.ofString(body),
                signatureOf(body, Meta.SECRET),
                contentType.isEmpty() ? null : contentType);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(inbound(wamid)).isNotNull();
    }

    @Test
    void half_an_emoji_does_not_stop_its_post() {
        String broken = text("5214771234567", wamid, "hola \\ud83e");

        assertThat(meta.posts(post(CHATBOT_NUMBER, "\"messages\":[" + broken + "]"))
                        .statusCode())
                .isEqualTo(200);

        InboundMessage stored =
                EventJson.read(EventType.INBOUND_MESSAGE, inbound(wamid).value());
        assertThat(stored.message().at("/text/body").textValue()).isEqualTo("hola \ud83e");
    }

    @Test
    void a_thousand_updates_for_both_numbers_in_one_post_are_all_there() {
        String ours = IntStream.range(0, 600)
                .mapToObj(i -> text("521477" + (1_000_000 + i), wamid + i, "hola"))
                .collect(joining(",", "\"messages\":[", "]"));
        String theirs = IntStream.range(0, 400)
                .mapToObj(i -> ("{\"id\":\"%s\",\"status\":\"read\",\"timestamp\":\"1750263773\",\"recipient_id\":"
                                + "\"5214770000000\",\"biz_opaque_callback_data\":\"a-%d|52477%d\"}")
                        .formatted(wamid + "s" + i, i, 1_000_000 + i))
                .collect(joining(",", "\"statuses\":[", "]"));
        String both = Meta.together(post(CHATBOT_NUMBER, ours), post(CONECTATE_NUMBER, theirs));

        assertThat(meta.posts(both).statusCode()).isEqualTo(200);

        assertThat(on(Topics.INBOUND).events(EventType.INBOUND_MESSAGE))
                .filteredOn(message -> message.wamid().startsWith(wamid))
                .hasSize(600);
        assertThat(on(Topics.STATUSES).records())
                .filteredOn(record -> status(record).wamid().startsWith(wamid))
                .hasSize(400)
                .allSatisfy(record -> assertThat(record.key())
                        .isEqualTo("52477"
                                + (1_000_000
                                        + Integer.parseInt(status(record)
                                                .messageId()
                                                .orElseThrow()
                                                .substring(2)))));
    }

    @Test
    void a_bad_element_is_a_dead_letter_and_costs_its_neighbours_nothing() {
        String bad = "{\"from\":\"5214771234567\",\"text\":{\"body\":\"" + wamid + "\"}}";
        String body = post(
                CHATBOT_NUMBER,
                "\"messages\":[" + text("5214771234567", wamid + 1, "a") + "," + bad + ","
                        + text("5214771234567", wamid + 2, "b") + "]");

        assertThat(meta.posts(body).statusCode()).isEqualTo(200);
        assertThat(meta.posts(body).statusCode()).isEqualTo(200);

        assertThat(inbound(wamid + 1)).isNotNull();
        assertThat(inbound(wamid + 2)).isNotNull();
        var letters = deadLetters(wamid);
        assertThat(letters).hasSize(2).extracting(DeadLetter::cause).containsOnly("id: missing");
        assertThat(letters).extracting(DeadLetter::stage).containsOnly("webhook");
        assertThat(letters.get(0).id()).isEqualTo(letters.get(1).id());
        assertThat(new String(letters.get(0).raw(), StandardCharsets.UTF_8))
                .isEqualTo(post(CHATBOT_NUMBER, "\"messages\":[" + bad + "]"));
    }

    @Test
    void a_message_to_a_number_that_is_not_ours_is_kept_and_not_answered() {
        String body = post("555", "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        assertThat(meta.posts(body).statusCode()).isEqualTo(200);

        assertThat(deadLetters(wamid))
                .extracting(DeadLetter::cause)
                .containsExactly("metadata.phone_number_id: none of our numbers");
        assertThat(on(Topics.INBOUND).events(EventType.INBOUND_MESSAGE))
                .noneMatch(message -> message.wamid().equals(wamid));
    }

    @Test
    void json_of_another_form_is_kept_and_not_delivered_again() {
        String body = "[\"" + wamid + "\"]";

        assertThat(meta.posts(body).statusCode()).isEqualTo(200);

        assertThat(deadLetters(wamid)).extracting(DeadLetter::cause).containsExactly("post: not an object");
    }

    @Test
    void what_meta_tells_about_the_account_is_on_its_topic() {
        String change = "{\"value\":{\"event\":\"ONBOARDING\",\"note\":\"" + wamid
                + "\"},\"field\":\"phone_number_quality_update\"}";
        String body = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"100000000000001\",\"changes\":["
                + change + "]}]}";

        assertThat(meta.posts(body).statusCode()).isEqualTo(200);

        assertThat(on(Topics.ACCOUNT).events(EventType.ACCOUNT_UPDATE))
                .filteredOn(update -> update.change().toString().equals(change))
                .singleElement()
                .satisfies(update -> assertThat(update.field()).isEqualTo("phone_number_quality_update"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256=", "sha256=zz", "nothing", "sha256=00"})
    void a_wrong_signature_is_refused_without_a_hint(String signature) {
        String body = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        assertProblem(meta.posts(body, signature), 401);
        var answer = meta.posts(body, signatureOf(body + " ", Meta.SECRET));

        assertProblem(answer, 401);
        assertThat(answer.body()).doesNotContain(signatureOf(body, Meta.SECRET).substring(7));
    }

    @Test
    void signature_comes_before_form() {
        assertProblem(meta.posts("no json", "sha256=00"), 401);
        assertProblem(meta.posts("no json"), 400);
        assertProblem(meta.posts(""), 400);
        assertProblem(meta.posts("[".repeat(200_000)), 400);
    }

    @Test
    void three_megabytes_are_taken_and_more_is_not() {
        int frame = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "") + "]")
                .length();
        String largest = post(
                CHATBOT_NUMBER,
                "\"messages\":[" + text("5214771234567", wamid, "a".repeat(3 * 1_048_576 - frame)) + "]");

        assertThat(meta.posts(largest).statusCode()).isEqualTo(200);
        assertThat(inbound(wamid)).isNotNull();
        assertProblem(meta.posts(largest + " "), 413);
        assertProblem(meta.posts(largest + largest), 413);
        byte[] streamed = (largest + " ").getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(streamed));
        assertProblem(meta.posts(chunked, signatureOf(streamed, Meta.SECRET), "application/json"), 413);
    }

    @Test
    void while_kafka_is_away_every_post_is_told_so_in_time_and_the_next_one_after_it_is_stored() {
        stack.stop("kafka");
        try {
            assertThatAllAreToldInTime();
        } finally {
            stack.start("kafka");
            stack.awaitReady("kafka", Duration.ofMinutes(1));
        }

        assertThat(meta.posts(message("after")).statusCode()).isEqualTo(200);
        assertThat(inbound(wamid + "after")).isNotNull();
    }

    @Test
    void while_kafka_hangs_every_post_is_told_so_in_time_and_the_next_one_after_it_is_stored() throws Exception {
        signalKafka("STOP");
        try {
            assertThatAllAreToldInTime();
        } finally {
            signalKafka("CONT");
        }

        assertThat(meta.posts(message("after")).statusCode()).isEqualTo(200);
        assertThat(inbound(wamid + "after")).isNotNull();
    }

    private void assertThatAllAreToldInTime() {
        var answers = IntStream.range(0, 60)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> timed(i), work -> new Thread(work).start()))
                .toList();
        assertThat(answers).extracting(CompletableFuture::join).allSatisfy(took -> assertThat(took)
                .isLessThan(PROMISED));
    }

    private void signalKafka(String signal) throws Exception {
        long broker = stack.processes().stream()
                .filter(process -> process.name().equals("kafka"))
                .findFirst()
                .orElseThrow()
                .pid();
        new ProcessBuilder("kill", "-" + signal, "" + broker).start().waitFor();
    }

    private Duration timed(int i) {
        long from = System.nanoTime();
        assertProblem(meta.posts(message("during" + i)), 503);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private String message(String suffix) {
        return post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid + suffix, "hola") + "]");
    }

    private ConsumerRecord<String, byte[]> inbound(String id) {
        return on(Topics.INBOUND).records().stream()
                .filter(record -> EventJson.read(EventType.INBOUND_MESSAGE, record.value())
                        .wamid()
                        .equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<DeadLetter> deadLetters(String within) {
        return on(Topics.DEAD_LETTERS).events(EventType.DEAD_LETTER).stream()
                .filter(letter -> new String(letter.raw(), StandardCharsets.UTF_8).contains(within))
                .toList();
    }

    private TopicOnKafka on(Topic topic) {
        return new TopicOnKafka(stack.addresses().kafka(), topic);
    }

    private static MessageStatus status(ConsumerRecord<String, byte[]> record) {
        return EventJson.read(EventType.MESSAGE_STATUS, record.value());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
    }
}
