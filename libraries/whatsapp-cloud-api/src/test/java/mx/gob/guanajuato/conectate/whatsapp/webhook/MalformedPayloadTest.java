package mx.gob.guanajuato.conectate.whatsapp.webhook;

import static mx.gob.guanajuato.conectate.whatsapp.webhook.Posts.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedPayloadTest {
    private static final String GOOD =
            "{\"from\":\"5214771234567\",\"id\":\"wamid.A\",\"timestamp\":\"1739321024\",\"type\":\"text\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"from\":\"5214771234567\",\"timestamp\":\"1\",\"type\":\"text\"} | id: missing",
                "{\"from\":\"5214771234567\",\"id\":\"\",\"timestamp\":\"1\"} | id: missing",
                "{\"from\":\"5214771234567\",\"id\":7,\"timestamp\":\"1\"} | id: not a string",
                "{\"id\":\"wamid.B\",\"timestamp\":\"1\"} | from: missing or no phone number, and no from_user_id",
                "{\"from\":\"nobody\",\"id\":\"wamid.B\",\"timestamp\":\"1\"} | from: missing or no phone number, and no from_user_id",
                "{\"from\":{},\"id\":\"wamid.B\",\"timestamp\":\"1\"} | from: missing or no phone number, and no from_user_id",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\"} | timestamp: missing",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\",\"timestamp\":\"now\"} | timestamp: not epoch seconds",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\",\"timestamp\":1.5} | timestamp: not epoch seconds",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\",\"timestamp\":\"0\"} | timestamp: out of range",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\",\"timestamp\":\"9223372036854775807\"} | timestamp: out of range",
                "{\"from\":\"5214771234567\",\"id\":\"wamid.B\",\"timestamp\":\"1\",\"type\":[]} | type: not a string",
                "null | element: not an object",
                "\"text\" | element: not an object",
                "[] | element: not an object"
            })
    void a_bad_element_is_kept_with_its_cause_and_costs_its_neighbours_nothing(String bad, String cause) {
        var updates = Posts.read(Posts.messages(CONTACT, GOOD, bad, GOOD));

        assertThat(updates).hasSize(3);
        assertThat(updates.get(0)).isInstanceOf(ReceivedMessage.class);
        assertThat(updates.get(2)).isInstanceOf(ReceivedMessage.class);
        var malformed = (Malformed) updates.get(1);
        assertThat(malformed.cause()).isEqualTo(cause);
        assertThat(malformed.alone().at("/entry/0/changes/0/value/messages")).hasToString("[" + bad + "]");
        assertThat(malformed
                        .alone()
                        .at("/entry/0/changes/0/value/metadata/phone_number_id")
                        .textValue())
                .isEqualTo(Posts.NUMBER);
        assertThat(malformed.alone().at("/entry/0/id").textValue()).isEqualTo(Posts.ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | post: not an object",
                "7 | post: not an object",
                "null | post: not an object",
                "{} | object: not whatsapp_business_account",
                "{\"object\":\"page\",\"entry\":[]} | object: not whatsapp_business_account",
                "{\"object\":\"whatsapp_business_account\"} | entry: missing, empty or not an array",
                "{\"object\":\"whatsapp_business_account\",\"entry\":{}} | entry: missing, empty or not an array",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[3]} | entry: not an object",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\"}]} | changes: missing, empty or not an array",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[null]}]} | change: not an object",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"value\":{}}]}]} | field: missing",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"messages\"}]}]} | value: not an object",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"messages\",\"value\":{\"messages\":[]}}]}]} | value: no array of messages, statuses or errors"
            })
    void json_of_another_form_is_one_malformed_update_and_kept_whole(String post, String cause) {
        var updates = Posts.read(post);

        assertThat(updates).hasSize(1);
        assertThat(((Malformed) updates.get(0)).cause()).isEqualTo(cause);
        assertThat(updates.get(0).alone()).hasToString(post);
    }

    @Test
    void a_message_to_no_number_is_malformed() {
        String post = Posts.messages(CONTACT, GOOD).replace("phone_number_id", "phone_number");

        assertThat(((Malformed) Posts.read(post).get(0)).cause()).isEqualTo("metadata.phone_number_id: missing");
    }

    @Test
    void something_else_in_the_place_of_an_array_is_kept() {
        var updates = Posts.read(Posts.value("\"messages\":\"none\",\"statuses\":[{\"id\":\"wamid.S\"}]"));

        assertThat(updates)
                .extracting(update -> ((Malformed) update).cause())
                .containsExactly("element: not an object", "status: missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "hello", "{} {}", "{\"a\":}", "\u0000", "{\"a\":01}"})
    void what_is_no_json_is_refused(String body) {
        assertThatThrownBy(() -> WebhookPayload.read(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotJson.class);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_without_being_quoted() {
        byte[] body = "{\"from\":\"5214771234567\u00e1\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WebhookPayload.read(body))
                .isInstanceOf(NotJson.class)
                .hasMessageNotContaining("477");
    }

    @Test
    void nesting_and_numbers_beyond_measure_are_refused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String long_number = "{\"a\":" + "9".repeat(100_000) + "}";

        assertThatThrownBy(() -> Posts.read(deep)).hasCauseInstanceOf(NotJson.class);
        assertThatThrownBy(() -> Posts.read(long_number)).hasCauseInstanceOf(NotJson.class);
    }
}
