package mx.gob.guanajuato.conectate.broadcast;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.gob.guanajuato.conectate.broadcast.feed.FeedStage;
import mx.gob.guanajuato.conectate.broadcast.schedule.CatalogReader;
import mx.gob.guanajuato.conectate.broadcast.subscribers.SubscriberStage;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.transforms.Transforms;
import org.apache.kafka.streams.Topology;

/**
 * Subscribers and feed as one transform: each partition feeds the subscribers that it keeps, so a change of a subscriber
 * and the feed can never pass each other.
 */
@ApplicationScoped
class BroadcastTransform {
    /** For good: group, changelogs and transactions bear it. */
    private static final String NAME = "broadcast";

    private static final String INTENTS = "intents";

    private final SubscriberStage subscribers;
    private final FeedStage feed;

    BroadcastTransform(SubscriberStage subscribers, FeedStage feed) {
        this.subscribers = subscribers;
        this.feed = feed;
    }

    /** A partition must not begin without knowing every broadcast: it would prune the positions of unknown ones. */
    void start(
            @Observes StartupEvent start,
            KafkaTopics topics,
            CatalogReader catalog,
            ErasureReading erasures,
            Transforms transforms) {
        topics.present()
                .thenRun(catalog::start)
                .thenCompose(reading -> catalog.caughtUp())
                .thenCompose(known -> erasures.caughtUp())
                .thenRun(() -> transforms.start(NAME, this::topology));
    }

    Topology topology() {
        var topology = new Topology();
        topology.addSource(INTENTS, Topics.CITIZEN_INTENTS.name());
        subscribers.addTo(topology, INTENTS);
        feed.addTo(topology, INTENTS);
        return topology;
    }
}
