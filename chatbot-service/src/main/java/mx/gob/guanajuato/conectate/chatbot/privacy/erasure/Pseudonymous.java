package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.chatbot.privacy.data.TopicScan;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.Compaction;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes the pseudonym of a citizen out of what is kept under it. What was not understood goes; what was counted stays
 * counted, under a name that was drawn at random and that nobody can make of the number again.
 */
@ApplicationScoped
class Pseudonymous {
    private static final int PSEUDONYM_BYTES = 16;

    private final TopicScan scan;
    private final Pseudonyms pseudonyms;
    private final ErasureLog log;
    private final SecureRandom random = new SecureRandom();

    Pseudonymous(TopicScan scan, Pseudonyms pseudonyms, ErasureLog log) {
        this.scan = scan;
        this.pseudonyms = pseudonyms;
        this.log = log;
    }

    /** How many records were taken away, and how many were given another name. */
    record Removed(int utterances, int interactions) {}

    Removed remove(CitizenKey citizen, Instant until) {
        String pseudonym = pseudonyms.of(citizen);
        int partition = EventRecords.partitionOf(pseudonym, Topics.PARTITIONS);
        var utterances = of(Topics.UTTERANCES_UNKNOWN, partition, pseudonym, until);
        utterances.keySet().forEach(key -> log.remove(Topics.UTTERANCES_UNKNOWN, partition, key));
        var interactions = of(Topics.INTERACTIONS, partition, pseudonym, until);
        String drawn = drawn();
        interactions.forEach(
                (key, value) -> log.replace(partition, key, EventJson.write(value.put("pseudonym", drawn))));
        // Whoever counts people forgets the pseudonym by this; it is compacted away itself.
        log.remove(Topics.INTERACTIONS, partition, Compaction.forgets(pseudonym));
        return new Removed(utterances.size(), interactions.size());
    }

    private String drawn() {
        var bits = new byte[PSEUDONYM_BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** By key, as it stands now: what was given another name before is theirs no more. */
    private Map<String, ObjectNode> of(Topic topic, int partition, String pseudonym, Instant until) {
        var kept = new LinkedHashMap<String, ObjectNode>();
        scan.read(topic.name(), List.of(partition), record -> {
            kept.remove(record.key());
            read(record)
                    .filter(value -> isOf(value, pseudonym, until))
                    .ifPresent(value -> kept.put(record.key(), value));
        });
        return kept;
    }

    private static Optional<ObjectNode> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return Optional.empty();
        try {
            return EventJson.mapper().readTree(record.value()) instanceof ObjectNode value
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(ObjectNode value, String pseudonym, Instant until) {
        return value.path("pseudonym").asText().equals(pseudonym)
                && !Instant.parse(value.path("sentAt").asText()).isAfter(until);
    }
}
