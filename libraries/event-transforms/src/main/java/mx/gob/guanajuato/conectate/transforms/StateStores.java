package mx.gob.guanajuato.conectate.transforms;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** What a transform remembers: by key, in memory, with every change on a changelog topic. */
public final class StateStores {
    /** State holds phone numbers: what was deleted or changed is gone from the changelog within days, its key too. */
    private static final Map<String, String> CHANGELOG =
            Map.of(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, days(1), TopicConfig.DELETE_RETENTION_MS_CONFIG, days(1));

    private StateStores() {}

    /**
     * A store whose values are the JSON of a record. Absent fields are empty, so that a newer version reads what an
     * older one kept.
     *
     * @param name names its changelog topic too, so it stays for good
     */
    public static <S> StoreBuilder<KeyValueStore<String, S>> inMemory(String name, Class<S> form) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), json(form))
                .withLoggingEnabled(CHANGELOG)
                .withCachingDisabled();
    }

    /** The settings of a changelog of which nothing is worth anything after so many days: then it is gone. */
    public static Map<String, String> forgottenAfter(int days) {
        var settings = new HashMap<>(CHANGELOG);
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete");
        settings.put(TopicConfig.RETENTION_MS_CONFIG, days(days));
        return settings;
    }

    private static String days(int days) {
        return "" + Duration.ofDays(days).toMillis();
    }

    private static <S> Serde<S> json(Class<S> form) {
        return Serdes.serdeFrom(
                (topic, state) -> state == null ? null : EventJson.write(state),
                (topic, bytes) -> bytes == null ? null : EventJson.state(form, bytes));
    }
}
