package mx.gob.guanajuato.conectate.chatbot.webhook;

import static java.util.stream.Collectors.joining;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CHATBOT_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CONECTATE_NUMBER;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.post;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.signatureOf;
import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.chatbot.RunningKafka;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door with a real broker behind it. */
@QuarkusTest
@QuarkusTestResource(RunningKafka.class)
class WebhookTest {
    @Inject
    Door door;

    private final String wamid = "wamid." + UUID.randomUUID();

    @Test
    void a_message_is_on_kafka_with_its_envelope_when_the_answer_is_200() {
        String contact = "{\"profile\":{\"name\":\"Ana\"},\"wa_id\":\"5214771234567\"}";
        String message = text("5214771234567", wamid, "casos en León 🦠");

        var answer = door.meta()
                .posts(post(CHATBOT_NUMBER, "\"contacts\":[" + contact + "],\"messages\":[" + message + "]"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var record = door.stored().inbound(wamid);
        assertThat(record.key()).isEqualTo("524771234567");
        InboundMessage kept = EventJson.read(EventTypes.INBOUND_MESSAGE, record.value());
        assertThat(kept.message()).hasToString(message);
        assertThat(kept.contact().orElseThrow()).hasToString(contact);
        assertThat(kept.phoneNumberId()).isEqualTo(CHATBOT_NUMBER);
        assertThat(kept.businessAccountId()).contains("100000000000001");
        assertThat(new String(record.headers().lastHeader("id").value(), StandardCharsets.UTF_8))
                .isEqualTo(wamid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "nonsense;;"})
    void the_content_type_does_not_matter(String contentType) {
        String body = post(CHATBOT_NUMBER, "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        var answer = door.meta()
                .posts(
                        BodyPublishers.ofString(body),
                        signatureOf(body, Meta.SECRET),
                        contentType.isEmpty() ? null : contentType);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.stored().inbound(wamid)).isNotNull();
    }

    @Test
    void half_an_emoji_does_not_stop_its_post() {
        String broken = text("5214771234567", wamid, "hola \\ud83e");

        assertThat(door.meta()
                        .posts(post(CHATBOT_NUMBER, "\"messages\":[" + broken + "]"))
                        .statusCode())
                .isEqualTo(200);

        InboundMessage kept = EventJson.read(
                EventTypes.INBOUND_MESSAGE, door.stored().inbound(wamid).value());
        assertThat(kept.message().at("/text/body").textValue()).isEqualTo("hola \ud83e");
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

        assertThat(door.meta().posts(both).statusCode()).isEqualTo(200);

        assertThat(door.stored().on(Topics.INBOUND).events(EventTypes.INBOUND_MESSAGE))
                .filteredOn(message -> message.wamid().startsWith(wamid))
                .hasSize(600);
        assertThat(door.stored().on(Topics.STATUSES).records())
                .filteredOn(record -> Stored.status(record).wamid().startsWith(wamid))
                .hasSize(400)
                .allSatisfy(record -> assertThat(record.key())
                        .isEqualTo("52477"
                                + (1_000_000
                                        + Integer.parseInt(Stored.status(record)
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

        assertThat(door.meta().posts(body).statusCode()).isEqualTo(200);
        assertThat(door.meta().posts(body).statusCode()).isEqualTo(200);

        assertThat(door.stored().inbound(wamid + 1)).isNotNull();
        assertThat(door.stored().inbound(wamid + 2)).isNotNull();
        var letters = door.stored().deadLetters(wamid);
        assertThat(letters).hasSize(2).extracting(DeadLetter::cause).containsOnly("id: missing");
        assertThat(letters).extracting(DeadLetter::stage).containsOnly("webhook");
        assertThat(letters.get(0).id()).isEqualTo(letters.get(1).id());
        assertThat(new String(letters.get(0).raw(), StandardCharsets.UTF_8))
                .isEqualTo(post(CHATBOT_NUMBER, "\"messages\":[" + bad + "]"));
    }

    @Test
    void a_message_to_a_number_that_is_not_ours_is_kept_and_not_answered() {
        String body = post("555", "\"messages\":[" + text("5214771234567", wamid, "hola") + "]");

        assertThat(door.meta().posts(body).statusCode()).isEqualTo(200);

        assertThat(door.stored().deadLetters(wamid))
                .extracting(DeadLetter::cause)
                .containsExactly("metadata.phone_number_id: none of our numbers");
        assertThat(door.stored().on(Topics.INBOUND).events(EventTypes.INBOUND_MESSAGE))
                .noneMatch(message -> message.wamid().equals(wamid));
    }

    @Test
    void json_of_another_form_is_kept_and_not_delivered_again() {
        String body = "[\"" + wamid + "\"]";

        assertThat(door.meta().posts(body).statusCode()).isEqualTo(200);

        assertThat(door.stored().deadLetters(wamid))
                .extracting(DeadLetter::cause)
                .containsExactly("post: not an object");
    }

    @Test
    void what_meta_tells_about_the_account_is_on_its_topic() {
        String change = "{\"value\":{\"event\":\"ONBOARDING\",\"note\":\"" + wamid
                + "\"},\"field\":\"phone_number_quality_update\"}";
        String body = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"100000000000001\",\"changes\":["
                + change + "]}]}";

        assertThat(door.meta().posts(body).statusCode()).isEqualTo(200);

        assertThat(door.stored().on(Topics.ACCOUNT).events(EventTypes.ACCOUNT_UPDATE))
                .filteredOn(update -> update.change().toString().equals(change))
                .singleElement()
                .satisfies(update -> assertThat(update.field()).isEqualTo("phone_number_quality_update"));
    }
}
