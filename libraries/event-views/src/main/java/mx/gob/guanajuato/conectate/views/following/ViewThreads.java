package mx.gob.guanajuato.conectate.views.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** The followers that an instance has of one view. */
@ApplicationScoped
class ViewThreads {
    /** Records of one poll, and so of one batch at most. */
    private static final int MAX_RECORDS = 500;

    /** Of a folded view, whose batches become the smaller the more they take: the same day's changes are one. */
    private static final int MAX_FOLDED = 4_000;

    /**
     * What one fetch may bring. The default is 50 MB, which fills a heap of 256 MB in two threads. 8 MB still outlive the
     * young generation, one fetch after the other, until the whole heap is collected.
     */
    private static final int FETCHED_BYTES = 2 * 1_048_576;

    /** A folded view is read in two threads: it is as fast as the log can be read, once it has both of two cores. */
    private static final int FOLDING = 2;

    /** The first of them has all partitions until it hears, with its next heartbeat, that there is another. */
    private static final int HEARTBEAT_MILLIS = 250;

    private final KafkaClients kafka;
    private final String instance;
    private final ViewStore store;
    private final DeadLetters letters;
    private final ViewMeters meters;

    ViewThreads(KafkaClients kafka, ServiceSettings settings, ViewStore store, DeadLetters letters, ViewMeters meters) {
        this.kafka = kafka;
        this.instance = settings.instance();
        this.store = store;
        this.letters = letters;
        this.meters = meters;
    }

    List<ViewThread> of(View<?> view) {
        return IntStream.range(0, view.folding().isPresent() ? FOLDING : 1)
                .<ViewThread>mapToObj(thread -> new ViewThread(
                        view,
                        () -> kafka.member(view.group(), memberSettings(view, thread)),
                        store,
                        letters,
                        meters.refused(view)))
                .toList();
    }

    /** What differs for the member of a view's group: a position outside the log is for the follower to judge. */
    private Map<String, Object> memberSettings(View<?> view, int thread) {
        var settings = new HashMap<String, Object>();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, view.folding().isPresent() ? MAX_FOLDED : MAX_RECORDS);
        if (view.folding().isPresent()) {
            settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED_BYTES);
            settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        }
        if (thread > 0)
            settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, view.group() + "-" + instance + "-" + thread);
        return settings;
    }
}
