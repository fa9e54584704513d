package mx.gob.guanajuato.conectate.broadcast.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastSettings;
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

    private final BroadcastCatalog catalog;
    private final BroadcastSettings settings;
    private final FeedProgress progress;
    private final ErasedCitizens erased;
    private final Clock clock;

    FeedStage(
            BroadcastCatalog catalog,
            BroadcastSettings settings,
            FeedProgress progress,
            ErasedCitizens erased,
            Clock clock) {
        this.erased = erased;
        this.catalog = catalog;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
    }

    /** Adds the processor, its store and its output, whose name is its topic's, behind the source. */
    public void addTo(Topology topology, String source) {
        topology.addProcessor(PROCESSOR, () -> new Feed(catalog, settings, progress, erased, clock), source);
        topology.addStateStore(StateStores.inMemory(STORE, FeedCursor.class), PROCESSOR);
        topology.connectProcessorAndStateStores(PROCESSOR, SubscriberStage.STORE);
        topology.addSink(Topics.OUTBOUND_BROADCASTS.name(), Topics.OUTBOUND_BROADCASTS.name(), PROCESSOR);
    }
}
