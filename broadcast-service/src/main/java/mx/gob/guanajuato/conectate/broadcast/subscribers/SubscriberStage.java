package mx.gob.guanajuato.conectate.broadcast.subscribers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import mx.gob.guanajuato.conectate.broadcast.setaside.SetAsideSettings;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
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
    private static final String REACH = "reach-changes";
    private static final String LINK_SOURCE = "links";
    private static final String MOVE_SOURCE = "moves";
    private static final String REQUEST_SOURCE = "requests";
    private static final String ERASURE_SOURCE = "erasures-ordered";
    private static final String STATUS_SOURCE = "statuses";
    private static final String DELIVERY_SOURCE = "delivery-steps";

    private static final List<Topic> SINKS = List.of(Topics.SUBSCRIBER_MOVES, Topics.ERASURES, Topics.DEAD_LETTERS);

    private final SubscriberCount count;
    private final ErasedCitizens erased;
    private final SetAsideSettings rule;
    private final Clock clock;

    SubscriberStage(SubscriberCount count, ErasedCitizens erased, SetAsideSettings rule, Clock clock) {
        this.count = count;
        this.erased = erased;
        this.rule = rule;
        this.clock = clock;
    }

    /** Adds the processors, their stores and their outputs, whose names are their topics', behind the source. */
    public void addTo(Topology topology, String source) {
        topology.addSource(LINK_SOURCE, Topics.IDENTITY_LINKS.name());
        topology.addSource(MOVE_SOURCE, Topics.SUBSCRIBER_MOVES.name());
        topology.addSource(REQUEST_SOURCE, Topics.SUBSCRIPTION_REQUESTS.name());
        topology.addSource(ERASURE_SOURCE, Topics.ERASURES.name());
        topology.addSource(STATUS_SOURCE, Topics.STATUSES.name());
        topology.addSource(DELIVERY_SOURCE, Topics.DELIVERY_LOG.name());
        topology.addProcessor(
                PROCESSOR,
                () -> new SubscriberChanges(count, erased, clock),
                source,
                LINK_SOURCE,
                MOVE_SOURCE,
                REQUEST_SOURCE,
                ERASURE_SOURCE);
        topology.addProcessor(REACH, () -> new ReachChanges(rule), STATUS_SOURCE, DELIVERY_SOURCE, ERASURE_SOURCE);
        topology.addStateStore(StateStores.inMemory(STORE, Subscription.class), PROCESSOR, REACH);
        topology.addStateStore(StateStores.inMemory(LINKS, IdentityLink.class), PROCESSOR);
        topology.addSink(Topics.SUBSCRIBERS.name(), Topics.SUBSCRIBERS.name(), PROCESSOR, REACH);
        for (Topic sink : SINKS) {
            topology.addSink(sink.name(), sink.name(), PROCESSOR);
        }
    }
}
