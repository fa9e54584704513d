package mx.gob.guanajuato.conectate.broadcast.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.funnel.Room;
import mx.gob.guanajuato.conectate.broadcast.rules.RuleBook;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStage;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;
import mx.gob.guanajuato.conectate.transforms.StateStores;
import org.apache.kafka.streams.Topology;

/** The part of the transform that feeds. It shares the store of the subscribers, and so their partitions. */
@ApplicationScoped
public class FeedStage {
    /** Store of every {@link FeedCursor} of a partition, by broadcast id. */
    static final String STORE = "feed-cursors";

    private static final String PROCESSOR = "feed";

    private final FeedRules rules;
    private final Clock clock;

    @Inject
    FeedStage(
            BroadcastCatalog catalog,
            BroadcastSettings settings,
            Room room,
            Unreached unreached,
            RuleBook book,
            ErasedCitizens erased,
            Clock clock) {
        this(new FeedRules(catalog, settings, room, unreached, book::quietTime, erased), clock);
    }

    FeedStage(FeedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Adds the processor, its store and its outputs, whose names are their topics', behind the source. */
    public void addTo(Topology topology, String source) {
        topology.addProcessor(PROCESSOR, () -> new Feed(rules, clock), source);
        topology.addStateStore(StateStores.inMemory(STORE, FeedCursor.class), PROCESSOR);
        topology.connectProcessorAndStateStores(PROCESSOR, SubscriberStage.STORE);
        topology.addSink(Topics.OUTBOUND_BROADCASTS.name(), Topics.OUTBOUND_BROADCASTS.name(), PROCESSOR);
        topology.addSink(Topics.BROADCAST_PROGRESS.name(), Topics.BROADCAST_PROGRESS.name(), PROCESSOR);
    }
}
