package mx.gob.guanajuato.conectate.broadcast.subscribers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.transforms.StateStores;
import org.apache.kafka.streams.Topology;

/** The part of the transform that keeps the subscribers. */
@ApplicationScoped
public class SubscriberStage {
    /** Store of every {@link Subscription} of a partition, by citizen key. */
    public static final String STORE = "subscribers-state";

    /** Store of the citizens who have another key, by the one that they gave up. */
    static final String LINKS = "subscriber-links";

    private static final String PROCESSOR = "subscriber-changes";
    private static final String LINK_SOURCE = "links";
    private static final String MOVE_SOURCE = "moves";
    private static final String REQUEST_SOURCE = "requests";

    private final SubscriberCount count;
    private final Clock clock;

    SubscriberStage(SubscriberCount count, Clock clock) {
        this.count = count;
        this.clock = clock;
    }

    /** Adds the processor, its store and its outputs, whose names are their topics', behind the source. */
    public void addTo(Topology topology, String source) {
        topology.addSource(LINK_SOURCE, Topics.IDENTITY_LINKS.name());
        topology.addSource(MOVE_SOURCE, Topics.SUBSCRIBER_MOVES.name());
        topology.addSource(REQUEST_SOURCE, Topics.SUBSCRIPTION_REQUESTS.name());
        topology.addProcessor(
                PROCESSOR, () -> new SubscriberChanges(count, clock), source, LINK_SOURCE, MOVE_SOURCE, REQUEST_SOURCE);
        topology.addStateStore(StateStores.inMemory(STORE, Subscription.class), PROCESSOR);
        topology.addStateStore(StateStores.inMemory(LINKS, IdentityLink.class), PROCESSOR);
        for (Topic sink : new Topic[] {Topics.SUBSCRIBERS, Topics.SUBSCRIBER_MOVES, Topics.DEAD_LETTERS}) {
            topology.addSink(sink.name(), sink.name(), PROCESSOR);
        }
    }
}
