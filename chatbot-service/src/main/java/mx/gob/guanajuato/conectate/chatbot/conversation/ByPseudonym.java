package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Records that lie in the partition of a pseudonym under an id of their own, so that each can be taken away or replaced by
 * itself: a compacted topic keeps the newest of each key.
 */
final class ByPseudonym {
    private static final char SEPARATOR = '/';

    /** Writes the id alone. */
    static final Serializer<String> KEY =
            (topic, both) -> both.substring(both.indexOf(SEPARATOR) + 1).getBytes(StandardCharsets.UTF_8);

    /** Where the pseudonym alone would lead to. */
    static final StreamPartitioner<String, byte[]> PARTITION = (topic, both, value, partitions) -> {
        String pseudonym = both.substring(0, both.indexOf(SEPARATOR));
        return Optional.of(Set.of(EventRecords.partitionOf(pseudonym, partitions)));
    };

    private ByPseudonym() {}

    /** What a processor forwards as the key. */
    static String key(String pseudonym, String id) {
        return pseudonym + SEPARATOR + id;
    }
}
