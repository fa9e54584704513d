package mx.gob.guanajuato.conectate.chatbot.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.transforms.StateStores;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;

/** The conversation's place in the transform: what it reads, what it remembers, what it writes. */
@ApplicationScoped
public class ConversationStage {
    private static final String SOURCE = "inbound";
    private static final String ERASURES = "conversation-erasures";
    private static final String NAME = "conversation";

    private static final List<Topic> SINKS = List.of(Topics.CITIZEN_INTENTS, Topics.ERASURES, Topics.DEAD_LETTERS);

    private static final List<Topic> PSEUDONYMOUS = List.of(Topics.INTERACTIONS, Topics.UTTERANCES_UNKNOWN);

    /** Longer than a message is remembered: its changelog must not forget it before the store does. */
    private static final int SEEN_DAYS = 10;

    /** Sessions end after a day. */
    private static final int SESSION_DAYS = 3;

    private final Conversing conversing;
    private final Pseudonyms pseudonyms;
    private final ErasedCitizens erased;
    private final ConversationMeters meters;
    private final Clock clock;

    ConversationStage(
            Conversing conversing,
            Pseudonyms pseudonyms,
            ErasedCitizens erased,
            ConversationMeters meters,
            Clock clock) {
        this.conversing = conversing;
        this.pseudonyms = pseudonyms;
        this.erased = erased;
        this.meters = meters;
        this.clock = clock;
    }

    /** Adds the stage; its sinks bear the names of their topics. */
    public void addTo(Topology topology) {
        topology.addSource(SOURCE, Topics.INBOUND.name());
        topology.addSource(ERASURES, Topics.ERASURES.name());
        topology.addProcessor(
                NAME, () -> new ConversationProcessor(conversing, pseudonyms, erased, meters, clock), SOURCE, ERASURES);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(ConversationProcessor.SEEN),
                                Serdes.String(),
                                Serdes.Long())
                        .withLoggingEnabled(StateStores.forgottenAfter(SEEN_DAYS)),
                NAME);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(ConversationProcessor.CONVERSATIONS),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withLoggingEnabled(StateStores.forgottenAfter(SESSION_DAYS)),
                NAME);
        for (Topic sink : SINKS) {
            topology.addSink(sink.name(), sink.name(), NAME);
        }
        for (Topic sink : PSEUDONYMOUS) {
            topology.addSink(
                    sink.name(), sink.name(), ByPseudonym.KEY, new ByteArraySerializer(), ByPseudonym.PARTITION, NAME);
        }
    }
}
