package mx.gob.guanajuato.conectate.delivery.attempts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads single messages from an outbound topic on Kafka, on a thread of its own. What lay beside one is kept for the next. */
public final class OutboundReader implements OutboundRecords, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * What lies beside one message of a partition is kept, 200 of them. A question at the end of a partition is answered
     * at once: the next one, of another partition, waits for it.
     */
    private static final Map<String, Object> SETTINGS =
            Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);

    private final String topic;
    private final KafkaClients kafka;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(OutboundReader::thread);
    private final Map<Integer, Map<Long, byte[]>> beside = new HashMap<>();
    private Consumer<String, byte[]> consumer;

    public OutboundReader(KafkaClients kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    @Override
    public CompletionStage<Optional<OutboundMessage>> read(int partition, long offset) {
        return CompletableFuture.supplyAsync(() -> message(value(partition, offset)), thread);
    }

    private byte[] value(int partition, long offset) {
        var near = beside.get(partition);
        if (near == null || !near.containsKey(offset)) near = fetch(partition, offset);
        return near.get(offset);
    }

    private Map<Long, byte[]> fetch(int partition, long offset) {
        if (consumer == null) consumer = kafka.reader(SETTINGS);
        var tp = new TopicPartition(topic, partition);
        var near = new HashMap<Long, byte[]>();
        consumer.assign(List.of(tp));
        consumer.seek(tp, offset);
        long end = System.nanoTime() + PATIENCE.toNanos();
        // Beyond it without having met it: the topic's retention took it.
        while (consumer.position(tp, PATIENCE) <= offset) {
            consumer.poll(POLL).forEach(record -> near.put(record.offset(), record.value()));
            if (System.nanoTime() - end > 0) throw new TimeoutException("the outbound topic brings nothing");
        }
        beside.put(partition, near);
        return near;
    }

    private static Optional<OutboundMessage> message(byte[] value) {
        if (value == null) return Optional.empty();
        try {
            return Optional.of(EventJson.read(EventTypes.OUTBOUND_MESSAGE, value));
        } catch (InvalidEvent e) {
            return Optional.empty();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "outbound-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.execute(() -> {
            if (consumer != null) consumer.close(Duration.ofSeconds(1));
        });
        thread.shutdown();
    }
}
