package mx.gob.guanajuato.conectate.views.following;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Follows every {@link View} that the service declares as a bean, from the service's start to its end. */
@ApplicationScoped
class FollowedViews {
    /** Records of one poll, and so of one batch. */
    private static final int MAX_RECORDS = 500;

    private final KafkaTopics topics;
    private final List<ViewThread> threads;

    FollowedViews(
            Instance<View<?>> views, KafkaClients kafka, KafkaTopics topics, ViewStore store, DeadLetters letters) {
        this.topics = topics;
        this.threads = views.stream()
                .<ViewThread>map(view ->
                        new ViewThread(view, () -> kafka.member(view.group(), memberSettings()), store, letters))
                .toList();
    }

    /** What differs for the member of a view's group: a position outside the log is for the follower to judge. */
    static Map<String, Object> memberSettings() {
        return Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none", ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_RECORDS);
    }

    void start(@Observes StartupEvent start) {
        topics.present().thenRun(() -> threads.forEach(ViewThread::start));
    }

    List<ViewState> states() {
        return threads.stream().map(ViewThread::state).toList();
    }

    @PreDestroy
    void stop() {
        threads.forEach(ViewThread::stop);
    }
}
