package mx.gob.guanajuato.conectate.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.junit.jupiter.api.Test;

/** What a dead letter is put back as. */
class PutBackTest {
    private static final String ANA = "524771234501";
    private static final Instant THEN = Instant.parse("2021-04-30T12:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(3));

    private final PutBack putBack = new PutBack(NOW);

    @Test
    void a_message_goes_back_to_its_partition_under_a_new_id_with_as_much_time_as_it_had() {
        var record = putBack.of(letter("outbound.answers", "code 131000: refused", message("a-1")), false);

        var again = EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value());
        assertThat(record.topic()).isEqualTo("outbound.answers");
        assertThat(record.partition()).isEqualTo(5);
        assertThat(record.key()).isEqualTo(ANA);
        assertThat(again.messageId()).isEqualTo("a-1+1");
        assertThat(again.notAfter()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        // So that an erasure in between covers it.
        assertThat(again.createdAt()).isEqualTo(THEN);
        assertThat(again.body().path("type").asText()).isEqualTo("text");
    }

    @Test
    void put_back_a_second_time_it_has_a_third_id() {
        var record = putBack.of(letter("outbound.broadcasts", "not sent by its not-after", message("b-1+1")), false);

        assertThat(EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value()).messageId())
                .isEqualTo("b-1+2");
    }

    @Test
    void what_may_have_arrived_goes_only_when_it_is_named() {
        var letter = letter("outbound.broadcasts", "nobody knows whether Meta took it", message("b-1"));

        assertThatThrownBy(() -> putBack.of(letter, false)).hasMessageContaining("may have arrived");
        assertThat(putBack.of(letter, true).value()).isNotEmpty();
    }

    @Test
    void what_is_no_message_goes_back_as_it_was() {
        byte[] broken = "{\"messageId\":".getBytes(StandardCharsets.UTF_8);

        assertThat(putBack.of(letter("outbound.answers", "value: not a outbound-message", broken), false)
                        .value())
                .isEqualTo(broken);
        assertThat(putBack.of(letter("whatsapp.inbound", "from: missing", broken), false)
                        .value())
                .isEqualTo(broken);
    }

    private static DeadLetter letter(String topic, String cause, byte[] raw) {
        var origin = new DeadLetter.Origin(topic, 5, 7, Optional.of(ANA));
        return DeadLetter.ofRecord("delivery", cause, origin, raw, THEN);
    }

    private static byte[] message(String id) {
        return EventJson.write(new OutboundMessage(
                id,
                new CitizenKey(ANA),
                "100",
                JsonNodeFactory.instance.objectNode().put("type", "text"),
                THEN,
                THEN.plus(Duration.ofHours(1)),
                Optional.empty(),
                List.of()));
    }
}
