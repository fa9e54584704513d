package mx.gob.guanajuato.conectate.benchmarks.counting;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the topic from its beginning to its end, and does nothing with it: the least that counting it can take. */
public final class BareConsumer {
    private static final int AT_ONCE = 4_000;

    private BareConsumer() {}

    /** {@code KAFKA RECORDS}: returns when that many were read, and prints the milliseconds of processor that it took. */
    public static void main(String[] arguments) {
        read(arguments[0], Long.parseLong(arguments[1]));
        // Its processor time, for whoever started it.
        System.out.print(ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis());
    }

    static void read(String kafka, long records) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                kafka,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "max.poll.records",
                AT_ONCE);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, Topics.INTERACTIONS.partitions())
                    .mapToObj(partition -> new TopicPartition(Topics.INTERACTIONS.name(), partition))
                    .toList());
            for (long read = 0; read < records; )
                read += consumer.poll(Duration.ofSeconds(1)).count();
        }
    }
}
