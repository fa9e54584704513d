package mx.gob.guanajuato.conectate.chatbot.webhook;

import static mx.gob.guanajuato.conectate.chatbot.webhook.Meta.CHATBOT_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import mx.gob.guanajuato.conectate.chatbot.webhook.UpdateRecord.Kind;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.whatsapp.webhook.NotJson;
import mx.gob.guanajuato.conectate.whatsapp.webhook.WebhookPayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateRecordsTest {
    private static final Instant NOW = Instant.parse("2021-04-30T18:00:00Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '#',
            value = {
                "\"recipient_id\":\"5214770000001\",\"biz_opaque_callback_data\":\"a-1|524771234567\" # 524771234567",
                "\"recipient_id\":\"5214770000001\" # 524770000001",
                "\"recipient_id\":\"5214770000001\",\"biz_opaque_callback_data\":\"theirs\" # 524770000001",
                "\"recipient_user_id\":\"MX.1349\" # MX.1349",
                "\"recipient_type\":\"group\",\"recipient_id\":\"Y2Fw\",\"biz_opaque_callback_data\":\"a-1|524771234567\" # 524771234567"
            })
    void a_status_lies_under_the_key_that_its_message_was_sent_under(String who, String key) {
        UpdateRecord record = record("\"statuses\":[" + status(who) + "]");

        assertThat(record.kind()).isEqualTo(Kind.STATUS);
        assertThat(record.record().key()).isEqualTo(key);
    }

    @Test
    void a_status_of_nobody_is_a_dead_letter() {
        UpdateRecord record = record("\"statuses\":[" + status("\"recipient_type\":\"group\"") + "]");

        assertThat(letter(record).cause()).isEqualTo("recipient_id: no user, and no callback data of ours");
    }

    @Test
    void an_id_longer_than_any_of_metas_is_a_dead_letter() {
        UpdateRecord record =
                record("\"messages\":[" + Meta.text("5214771234567", "wamid." + "a".repeat(600), "hola") + "]");

        assertThat(letter(record).cause()).isEqualTo("wamid: longer than 512 characters");
    }

    @Test
    void what_kafka_will_never_take_becomes_a_dead_letter_that_can_be_replayed() throws NotJson {
        String arrays = "\"messages\":[" + Meta.text("5214771234567", "wamid.A", "hola") + "]";

        UpdateRecord instead = record(arrays).asDeadLetter().apply("record: too large for its topic");

        assertThat(instead.record().key()).isEqualTo("524771234567");
        assertThat(new String(letter(instead).raw(), StandardCharsets.UTF_8))
                .isEqualTo(Meta.post(CHATBOT_NUMBER, arrays));
        assertThat(WebhookPayload.read(letter(instead).raw())).hasSize(1);
    }

    private static String status(String who) {
        return "{\"id\":\"wamid.S\",\"status\":\"read\",\"timestamp\":\"1750263773\"," + who + "}";
    }

    private static UpdateRecord record(String arrays) {
        try {
            byte[] body = Meta.post(CHATBOT_NUMBER, arrays).getBytes(StandardCharsets.UTF_8);
            return UpdateRecords.of(WebhookPayload.read(body).get(0), CHATBOT_NUMBER::equals, NOW);
        } catch (NotJson e) {
            throw new AssertionError(e);
        }
    }

    private static DeadLetter letter(UpdateRecord record) {
        assertThat(record.kind()).isEqualTo(Kind.DEAD_LETTER);
        return EventJson.read(EventTypes.DEAD_LETTER, record.record().value());
    }
}
