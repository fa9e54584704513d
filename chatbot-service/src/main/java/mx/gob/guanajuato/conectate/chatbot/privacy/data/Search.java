package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record has to hold to be about these citizens. Learns the ids of their messages on the way. */
final class Search {
    private static final Set<Topic> OF_PSEUDONYMS = Set.of(Topics.INTERACTIONS, Topics.UTTERANCES_UNKNOWN);
    private static final Set<Topic> OF_MESSAGES = Set.of(Topics.OUTBOUND_ANSWERS, Topics.OUTBOUND_BROADCASTS);

    private final Map<String, Identity.Key> keys = new HashMap<>();
    private final Map<String, Identity.Key> pseudonyms = new HashMap<>();
    private final Set<String> digests = new HashSet<>();
    private final Set<String> messageIds = new HashSet<>();

    Search(Identity identity, Pseudonyms pseudonymOf, CitizenDigests digestOf) {
        for (Identity.Key key : identity.keys()) {
            keys.put(key.citizen().value(), key);
            digests.add(digestOf.of(key.citizen().value()));
            pseudonyms.put(pseudonymOf.of(key.citizen()), key);
        }
    }

    /** Where keys and pseudonyms lead to. */
    Collection<Integer> partitions(int of) {
        var numbers = new TreeSet<Integer>();
        keys.keySet().forEach(key -> numbers.add(EventRecords.partitionOf(key, of)));
        pseudonyms.keySet().forEach(key -> numbers.add(EventRecords.partitionOf(key, of)));
        return numbers;
    }

    boolean finds(Topic topic, ConsumerRecord<String, byte[]> record) {
        if (OF_PSEUDONYMS.contains(topic)) return holdsPseudonym(record);
        if (topic.equals(Topics.DELIVERY_LOG)) return messageIds.contains(record.key());
        if (topic.equals(Topics.ERASURES)) return digests.contains(record.key());
        if (!isTheirs(record)) return false;
        if (OF_MESSAGES.contains(topic)) learn(record.value());
        return true;
    }

    /** Whether it lies under one of the keys, from a time when that key was the citizen's. */
    boolean isTheirs(ConsumerRecord<String, byte[]> record) {
        var key = record.key() == null ? null : keys.get(record.key());
        return key != null && key.isTheirsAt(Instant.ofEpochMilli(record.timestamp()));
    }

    private boolean holdsPseudonym(ConsumerRecord<String, byte[]> record) {
        String text = new String(record.value(), StandardCharsets.UTF_8);
        return pseudonyms.entrySet().stream()
                .filter(each -> text.contains(each.getKey()))
                .anyMatch(each -> each.getValue().isTheirsAt(saidAt(record)));
    }

    /** When the citizen said it, as an erasure looks at it too. */
    private static Instant saidAt(ConsumerRecord<String, byte[]> record) {
        try {
            return Instant.parse(
                    EventJson.mapper().readTree(record.value()).path("sentAt").asText());
        } catch (IOException | DateTimeParseException e) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    private void learn(byte[] message) {
        try {
            JsonNode id = EventJson.mapper().readTree(message).path("messageId");
            messageIds.add(id.asText());
        } catch (IOException e) {
            // What no sender can read has no story on the delivery-log.
            messageIds.remove("");
        }
    }
}
