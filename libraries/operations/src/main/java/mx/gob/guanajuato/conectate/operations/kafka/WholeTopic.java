package mx.gob.guanajuato.conectate.operations.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * A topic that an instance holds in memory: read outside any group, on a thread of its own, all of it at the start and what
 * comes from then on. After a failure of Kafka it is read once more from its beginning.
 */
public final class WholeTopic implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WholeTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 500;

    private final Optional<Supplier<Instant>> since;
    private final KafkaClients kafka;
    private final String name;
    private final List<TopicPartition> partitions;
    private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> each;
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final Set<Awaited> awaited = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile Consumer<String, byte[]> present;

    /**
     * Reads nothing before {@link #start}.
     *
     * @param name of the thread and of the client
     * @param each takes a record; what it throws ends the reading, so it deals with records that cannot be read
     */
    public WholeTopic(
            KafkaClients kafka,
            Topic topic,
            String name,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> each) {
        this(Optional.empty(), kafka, topic, name, each);
    }

    /** The same of what was written from that moment on, which is asked for at each beginning. */
    public static WholeTopic since(
            Supplier<Instant> moment,
            KafkaClients kafka,
            Topic topic,
            String name,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> each) {
        return new WholeTopic(Optional.of(moment), kafka, topic, name, each);
    }

    private WholeTopic(
            Optional<Supplier<Instant>> since,
            KafkaClients kafka,
            Topic topic,
            String name,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> each) {
        this.since = since;
        this.kafka = kafka;
        this.name = name;
        this.each = each;
        this.partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
        this.thread = new Thread(this::untilStopped, name);
        thread.setDaemon(true);
    }

    private record Awaited(TopicPartition partition, long offset, CompletableFuture<Void> read) {}

    /** Begins to read. Call it when the topic is there. */
    public void start() {
        thread.start();
    }

    /** Completes when everything was read that was written before the start. */
    public CompletableFuture<Void> caughtUp() {
        return caughtUp;
    }

    /** Completes when that record was read. */
    public CompletableFuture<Void> reach(int partition, long offset) {
        var reached = new Awaited(partitions.get(partition), offset, new CompletableFuture<>());
        awaited.add(reached);
        complete(reached);
        return reached.read();
    }

    /** Waits a little for that record: it is on Kafka whether or not it is read in time. */
    public void awaitRead(int partition, long offset, Duration atMost) {
        try {
            reach(partition, offset).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("Own record not read yet: reader=%s partition=%d offset=%d", name, partition, offset);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading never fails, it goes on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Completes when everything was read that was committed before the call; throws when Kafka does not answer. */
    public CompletableFuture<Void> reachEnd() {
        try (var asking = kafka.reader(Map.of(ConsumerConfig.CLIENT_ID_CONFIG, name + "-end"))) {
            return CompletableFuture.allOf(asking.endOffsets(partitions, ANSWER).entrySet().stream()
                    .filter(one -> one.getValue() > 0)
                    .map(one -> reach(one.getKey().partition(), one.getValue() - 1))
                    .toArray(CompletableFuture[]::new));
        }
    }

    private void untilStopped() {
        while (stopped.getCount() > 0) {
            try (var reader = kafka.reader(Map.of(ConsumerConfig.CLIENT_ID_CONFIG, name))) {
                present = reader;
                readOn(reader);
            } catch (WakeupException e) {
                LOG.debugf("No longer read: reader=%s", name);
            } catch (KafkaException e) {
                LOG.warnf(
                        "Read again from the beginning: reader=%s cause=%s",
                        name, e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void readOn(Consumer<String, byte[]> reader) {
        reader.assign(partitions);
        begin(reader);
        var ends = reader.endOffsets(partitions);
        while (stopped.getCount() > 0) {
            reader.poll(POLL).forEach(each);
            partitions.forEach(one -> positions.put(one, reader.position(one)));
            if (partitions.stream().allMatch(one -> positions.get(one) >= ends.get(one))) caughtUp.complete(null);
            awaited.forEach(this::complete);
        }
    }

    private void begin(Consumer<String, byte[]> reader) {
        reader.seekToBeginning(partitions);
        if (since.isEmpty()) return;
        long from = since.get().get().toEpochMilli();
        var times = partitions.stream().collect(Collectors.toMap(one -> one, one -> from));
        // Where nothing is as young there is nothing to read but what comes.
        reader.offsetsForTimes(times).forEach((one, found) -> {
            if (found == null) reader.seekToEnd(List.of(one));
            else reader.seek(one, found.offset());
        });
    }

    private void complete(Awaited one) {
        if (positions.getOrDefault(one.partition(), 0L) <= one.offset()) return;
        awaited.remove(one);
        one.read().complete(null);
    }

    private void pause() {
        try {
            stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /** Ends the reading. An interrupt would also fall upon the consumer's own end, which then tells of it with a stack trace. */
    @Override
    public void close() {
        stopped.countDown();
        var reading = present;
        if (reading != null) reading.wakeup();
    }
}
