package mx.gob.guanajuato.conectate.systemtests.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The delivery-log as it lies on Kafka. */
final class DeliveryLogRecords {
    private static final Duration POLL = Duration.ofMillis(200);

    private DeliveryLogRecords() {}

    /** All steps by message id, in their order. */
    static Map<String, List<DeliveryEvent>> of(String kafka) {
        var steps = new HashMap<String, List<DeliveryEvent>>();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, Topics.DELIVERY_LOG.partitions())
                    .mapToObj(number -> new TopicPartition(Topics.DELIVERY_LOG.name(), number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(POLL).forEach(record -> steps.computeIfAbsent(record.key(), id -> new ArrayList<>())
                        .add(EventJson.read(EventTypes.DELIVERY_EVENT, record.value())));
            }
        }
        return steps;
    }
}
