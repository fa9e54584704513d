package mx.gob.guanajuato.conectate.metrics.counting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read straight from the bytes, beside what a JSON parser reads of the same ones. */
class PlainInteractionTest {
    private static final String AS_WRITTEN =
            """
            {"id":"30e30e30e30e30e30e30e30e30e30e30","pseudonym":"b","day":"2021-01-15","hour":4,"outcome":"answered"}"""
                    .strip();

    /** One byte of a record, replaced; the rest of it may be cut off. */
    record Damage(int at, byte by, boolean cut) {}

    @Property
    void what_is_written_is_read_without_a_parser_and_the_same(@ForAll("interactions") Interaction written) {
        byte[] bytes = EventJson.write(written);

        assertThat(PlainInteraction.read(bytes)).contains(InteractionReader.parsed(bytes));
    }

    @Property(tries = 5_000)
    void whatever_befell_it_what_is_read_is_what_a_parser_reads(
            @ForAll("interactions") Interaction written, @ForAll("damages") Damage damage) {
        byte[] bytes = damaged(EventJson.write(written), damage);

        try {
            PlainInteraction.read(bytes).ifPresent(read -> assertThat(read).isEqualTo(InteractionReader.parsed(bytes)));
        } catch (DateTimeException e) {
            assertThatThrownBy(() -> InteractionReader.parsed(bytes)).isInstanceOf(DateTimeException.class);
        }
    }

    @Example
    void what_needs_a_parser_is_left_to_it() {
        assertThat(read(AS_WRITTEN)).isPresent();
        assertThat(read(AS_WRITTEN.replace("\"b\"", "\"ñ\""))).isEmpty();
        assertThat(read(AS_WRITTEN.replace("\"b\"", "\"\\u0062\""))).isEmpty();
        assertThat(read(AS_WRITTEN.replace("\"b\"", "\" b\""))).isEmpty();
        assertThat(read(AS_WRITTEN.replace("\"b\"", "7"))).isEmpty();
        assertThat(read(AS_WRITTEN.replace(":4", ": 4"))).isEmpty();
        assertThat(read(AS_WRITTEN.replace(":4", ":4.0"))).isEmpty();
        assertThat(read(AS_WRITTEN.replace(":4", ":24"))).isEmpty();
        assertThat(read(AS_WRITTEN.replace(":4", ":4,\"more\":{}"))).isEmpty();
        assertThat(read(AS_WRITTEN.replace("}", ""))).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static Optional<CountedInteraction> read(String json) {
        return PlainInteraction.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] damaged(byte[] bytes, Damage damage) {
        int at = damage.at % bytes.length;
        byte[] damaged = damage.cut ? Arrays.copyOf(bytes, at + 1) : bytes.clone();
        damaged[at] = damage.by;
        return damaged;
    }

    @Provide
    Arbitrary<Damage> damages() {
        var any = Arbitraries.bytes();
        var ofJson = Arbitraries.of('"', ',', ':', '{', '}', '[', '\\', ' ', '-', '.', 'e', '0', '9')
                .map(one -> (byte) one.charValue());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.oneOf(any, ofJson),
                        Arbitraries.of(false, false, false, true))
                .as(Damage::new);
    }

    @Provide
    Arbitrary<Interaction> interactions() {
        var names = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofMinLength(1)
                .ofMaxLength(33);
        var texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .excludeChars('"', '\\')
                .ofMaxLength(20);
        var days = Arbitraries.integers().between(-400, 4_000).map(LocalDate.of(2020, 2, 27)::plusDays);
        return Combinators.combine(
                        names,
                        names,
                        days,
                        Arbitraries.integers().between(0, 23),
                        texts.optional(),
                        texts.optional(),
                        Arbitraries.of(Outcome.values()),
                        Arbitraries.longs().between(-5, 999_999_999_999L))
                .as((id, pseudonym, day, hour, intent, municipality, outcome, latency) -> new Interaction(
                        id,
                        pseudonym,
                        "1001",
                        Instant.parse("2026-11-21T10:05:50Z"),
                        day,
                        hour,
                        intent,
                        municipality,
                        Understood.values()[hour % Understood.values().length],
                        outcome,
                        "exact-1",
                        latency,
                        intent));
    }
}
