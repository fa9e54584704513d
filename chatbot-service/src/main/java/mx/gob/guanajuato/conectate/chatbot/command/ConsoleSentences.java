package mx.gob.guanajuato.conectate.chatbot.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.chatbot.teaching.StaffSentences;
import mx.gob.guanajuato.conectate.chatbot.teaching.UtteranceId;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.content.Utterances;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The sentences that staff collected in the console of the running stack. */
final class ConsoleSentences {
    private static final String KEYS = Utterances.keyOf("");

    private final Map<String, Utterances> byKey = new HashMap<>();

    private ConsoleSentences() {}

    static ConsoleSentences of(String kafka) {
        var sentences = new ConsoleSentences();
        try (var topic = new TopicReading(kafka, Topics.CONTENT_CHANGES)) {
            topic.toTheEnd(sentences::learn);
        }
        return sentences;
    }

    private void learn(ConsumerRecord<String, byte[]> record) {
        if (!record.key().startsWith(KEYS) || record.value() == null) return;
        try {
            var body = EventJson.read(EventTypes.CONTENT_CHANGE, record.value()).body();
            if (body instanceof Utterances utterances) byKey.put(record.key(), utterances);
            else byKey.remove(record.key());
        } catch (InvalidEvent notOurs) {
            byKey.remove(record.key());
        }
    }

    /** As lines of a training table. */
    List<String> lines() {
        return byKey.values().stream()
                .filter(utterances -> !utterances.intent().equals(Utterances.NOT_TAUGHT))
                .flatMap(utterances -> StaffSentences.lines(utterances).stream())
                .sorted()
                .toList();
    }

    /** The ids of all of them, also of those from which there is nothing to learn. */
    Set<String> ids() {
        return byKey.values().stream()
                .flatMap(utterances -> utterances.sentences().stream())
                .map(UtteranceId::of)
                .collect(Collectors.toSet());
    }
}
