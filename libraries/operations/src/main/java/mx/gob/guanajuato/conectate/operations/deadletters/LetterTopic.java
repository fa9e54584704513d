package mx.gob.guanajuato.conectate.operations.deadletters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The dead letters on Kafka, and the way back. */
final class LetterTopic implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int MAX_REQUEST = 9 * 1_048_576;

    private final String kafka;
    private KafkaProducer<String, byte[]> producer;

    LetterTopic(String kafka) {
        this.kafka = kafka;
    }

    /** All that are kept, in the order of their partitions; a repeat counts once. */
    Collection<DeadLetter> all() {
        var letters = new LinkedHashMap<String, DeadLetter>();
        try (var topic = new TopicReading(kafka, Topics.DEAD_LETTERS)) {
            topic.toTheEnd(record -> read(record, letters));
        }
        return letters.values();
    }

    private static void read(ConsumerRecord<String, byte[]> record, Map<String, DeadLetter> letters) {
        try {
            var letter = EventJson.read(EventTypes.DEAD_LETTER, record.value());
            letters.put(letter.id(), letter);
        } catch (InvalidEvent ofAnotherVersion) {
            // What cannot be read cannot be put back either; it stays where it lies.
        }
    }

    /** Returns where it lies once Kafka has it. */
    String putBack(ProducerRecord<String, byte[]> record) {
        if (producer == null)
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            kafka,
                            "acks",
                            "all",
                            "max.block.ms",
                            PATIENCE_MILLIS,
                            "max.request.size",
                            MAX_REQUEST),
                    new StringSerializer(),
                    new ByteArraySerializer());
        try {
            var lies = producer.send(record).get();
            return lies.topic() + "/" + lies.partition() + "/" + lies.offset();
        } catch (ExecutionException e) {
            throw new KafkaException("the record was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    @Override
    public void close() {
        if (producer != null) producer.close();
    }
}
