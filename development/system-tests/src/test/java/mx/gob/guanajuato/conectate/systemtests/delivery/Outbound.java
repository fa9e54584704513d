package mx.gob.guanajuato.conectate.systemtests.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts messages on an outbound topic, as conversation and feed do. */
final class Outbound implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Topic topic;
    private final String phoneNumberId;
    private final Optional<String> broadcastId;

    Outbound(String kafka, Topic topic, String phoneNumberId, Optional<String> broadcastId) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
        this.topic = topic;
        this.phoneNumberId = phoneNumberId;
        this.broadcastId = broadcastId;
    }

    /** So many messages to each citizen, those of one in the order of their ids' last number; the ids by citizen. */
    Map<String, List<String>> ask(String run, long firstCitizen, int citizens, int each) {
        var ids = new LinkedHashMap<String, List<String>>();
        for (int position = 0; position < each; position++) {
            for (long citizen = firstCitizen; citizen < firstCitizen + citizens; citizen++) {
                String key = Long.toString(citizen);
                String id = run + "-" + key + "-" + position;
                ids.computeIfAbsent(key, none -> new ArrayList<>()).add(id);
                producer.send(EventRecords.of(topic, key, EventTypes.OUTBOUND_MESSAGE, message(id, key)));
            }
        }
        producer.flush();
        return ids;
    }

    /** A record that is no message. */
    void garble(String citizen) {
        byte[] broken = "{\"messageId\":".getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(topic.name(), citizen, broken));
        producer.flush();
    }

    private OutboundMessage message(String id, String citizen) {
        var body = JsonNodeFactory.instance.objectNode().put("type", "text");
        body.putObject("text").put("body", "Mensaje " + id);
        Instant now = Instant.now();
        return new OutboundMessage(
                id,
                new CitizenKey(citizen),
                phoneNumberId,
                body,
                now,
                now.plus(Duration.ofHours(1)),
                broadcastId,
                List.of());
    }

    @Override
    public void close() {
        producer.close();
    }
}
