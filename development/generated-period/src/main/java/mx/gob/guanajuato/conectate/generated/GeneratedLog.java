package mx.gob.guanajuato.conectate.generated;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.gob.guanajuato.conectate.events.EventHeaders;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** Writes generated interactions to where the conversation writes real ones. Close it: then all are on Kafka. */
public final class GeneratedLog implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    /** To that cluster. */
    public GeneratedLog(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "linger.ms",
                        50,
                        // one after the other: to a partition that is still being made, a second batch would be taken
                        // before
                        // the first, which then is out of order for good
                        "max.in.flight.requests.per.connection",
                        1,
                        "batch.size",
                        262_144),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Writes one; returns before it is on Kafka. */
    public void write(Interaction interaction) {
        byte[] pseudonym = interaction.pseudonym().getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(pseudonym)) % Topics.INTERACTIONS.partitions();
        var record = new ProducerRecord<>(
                Topics.INTERACTIONS.name(), partition, interaction.id(), EventJson.write(interaction));
        EventHeaders.of(EventTypes.INTERACTION, interaction)
                .forEach((name, value) -> record.headers().add(name, value));
        producer.send(record, (written, problem) -> {
            if (problem != null) failure.compareAndSet(null, problem);
        });
    }

    @Override
    public void close() {
        producer.flush();
        producer.close();
        if (failure.get() != null) throw new IllegalStateException("not all are on Kafka", failure.get());
    }
}
