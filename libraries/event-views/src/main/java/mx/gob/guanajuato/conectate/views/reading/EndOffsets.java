package mx.gob.guanajuato.conectate.views.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Where the committed part of a topic ends. */
@ApplicationScoped
public class EndOffsets {
    private static final int TIMEOUT_MILLIS = 700;

    private final Admin admin;

    /** As this instance's clients see it. */
    public EndOffsets(KafkaClients kafka) {
        this.admin = kafka.admin();
    }

    /** By partition; empty when Kafka does not say it in time. */
    public Optional<Map<Integer, Long>> of(Topic topic) {
        var question = new HashMap<TopicPartition, OffsetSpec>();
        for (int i = 0; i < topic.partitions(); i++)
            question.put(new TopicPartition(topic.name(), i), OffsetSpec.latest());
        try {
            var ends = new HashMap<Integer, Long>();
            admin.listOffsets(question, committed())
                    .all()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
            return Optional.of(ends);
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static ListOffsetsOptions committed() {
        return new ListOffsetsOptions(IsolationLevel.READ_COMMITTED).timeoutMs(TIMEOUT_MILLIS);
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
