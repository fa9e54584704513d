package mx.gob.guanajuato.conectate.metrics.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader against the record that everybody else reads the same bytes with. */
class InteractionReaderTest {
    @ParameterizedTest
    @EnumSource(Outcome.class)
    void it_reads_what_the_record_holds(Outcome outcome) {
        for (Understood understood : Understood.values())
            for (var place : List.of(Optional.<String>empty(), Optional.of("11020"))) {
                var whole = interaction(outcome, understood, place);

                var read = InteractionReader.read(EventJson.write(whole));

                assertThat(read)
                        .isEqualTo(new CountedInteraction(
                                Digest.of(whole.id()),
                                Digest.of(whole.pseudonym()),
                                whole.phoneNumberId(),
                                whole.day(),
                                whole.hour(),
                                whole.intent(),
                                whole.municipality(),
                                understood,
                                outcome,
                                whole.latencyMillis(),
                                true));
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "pseudonym", "day", "outcome"})
    void what_the_record_refuses_it_refuses_with_the_same_words(String missing) throws IOException {
        var json = (ObjectNode) EventJson.mapper()
                .readTree(EventJson.write(interaction(Outcome.ANSWERED, Understood.KEYWORD, Optional.empty())));
        json.remove(missing);
        byte[] bytes = EventJson.write(json);

        assertThatThrownBy(() -> EventJson.read(EventTypes.INTERACTION, bytes))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage(missing + ": missing");
        assertThatThrownBy(() -> InteractionReader.read(bytes))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage(missing + ": missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"hour": 24}                          | id: missing
            {"id": "a", "pseudonym": "b", "day": "2021-01-01", "outcome": "answered", "hour": 24} | hour: not 0 to 23
            {"id": "a", "pseudonym": "b", "day": "2021-02-30", "outcome": "answered"} | value: not a interaction: DateTimeException
            {"id": "a", "pseudonym": "b", "day": "ayer", "outcome": "answered"} | value: not a interaction: DateTimeException
            {"id":"a","pseudonym":"b","day":"2021-02-30","outcome":"answered"} | value: not a interaction: DateTimeException
            {"id": "a", "pseudonym": "b"          | value: not a interaction: JsonEOFException
            []                                    | value: no object
            "x"                                   | value: no object
            """)
    void what_is_no_interaction_is_refused_and_no_value_is_told(String json, String message) {
        assertThatThrownBy(() -> InteractionReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidEvent.class)
                .hasMessage(message);
    }

    @Test
    void a_newer_version_is_read_without_what_it_adds() {
        var read = InteractionReader.read(
                """
                {"id":"a","pseudonym":"b","day":"2021-01-01","hour":3,"outcome":"brand-new","understood":"telepathy",
                 "added":{"later":[1,{"id":"z"}]},"intent":null}
                """
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.id()).isEqualTo(Digest.of("a"));
        assertThat(read.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(read.understood()).isEqualTo(Understood.UNKNOWN);
        assertThat(read.intent()).isEmpty();
    }

    @Test
    void a_digest_is_the_bits_of_32_hexadecimal_digits_and_a_hash_of_anything_else() {
        assertThat(Digest.of("0123456789abcdeffedcba9876543210"))
                .isEqualTo(new Digest(0x0123456789abcdefL, 0xfedcba9876543210L));
        assertThat(Digest.of("0123456789abcdef0123456789abcdeg"))
                .isNotEqualTo(Digest.of("0123456789abcdef0123456789abcdeh"));
        assertThat(Digest.of("a")).isNotEqualTo(Digest.of("b")).isEqualTo(Digest.of("a"));
    }

    private static Interaction interaction(Outcome outcome, Understood understood, Optional<String> place) {
        return new Interaction(
                "30e30e30e30e30e30e30e30e30e30e30",
                "f298f298f298f298f298f298f298f298",
                "1001",
                Instant.parse("2026-11-21T10:05:50Z"),
                LocalDate.of(2026, 11, 21),
                4,
                place.map(there -> "confirmed-cases"),
                place,
                understood,
                outcome,
                "exact-1",
                772,
                Optional.of("test"));
    }
}
