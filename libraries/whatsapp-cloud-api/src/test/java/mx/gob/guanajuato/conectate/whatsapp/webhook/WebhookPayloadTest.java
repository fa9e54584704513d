package mx.gob.guanajuato.conectate.whatsapp.webhook;

import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.ACCOUNT;
import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.CONTACT;
import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.NUMBER;
import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.json;
import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookPayloadTest {
    private static final String TEXT =
            "{\"from\":\"5214771234567\",\"id\":\"wamid.A\",\"timestamp\":\"1739321024\",\"type\":\"text\",\"text\":{\"body\":\"hola\"}}";

    @ParameterizedTest
    @MethodSource("messages")
    void each_kind_of_message_is_kept_as_it_came(String element) {
        var update = only(read(Posts.messages(CONTACT, element)));

        assertThat(update).asInstanceOf(type(ReceivedMessage.class)).satisfies(message -> {
            assertThat(message.wamid()).isEqualTo(json(element).get("id").textValue());
            assertThat(message.type()).isEqualTo(json(element).get("type").textValue());
            assertThat(message.sender()).isEqualTo(Recipient.ofPhone("16505551234"));
            assertThat(message.sentAt())
                    .isEqualTo(
                            Instant.ofEpochSecond(json(element).get("timestamp").asLong()));
            assertThat(message.phoneNumberId()).isEqualTo(NUMBER);
            assertThat(message.businessAccountId()).contains(ACCOUNT);
            assertThat(message.contact()).contains(json(CONTACT));
            assertThat(message.message()).hasToString(compact(element));
            assertThat(message.alone()).hasToString(compact(Posts.messages(CONTACT, element)));
        });
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void each_kind_of_status_is_kept_as_it_came(String element) {
        var update = only(read(Posts.statuses(element)));

        assertThat(update).asInstanceOf(type(ReceivedStatus.class)).satisfies(status -> {
            assertThat(status.wamid()).isEqualTo(json(element).get("id").textValue());
            assertThat(status.status()).isEqualTo(json(element).get("status").textValue());
            assertThat(status.occurredAt())
                    .isEqualTo(
                            Instant.ofEpochSecond(json(element).get("timestamp").asLong()));
            assertThat(status.phoneNumberId()).isEqualTo(NUMBER);
            assertThat(status.raw()).hasToString(compact(element));
            assertThat(status.alone()).hasToString(compact(Posts.statuses(element)));
        });
    }

    @ParameterizedTest
    @MethodSource("otherChanges")
    void whatever_else_changed_is_a_notice_about_the_account(String change) {
        var update = only(read(Posts.change(change)));

        assertThat(update).asInstanceOf(type(AccountNotice.class)).satisfies(notice -> {
            assertThat(notice.field()).isEqualTo(json(change).get("field").textValue());
            assertThat(notice.businessAccountId()).contains(ACCOUNT);
            assertThat(notice.change()).hasToString(compact(change));
            assertThat(notice.alone()).hasToString(compact(Posts.change(change)));
        });
    }

    @Test
    void a_failed_status_tells_its_code_and_a_status_what_we_gave_meta_with_the_send() {
        var statuses = Posts.documented("statuses.json")
                .map(element -> (ReceivedStatus) only(read(Posts.statuses(element))))
                .toList();

        assertThat(statuses)
                .filteredOn(status -> status.errorCode().isPresent())
                .singleElement()
                .satisfies(failed -> assertThat(failed.errorCode()).contains(131_049));
        assertThat(statuses.get(0).callbackData()).contains("a-0f|524771234567");
        assertThat(statuses.get(0).userId()).contains(Recipient.ofUserId("US.13491208655302741918"));
    }

    @Test
    void a_citizen_without_phone_number_is_known_by_the_business_scoped_id() {
        String contact = "{\"profile\":{\"name\":\"Ana\",\"username\":\"ana\"},\"user_id\":\"MX.1349\"}";
        String message =
                "{\"from_user_id\":\"MX.1349\",\"id\":\"wamid.B\",\"timestamp\":\"1739321024\",\"type\":\"text\"}";

        var received = (ReceivedMessage) only(read(Posts.messages(CONTACT + "," + contact, message)));

        assertThat(received.sender()).isEqualTo(Recipient.ofUserId("MX.1349"));
        assertThat(received.contact()).contains(json(contact));
    }

    @Test
    void everything_in_one_post_is_found_in_its_order_with_its_own_envelope() {
        String other = "{\"from\":\"5214770000002\",\"id\":\"wamid.B\",\"timestamp\":\"1739321024\",\"type\":\"text\"}";
        String contacts = "{\"wa_id\":\"5214771234567\"},{\"wa_id\":\"5214770000002\"}";
        String status =
                "{\"id\":\"wamid.S\",\"status\":\"read\",\"timestamp\":\"1739321024\",\"recipient_id\":\"5214770000002\"}";
        String both = Posts.value("\"contacts\":[" + contacts + "],\"messages\":[" + TEXT + "," + other
                + "],\"statuses\":[" + status + "]");
        String second = Posts.messages("", TEXT).replace(NUMBER, "999").replace(ACCOUNT, "888");
        String post = both.replaceFirst("]}$", "," + json(second).at("/entry/0") + "]}");

        var updates = read(post);

        assertThat(updates)
                .extracting(update -> (Class) update.getClass())
                .containsExactly(
                        ReceivedMessage.class, ReceivedMessage.class, ReceivedStatus.class, ReceivedMessage.class);
        var last = (ReceivedMessage) updates.get(3);
        assertThat(last.phoneNumberId()).isEqualTo("999");
        assertThat(last.businessAccountId()).contains("888");
        assertThat(((ReceivedMessage) updates.get(1)).contact()).contains(json("{\"wa_id\":\"5214770000002\"}"));
        assertThat(updates.get(2).alone().at("/entry/0/changes/0/value/contacts/0/wa_id"))
                .isEqualTo(json("\"5214770000002\""));
    }

    @Test
    void a_thousand_updates_with_a_thousand_contacts_are_read() {
        String[] messages = IntStream.range(0, 1_000)
                .mapToObj(i -> TEXT.replace("wamid.A", "wamid." + i).replace("1234567", "" + (2_000_000 + i)))
                .toArray(String[]::new);
        String contacts = String.join(
                ",",
                IntStream.range(0, 1_000)
                        .mapToObj(i -> "{\"wa_id\":\"521477" + (2_000_000 + i) + "\"}")
                        .toList());

        var updates = read(Posts.messages(contacts, messages));

        assertThat(updates).hasSize(1_000).allSatisfy(update -> assertThat(
                        update.alone().at("/entry/0/changes/0/value/contacts"))
                .hasSize(1));
    }

    @Test
    void errors_that_belong_to_no_message_are_a_notice_and_cost_the_messages_nothing() {
        String errors = "[{\"code\":130429,\"title\":\"Rate limit hit\"}]";

        var updates = read(Posts.value("\"messages\":[" + TEXT + "],\"errors\":" + errors));

        assertThat(updates.get(0)).isInstanceOf(ReceivedMessage.class);
        assertThat(updates.get(1)).asInstanceOf(type(AccountNotice.class)).satisfies(notice -> {
            assertThat(notice.field()).isEqualTo("errors");
            assertThat(notice.change().at("/value/errors")).isEqualTo(json(errors));
            assertThat(notice.change().at("/value").has("messages")).isFalse();
        });
    }

    @Test
    void what_was_put_aside_can_be_read_again_by_the_same_door() {
        String post = Posts.messages(CONTACT, TEXT, "{\"id\":\"wamid.B\",\"timestamp\":\"1\"}");

        for (WebhookUpdate update : read(post)) {
            assertThat(only(read(update.alone().toString())).alone()).isEqualTo(update.alone());
        }
    }

    private static WebhookUpdate only(List<WebhookUpdate> updates) {
        assertThat(updates).hasSize(1);
        return updates.get(0);
    }

    /** The same JSON without white space: digits, order and all. */
    private static String compact(String element) {
        JsonNode read = only(read(Posts.change("{\"field\":\"any\",\"value\":" + element + "}")))
                .alone();
        String value = read.at("/entry/0/changes/0/value").toString();
        assertThat(value.replaceAll("\\s", "")).isEqualTo(element.replaceAll("\\s", ""));
        return value;
    }

    static Stream<String> messages() {
        return Posts.documented("messages.json");
    }

    static Stream<String> statuses() {
        return Posts.documented("statuses.json");
    }

    static Stream<String> otherChanges() {
        return Posts.documented("other-changes.json");
    }
}
