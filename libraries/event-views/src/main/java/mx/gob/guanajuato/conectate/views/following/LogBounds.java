package mx.gob.guanajuato.conectate.views.following;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Compares positions with what the log holds. */
final class LogBounds {
    private static final Logger LOG = Logger.getLogger(LogBounds.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Consumer<?, ?> consumer;

    LogBounds(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    /**
     * Where to read each partition from; empty for a position that the log has not reached. That happens when Kafka lost
     * records or was set up anew: the view then counts what nobody can read again, and only an operator can say which of
     * the two is right.
     */
    Map<TopicPartition, OptionalLong> startingPoints(Map<TopicPartition, Long> positions) {
        var firsts = consumer.beginningOffsets(positions.keySet(), TIMEOUT);
        var ends = consumer.endOffsets(positions.keySet(), TIMEOUT);
        var points = new HashMap<TopicPartition, OptionalLong>();
        positions.forEach((partition, position) ->
                points.put(partition, startingPoint(partition, position, firsts.get(partition), ends.get(partition))));
        return points;
    }

    private static OptionalLong startingPoint(TopicPartition partition, long position, long first, long end) {
        if (position > end) return OptionalLong.empty();
        if (position < first)
            LOG.infof(
                    "Log begins after the view's position, its older records have expired: partition=%s position=%d"
                            + " first=%d",
                    partition, position, first);
        return OptionalLong.of(Math.max(position, first));
    }
}
