package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts messages where the feed puts them. */
final class OutboundTopic implements AutoCloseable {
    private static final Duration OF_USE = Duration.ofHours(1);

    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    OutboundTopic(String kafka, Clock clock) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
        this.clock = clock;
    }

    /** One to each of so many citizens. */
    void put(String broadcast, int messages) {
        for (int i = 0; i < messages; i++) {
            var message = message(broadcast, Citizens.number(broadcast, i));
            producer.send(new ProducerRecord<>(
                    Topics.OUTBOUND_BROADCASTS.name(), message.citizen().value(), EventJson.write(message)));
        }
        producer.flush();
    }

    private OutboundMessage message(String broadcast, String citizen) {
        Instant now = clock.instant();
        return new OutboundMessage(
                broadcast + "-" + citizen,
                new CitizenKey(citizen),
                Citizens.PHONE_NUMBER_ID,
                Citizens.content(),
                now,
                now.plus(OF_USE),
                Optional.of(broadcast),
                List.of());
    }

    @Override
    public void close() {
        producer.close();
    }
}
