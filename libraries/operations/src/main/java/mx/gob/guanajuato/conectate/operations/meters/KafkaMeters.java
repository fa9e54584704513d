package mx.gob.guanajuato.conectate.operations.meters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.DescribeLogDirsOptions;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Node;

/** Whether Kafka answers, and how much room the disk of each broker's log has left. */
@ApplicationScoped
class KafkaMeters {
    private static final int PATIENCE_MILLIS = 1_500;

    private final Admin admin;
    private final Sampling sampling;
    private final MultiGauge usable;
    private final MultiGauge total;
    private volatile boolean up;

    /** The disk that holds a broker's log; of several the fullest. In bytes. */
    private record Disk(int broker, double usable, double total) {}

    KafkaMeters(KafkaClients kafka, Sampling sampling, MeterRegistry registry) {
        this.admin = kafka.admin();
        this.sampling = sampling;
        Gauge.builder("conectate.kafka.up", this, one -> one.up ? 1 : 0)
                .description("1 while Kafka answers this instance within 1.5 s")
                .register(registry);
        usable = disk("usable", "Room left on the disk of the broker's log", registry);
        total = disk("total", "Size of the disk of the broker's log", registry);
    }

    private static MultiGauge disk(String which, String description, MeterRegistry registry) {
        return MultiGauge.builder("conectate.kafka.disk." + which)
                .description(description)
                .baseUnit("bytes")
                .register(registry);
    }

    void start(@Observes StartupEvent start) {
        sampling.begin(this::look);
    }

    private void look() {
        var brokers = answer(admin.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MILLIS))
                .nodes());
        up = brokers.isPresent();
        tell(brokers.map(nodes -> disks(nodes.stream().map(Node::id).toList())).orElse(List.of()));
    }

    /** None where a broker may not tell. */
    private List<Disk> disks(List<Integer> brokers) {
        var options = new DescribeLogDirsOptions().timeoutMs(PATIENCE_MILLIS);
        return answer(admin.describeLogDirs(brokers, options).allDescriptions()).stream()
                .flatMap(told -> told.entrySet().stream())
                .flatMap(one -> fullest(one.getKey(), one.getValue()).stream())
                .toList();
    }

    private static Optional<Disk> fullest(int broker, Map<String, LogDirDescription> folders) {
        return folders.values().stream()
                .filter(folder -> folder.totalBytes().orElse(0) > 0)
                .map(folder -> new Disk(
                        broker,
                        folder.usableBytes().orElse(0),
                        folder.totalBytes().getAsLong()))
                .min(Comparator.comparingDouble(disk -> disk.usable() / disk.total()));
    }

    private void tell(List<Disk> disks) {
        usable.register(rows(disks, Disk::usable), true);
        total.register(rows(disks, Disk::total), true);
    }

    private static List<MultiGauge.Row<?>> rows(List<Disk> disks, ToDoubleFunction<Disk> value) {
        return disks.stream()
                .<MultiGauge.Row<?>>map(
                        disk -> MultiGauge.Row.of(Tags.of("broker", "" + disk.broker()), value.applyAsDouble(disk)))
                .toList();
    }

    private static <T> Optional<T> answer(KafkaFuture<T> question) {
        try {
            return Optional.of(question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
