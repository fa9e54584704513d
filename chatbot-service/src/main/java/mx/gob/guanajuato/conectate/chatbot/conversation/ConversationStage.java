package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** The conversation's place in the transform: what it reads, what it remembers, what it writes. */
@ApplicationScoped
public class ConversationStage {
    private static final String SOURCE = "inbound";
    private static final String NAME = "conversation";

    private static final List<Topic> SINKS =
            List.of(Topics.CITIZEN_INTENTS, Topics.INTERACTIONS, Topics.UTTERANCES_UNKNOWN, Topics.DEAD_LETTERS);

    private final Conversing conversing;
    private final ConversationMeters meters;
    private final Clock clock;

    ConversationStage(Conversing conversing, ConversationMeters meters, Clock clock) {
        this.conversing = conversing;
        this.meters = meters;
        this.clock = clock;
    }

    /** Adds the stage; its sinks bear the names of their topics. */
    public void addTo(Topology topology) {
        topology.addSource(SOURCE, Topics.INBOUND.name());
        topology.addProcessor(NAME, () -> new ConversationProcessor(conversing, meters, clock), SOURCE);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(ConversationProcessor.SEEN), Serdes.String(), Serdes.Long()),
                NAME);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(ConversationProcessor.CONVERSATIONS),
                        Serdes.String(),
                        Serdes.ByteArray()),
                NAME);
        for (Topic sink : SINKS) {
            topology.addSink(sink.name(), sink.name(), NAME);
        }
    }
}
