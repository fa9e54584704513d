package mx.gob.guanajuato.conectate.operations.meters;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What Kafka says of positions and ends; nothing of what it does not say in time. */
final class LogOffsets {
    private static final int PATIENCE_MILLIS = 1_500;

    private final Admin admin;

    LogOffsets(Admin admin) {
        this.admin = admin;
    }

    /** Up to where a group has committed. A partition of which it never did is not in it. */
    Map<TopicPartition, Long> committed(String group) {
        var options = new ListConsumerGroupOffsetsOptions().timeoutMs(PATIENCE_MILLIS);
        var positions = new HashMap<TopicPartition, Long>();
        answer(admin.listConsumerGroupOffsets(group, options).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) positions.put(partition, offset.offset());
                });
        return positions;
    }

    /** Where partitions end, with what is not committed yet: a transaction that hangs shows as well. */
    Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) return Map.of();
        var question = partitions.stream().collect(Collectors.toMap(Function.identity(), one -> OffsetSpec.latest()));
        var options = new ListOffsetsOptions().timeoutMs(PATIENCE_MILLIS);
        var ends = new HashMap<TopicPartition, Long>();
        answer(admin.listOffsets(question, options).all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <K, V> Map<K, V> answer(KafkaFuture<Map<K, V>> question) {
        try {
            return question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }
}
