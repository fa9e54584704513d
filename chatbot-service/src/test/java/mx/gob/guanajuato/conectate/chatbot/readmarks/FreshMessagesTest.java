package mx.gob.guanajuato.conectate.chatbot.readmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshMessagesTest {
    private static final Instant NOW = Instant.parse("2021-04-30T18:00:00Z");

    private final FreshMessages fresh = new FreshMessages(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_message_is_fresh_once() {
        assertThat(fresh.isFresh(message("text", "wamid.A", 2, 0))).isTrue();
        assertThat(fresh.isFresh(message("text", "wamid.A", 2, 0))).isFalse();
        assertThat(fresh.isFresh(message("text", "wamid.B", 2, 0))).isTrue();
    }

    @Test
    void what_was_sent_or_received_too_long_ago_may_be_answered_already() {
        assertThat(fresh.isFresh(message("text", "wamid.A", 11, 0))).isFalse();
        assertThat(fresh.isFresh(message("text", "wamid.B", 9, 4))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image",
                "video",
                "audio",
                "sticker",
                "document",
                "location",
                "contacts",
                "interactive",
                "hologram"
            })
    void whatever_is_answered_is_marked(String type) {
        assertThat(fresh.isFresh(message(type, "wamid.A", 1, 0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reaction", "edit", "revoke", "system"})
    void nobody_types_an_answer_to_what_may_get_none(String type) {
        assertThat(fresh.isFresh(message(type, "wamid.A", 1, 0))).isFalse();
    }

    @Test
    void only_so_many_are_remembered() {
        for (int i = 0; i <= 10_000; i++) fresh.isFresh(message("text", "wamid." + i, 1, 0));

        assertThat(fresh.isFresh(message("text", "wamid.10000", 1, 0))).isFalse();
        assertThat(fresh.isFresh(message("text", "wamid.0", 1, 0))).isTrue();
    }

    private static InboundMessage message(String type, String wamid, int sentAgo, int receivedAgo) {
        return new InboundMessage(
                wamid,
                new CitizenKey("524770000000"),
                "100000000000712",
                Optional.empty(),
                NOW.minusSeconds(sentAgo),
                NOW.minusSeconds(receivedAgo),
                type,
                JsonNodeFactory.instance.objectNode(),
                Optional.empty(),
                Optional.empty());
    }
}
