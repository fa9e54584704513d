package mx.gob.guanajuato.conectate.broadcast.subscribers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many citizens are subscribed now, in the partitions that this instance works on, and what could not be read. */
@ApplicationScoped
public class SubscriberCount {
    private final Counter deadLetters;
    private final Map<Integer, Integer> subscribed = new ConcurrentHashMap<>();

    SubscriberCount(MeterRegistry metrics) {
        deadLetters = metrics.counter("conectate.dead.letters", "stage", "subscribers");
        metrics.gauge("conectate.subscribers", this, SubscriberCount::total);
    }

    void set(int partition, int count) {
        subscribed.put(partition, count);
    }

    void add(int partition, int change) {
        subscribed.merge(partition, change, Integer::sum);
    }

    void forget(int partition) {
        subscribed.remove(partition);
    }

    void deadLetter() {
        deadLetters.increment();
    }

    /** Those who are subscribed now in these partitions. */
    int total() {
        return subscribed.values().stream().mapToInt(Integer::intValue).sum();
    }

    int partitions() {
        return subscribed.size();
    }
}
