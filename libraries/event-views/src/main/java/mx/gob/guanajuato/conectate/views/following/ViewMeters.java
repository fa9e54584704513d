package mx.gob.guanajuato.conectate.views.following;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.operations.meters.ReaderLag;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.store.GenerationStore;
import mx.gob.guanajuato.conectate.views.store.ViewStore;
import org.apache.kafka.common.TopicPartition;

/** What operators see of views: whether they are followed or built anew, and how far they are behind their topic. */
@ApplicationScoped
class ViewMeters {
    private final MeterRegistry registry;
    private final ReaderLag lag;
    private final ViewStore store;
    private final GenerationStore generations;

    ViewMeters(MeterRegistry registry, ReaderLag lag, ViewStore store, GenerationStore generations) {
        this.registry = registry;
        this.lag = lag;
        this.store = store;
        this.generations = generations;
    }

    /** The lag bears the name that dead letters have. */
    void watch(FollowedView followed) {
        View<?> view = followed.view();
        gauge("followed", "1 while this instance can read and write the view", followed, FollowedView::isFollowed);
        gauge(
                "rebuilding",
                "1 while it is built anew beside the one that is read",
                followed,
                FollowedView::isRebuilding);
        DeadLetters.counter(registry, view.stage());
        refused(view);
        lag.watch(view.stage(), () -> positions(view));
    }

    private void gauge(String name, String description, FollowedView followed, Predicate<FollowedView> state) {
        Gauge.builder("conectate.view." + name, followed, one -> state.test(one) ? 1 : 0)
                .description(description)
                .tag("view", followed.view().fullName())
                .register(registry);
    }

    /** How often a writer was refused that had read from elsewhere than the view stood. */
    Counter refused(View<?> view) {
        return registry.counter("conectate.view.refused", "view", view.fullName());
    }

    /** Of the generation that is read. */
    private Map<TopicPartition, Long> positions(View<?> view) {
        var read = view.ofGeneration(generations.of(view).serving());
        var positions = store.positions(read);
        return IntStream.range(0, view.topic().partitions())
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(view.topic().name(), partition),
                        partition -> positions.of(partition)));
    }
}
