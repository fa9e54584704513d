package mx.gob.guanajuato.conectate.views.following;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.reading.EndOffsets;
import mx.gob.guanajuato.conectate.views.store.GenerationStore;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.jboss.logging.Logger;

/** Follows every {@link View} that the service declares as a bean, from the service's start to its end. */
@ApplicationScoped
class FollowedViews {
    private static final Logger LOG = Logger.getLogger(FollowedViews.class);
    private static final int CHECK_MILLIS = 250;
    private static final int STOPPING_SECONDS = 5;

    private final KafkaTopics topics;
    private final List<FollowedView> views;
    private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(FollowedViews::thread);

    FollowedViews(
            Instance<View<?>> views,
            KafkaTopics topics,
            ViewStore store,
            GenerationStore generations,
            EndOffsets ends,
            ViewThreads threads,
            ViewMeters meters) {
        this.topics = topics;
        this.views = views.stream()
                .<FollowedView>map(view -> new FollowedView(view, store, generations, ends, threads::of))
                .toList();
        this.views.forEach(meters::watch);
    }

    void start(@Observes StartupEvent start) {
        topics.present()
                .thenRun(() -> checks.scheduleWithFixedDelay(this::check, 0, CHECK_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void check() {
        for (FollowedView view : views) {
            try {
                view.check();
            } catch (RuntimeException e) {
                // Nothing may end these checks; what is wrong now may be right at the next one.
                LOG.errorf(e, "View could not be checked");
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "views");
        thread.setDaemon(true);
        return thread;
    }

    List<ViewState> states() {
        return views.stream().flatMap(view -> view.states().stream()).toList();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        checks.shutdownNow();
        checks.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
        views.forEach(FollowedView::stop);
    }
}
