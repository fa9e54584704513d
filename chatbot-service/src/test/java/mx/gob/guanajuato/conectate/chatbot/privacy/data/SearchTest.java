package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Whoever gave a number up is not told what its next holder says. */
class SearchTest {
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("only-for-this-test");
    private static final CitizenKey FORMER = new CitizenKey("520000000001");
    private static final CitizenKey NOW = new CitizenKey("520000000002");
    private static final Instant CHANGED = Instant.parse("2026-11-18T18:00:00Z");
    private static final Instant BEFORE = CHANGED.minus(Duration.ofHours(1));
    private static final Instant AFTER = CHANGED.plus(Duration.ofHours(1));

    private final Search search = new Search(
            new Identity(
                    List.of(new Identity.Key(NOW, Optional.empty()), new Identity.Key(FORMER, Optional.of(CHANGED))),
                    Optional.empty()),
            PSEUDONYMS,
            new CitizenDigests("only-for-this-test"));

    @Test
    void what_was_counted_under_a_former_number_is_theirs_until_they_gave_it_up() {
        assertThat(search.finds(Topics.INTERACTIONS, counted(FORMER, BEFORE, BEFORE)))
                .isTrue();
        assertThat(search.finds(Topics.INTERACTIONS, counted(FORMER, BEFORE, AFTER)))
                .isTrue();
        assertThat(search.finds(Topics.INTERACTIONS, counted(FORMER, AFTER, AFTER)))
                .isFalse();
        assertThat(search.finds(Topics.UTTERANCES_UNKNOWN, counted(FORMER, AFTER, AFTER)))
                .isFalse();
        assertThat(search.finds(Topics.INTERACTIONS, counted(NOW, AFTER, AFTER)))
                .isTrue();
    }

    @Test
    void the_session_and_the_messages_of_the_next_holder_are_not_theirs() {
        assertThat(search.isTheirs(record(FORMER.value(), "{}", BEFORE))).isTrue();
        assertThat(search.isTheirs(record(FORMER.value(), "{}", AFTER))).isFalse();
        assertThat(search.isTheirs(record(NOW.value(), "{}", AFTER))).isTrue();
        assertThat(search.isTheirs(record("520000000003", "{}", BEFORE))).isFalse();
    }

    private static ConsumerRecord<String, byte[]> counted(CitizenKey citizen, Instant sentAt, Instant writtenAt) {
        String pseudonym = PSEUDONYMS.of(citizen);
        String value = "{\"pseudonym\":\"" + pseudonym + "\",\"sentAt\":\"" + sentAt + "\"}";
        return record(pseudonym + "/1", value, writtenAt);
    }

    private static ConsumerRecord<String, byte[]> record(String key, String value, Instant writtenAt) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                "any",
                0,
                0,
                writtenAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                key.length(),
                bytes.length,
                key,
                bytes,
                new RecordHeaders(),
                Optional.empty());
    }
}
