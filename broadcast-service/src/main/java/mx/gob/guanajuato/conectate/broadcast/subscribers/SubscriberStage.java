package mx.gob.guanajuato.conectate.broadcast.subscribers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.transforms.StateStores;
import org.apache.kafka.streams.Topology;

/** The part of the transform that keeps the subscribers. */
@ApplicationScoped
public class SubscriberStage {
    /** Store of every {@link Subscription} of a partition, by citizen key. */
    public static final String STORE = "subscribers-state";

    private static final String PROCESSOR = "subscriber-changes";

    private final SubscriberCount count;
    private final Clock clock;

    SubscriberStage(SubscriberCount count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    /** Adds the processor, its store and its outputs, whose names are their topics', behind the source. */
    public void addTo(Topology topology, String source) {
        topology.addProcessor(PROCESSOR, () -> new SubscriberChanges(count, clock), source);
        topology.addStateStore(StateStores.inMemory(STORE, Subscription.class), PROCESSOR);
        for (Topic sink : new Topic[] {Topics.SUBSCRIBERS, Topics.DEAD_LETTERS}) {
            topology.addSink(sink.name(), sink.name(), PROCESSOR);
        }
    }
}
