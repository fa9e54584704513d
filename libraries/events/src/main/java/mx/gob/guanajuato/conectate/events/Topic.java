package mx.gob.guanajuato.conectate.events;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One Kafka topic: what it is called, how it is laid out and how long it keeps what it holds.
 *
 * @param name the topic's name on the broker
 * @param partitions fixed for good: adding partitions would move citizens between them
 * @param key what its records are keyed by, in words
 * @param value what its records hold, in words
 * @param retention how long a record stays; empty: for ever
 * @param compacted whether only the newest record of each key has to stay
 * @param maxMessageBytes the largest record that it takes, in bytes
 * @param flow who writes it and who reads it, in words
 */
public record Topic(
        String name,
        int partitions,
        String key,
        String value,
        Optional<Duration> retention,
        boolean compacted,
        int maxMessageBytes,
        String flow) {

    /** The topic's settings as the broker names them. */
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        if (compacted && retention.isPresent()) settings.put("cleanup.policy", "compact,delete");
        else if (compacted) settings.put("cleanup.policy", "compact");
        else settings.put("cleanup.policy", "delete");
        settings.put("retention.ms", retention.map(kept -> "" + kept.toMillis()).orElse("-1"));
        // An erased or changed person must be gone from a compacted topic within a day.
        if (compacted)
            settings.put("max.compaction.lag.ms", "" + Duration.ofDays(1).toMillis());
        settings.put("max.message.bytes", "" + maxMessageBytes);
        return settings;
    }
}
