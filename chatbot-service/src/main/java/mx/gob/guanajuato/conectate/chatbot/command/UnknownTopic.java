package mx.gob.guanajuato.conectate.chatbot.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The topic {@code utterances-unknown} of the running stack, grouped by what was said. */
final class UnknownTopic {
    private final String kafka;
    private final Map<String, Group> groups = new HashMap<>();

    UnknownTopic(String kafka) {
        this.kafka = kafka;
    }

    /**
     * What several citizens said alike.
     *
     * @param newest the last of them
     */
    record Group(String id, int times, UnknownUtterance newest) {
        private Group and(UnknownUtterance other) {
            return new Group(id, times + 1, other.sentAt().isAfter(newest.sentAt()) ? other : newest);
        }

        /** As one line. */
        String text() {
            return newest.text().replaceAll("\\s+", " ").strip();
        }
    }

    /** What was said since then, most often first. */
    List<Group> since(Instant start) {
        try (var topic = new TopicReading(kafka, Topics.UTTERANCES_UNKNOWN)) {
            topic.toTheEnd(record -> learn(record, start));
        }
        var all = new ArrayList<>(groups.values());
        all.sort(Comparator.comparing(Group::times).reversed().thenComparing(Group::id));
        return all;
    }

    private void learn(ConsumerRecord<String, byte[]> record, Instant start) {
        try {
            UnknownUtterance utterance = EventJson.read(EventTypes.UNKNOWN_UTTERANCE, record.value());
            if (utterance.sentAt().isBefore(start) || utterance.text().isBlank()) return;
            String id = UtteranceId.of(utterance.text());
            Group before = groups.get(id);
            groups.put(id, before == null ? new Group(id, 1, utterance) : before.and(utterance));
        } catch (InvalidEvent notReadable) {
            // A record of a form that this version does not know is none to label.
        }
    }
}
