package mx.gob.guanajuato.conectate.broadcast.subscribers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.transforms.StateStores;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/** The part of the transform that keeps the subscribers. */
@ApplicationScoped
public class SubscriberStage {
    /** Store of every {@link Subscription} of a partition, by citizen key. */
    public static final String STORE = "subscribers-state";

    private static final String PROCESSOR = "subscribers";

    private final SubscriberCount count;
    private final Clock clock;

    SubscriberStage(SubscriberCount count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    /** Adds the processor, its store and its outputs behind the source of {@code citizen-intents}. */
    public void addTo(Topology topology, String source) {
        var keys = Serdes.String().serializer();
        var values = Serdes.ByteArray().serializer();
        topology.addProcessor(PROCESSOR, () -> new SubscriberChanges(count, clock), source);
        topology.addStateStore(StateStores.inMemory(STORE, Subscription.class), PROCESSOR);
        topology.addSink(SubscriberChanges.CHANGES, Topics.SUBSCRIBERS.name(), keys, values, PROCESSOR);
        topology.addSink(SubscriberChanges.DEAD_LETTERS, Topics.DEAD_LETTERS.name(), keys, values, PROCESSOR);
    }
}
