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
 * @param retention after how long a record is gone for certain; empty: never
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

    /** The broker looks for what is too old every five minutes, and takes a file away a minute later. */
    private static final Duration UNPUNCTUALITY = Duration.ofMinutes(30);

    private static final Duration LONGEST_SEGMENT = Duration.ofDays(7);

    /** In how many files the time of a topic is laid out, at least. */
    private static final int SEGMENTS = 16;

    /** An erased or changed person must be gone from a compacted topic within a few days, the removal itself too. */
    private static final Duration COMPACTED_WITHIN = Duration.ofDays(1);

    /** The topic's settings as the broker names them. */
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("cleanup.policy", !compacted ? "delete" : retention.isPresent() ? "compact,delete" : "compact");
        settings.put("retention.ms", retention.map(this::retentionMillis).orElse("-1"));
        retention.ifPresent(
                kept -> settings.put("segment.ms", "" + segment(kept).toMillis()));
        if (compacted) {
            settings.put("max.compaction.lag.ms", "" + COMPACTED_WITHIN.toMillis());
            settings.put("delete.retention.ms", "" + COMPACTED_WITHIN.toMillis());
        }
        settings.put("max.message.bytes", "" + maxMessageBytes);
        return settings;
    }

    /**
     * A file goes when its newest record is too old, so its oldest one is older by all the time that the file was written
     * to: that much less is kept, for the promise is made to the citizen.
     */
    private String retentionMillis(Duration kept) {
        return "" + kept.minus(segment(kept)).minus(UNPUNCTUALITY).toMillis();
    }

    private static Duration segment(Duration kept) {
        var segment = kept.dividedBy(SEGMENTS);
        return segment.compareTo(LONGEST_SEGMENT) < 0 ? segment : LONGEST_SEGMENT;
    }
}
