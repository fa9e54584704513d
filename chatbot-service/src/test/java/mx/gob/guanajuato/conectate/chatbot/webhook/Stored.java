package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the door left on Kafka. */
record Stored(String bootstrapServers) {
    /** The message of that id, null when there is none. */
    ConsumerRecord<String, byte[]> inbound(String wamid) {
        return on(Topics.INBOUND).records().stream()
                .filter(record -> EventJson.read(EventTypes.INBOUND_MESSAGE, record.value())
                        .wamid()
                        .equals(wamid))
                .findFirst()
                .orElse(null);
    }

    List<DeadLetter> deadLetters(String within) {
        return on(Topics.DEAD_LETTERS).events(EventTypes.DEAD_LETTER).stream()
                .filter(letter -> new String(letter.raw(), StandardCharsets.UTF_8).contains(within))
                .toList();
    }

    TopicOnKafka on(Topic topic) {
        return new TopicOnKafka(bootstrapServers, topic);
    }

    static MessageStatus status(ConsumerRecord<String, byte[]> record) {
        return EventJson.read(EventTypes.MESSAGE_STATUS, record.value());
    }
}
