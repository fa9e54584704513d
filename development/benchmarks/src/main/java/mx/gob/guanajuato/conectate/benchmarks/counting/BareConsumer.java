package mx.gob.guanajuato.conectate.benchmarks.counting;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import mx.gob.guanajuato.conectate.events.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the topic from its beginning to its end, unpacks each record and takes a checksum of its value: the least that
 * counting it can take. Its client is set as the service's are.
 */
public final class BareConsumer {
    private static final int AT_ONCE = 4_000;

    private BareConsumer() {}

    /** {@code KAFKA RECORDS}: returns when that many were read; prints the milliseconds of processor and the checksum. */
    public static void main(String[] arguments) {
        long checksum = read(arguments[0], Long.parseLong(arguments[1]));
        long millis = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
        // For whoever started it.
        System.out.print(millis + " " + checksum);
    }

    private static long read(String kafka, long records) {
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
                AT_ONCE,
                "metric.reporters",
                "",
                "enable.metrics.push",
                false);
        var checksum = new CRC32C();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, Topics.INTERACTIONS.partitions())
                    .mapToObj(partition -> new TopicPartition(Topics.INTERACTIONS.name(), partition))
                    .toList());
            for (long read = 0; read < records; ) {
                var some = consumer.poll(Duration.ofSeconds(1));
                some.forEach(record -> checksum.update(record.value()));
                read += some.count();
            }
        }
        return checksum.getValue();
    }
}
