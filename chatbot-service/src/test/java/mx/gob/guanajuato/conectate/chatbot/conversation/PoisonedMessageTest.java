package mx.gob.guanajuato.conectate.chatbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;

/** A message whose reading fails, whichever way, costs nobody else an answer. */
class PoisonedMessageTest {
    private static final String KEY = "only-for-this-test";
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
    private static final String CITIZEN = "520000000001";

    @Test
    void one_that_takes_the_whole_stack_is_a_dead_letter_and_the_next_one_has_its_turn() {
        try (var driver = new TopologyTestDriver(conversation(), settings(), NOW)) {
            var inbound =
                    driver.createInputTopic(Topics.INBOUND.name(), new StringSerializer(), new ByteArraySerializer());
            var letters = driver.createOutputTopic(
                    Topics.DEAD_LETTERS.name(), new StringDeserializer(), new ByteArrayDeserializer());

            inbound.pipeInput(CITIZEN, EventJson.write(writes("endless")), NOW);
            inbound.pipeInput(CITIZEN, EventJson.write(writes("short")), NOW);

            assertThat(letters.readValuesToList())
                    .map(letter -> EventJson.read(EventTypes.DEAD_LETTER, letter))
                    .extracting(DeadLetter::stage, DeadLetter::cause)
                    .containsExactly(tuple("conversation", StackOverflowError.class.getName()));
            var seen = driver.<String, Long>getKeyValueStore(ConversationProcessor.SEEN);
            assertThat(seen.get(new Pseudonyms(KEY).ofMessage("wamid.short"))).isNotNull();
        }
    }

    private static Topology conversation() {
        var stage = new ConversationStage(
                new Endless(),
                new Pseudonyms(KEY),
                new ErasedCitizens(new CitizenDigests(KEY)),
                new ConversationMeters(new SimpleMeterRegistry()),
                Clock.fixed(NOW, ZoneOffset.UTC));
        var topology = new Topology();
        stage.addTo(topology);
        return topology;
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "conversation");
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        return settings;
    }

    private static InboundMessage writes(String what) {
        return new InboundMessage(
                "wamid." + what,
                new CitizenKey(CITIZEN),
                "100000000000712",
                Optional.empty(),
                NOW,
                NOW,
                "text",
                JsonNodeFactory.instance.objectNode(),
                Optional.empty(),
                Optional.empty());
    }

    /** Reads one message for ever, and of every other nothing. */
    private static final class Endless extends Conversing {
        Endless() {
            super(null, null);
        }

        @Override
        Turn turn(InboundMessage message, DeadLetter.Origin position, Conversation before, Instant now) {
            if (message.wamid().endsWith("endless"))
                return List.of(turn(message, position, before, now)).get(0);
            return Turn.silent(Optional.empty(), before);
        }
    }
}
