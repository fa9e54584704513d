package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.chatbot.privacy.Pseudonyms;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.operations.erasure.CitizenDigests;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Finds what is kept of a citizen, topic by topic, in the partitions where it can lie. */
@ApplicationScoped
public class KeptRecords {
    /** Of no citizen: contents, staff, models, the account. */
    private static final Set<Topic> OF_NOBODY = Set.of(
            Topics.ACCOUNT,
            Topics.BROADCASTS,
            Topics.MEDIA,
            Topics.MEDIA_PARTS,
            Topics.CONTENT_CHANGES,
            Topics.CONTENT_HISTORY,
            Topics.FIGURE_IMPORTS,
            Topics.INTENT_MODELS,
            Topics.AUDIT,
            Topics.STAFF);

    /** Far more than a citizen has in 8 days; beyond it somebody has to look at Kafka itself. */
    private static final int MOST = 50_000;

    private static final int MOST_BYTES = 64 * 1_048_576;

    private final TopicScan scan;
    private final Pseudonyms pseudonyms;
    private final CitizenDigests digests;

    KeptRecords(TopicScan scan, Pseudonyms pseudonyms, CitizenDigests digests) {
        this.scan = scan;
        this.pseudonyms = pseudonyms;
        this.digests = digests;
    }

    /** Tells all of it. */
    void tell(Identity identity, Telling telling) throws IOException {
        var search = new Search(identity, pseudonyms, digests);
        var room = new Room();
        for (Topic topic : Topics.all()) {
            if (OF_NOBODY.contains(topic)) continue;
            telling.begin(Kind.of(topic));
            if (isReplaced(topic)) tellNewest(topic, search, room, telling);
            else
                scan.read(topic.name(), partitions(topic, search), record -> {
                    if (isAbout(topic, record, search)) tell(record, room, telling);
                });
        }
        telling.begin(Kind.SESSION);
        Map<String, ConsumerRecord<String, byte[]>> newest = new HashMap<>();
        scan.read(
                Kind.SESSION.topic(), search.partitions(Topics.PARTITIONS), record -> newest.put(record.key(), record));
        newest.values().stream().filter(search::isTheirs).forEach(record -> tell(record, room, telling));
        telling.end(room.isEnough());
    }

    /** A citizen's records lie in the citizen's partitions, or, in a topic laid out otherwise, anywhere. */
    private static Collection<Integer> partitions(Topic topic, Search search) {
        return topic.partitions() == Topics.PARTITIONS ? search.partitions(topic.partitions()) : TopicScan.all(topic);
    }

    /** Of the delivery-log every step is told that is still there. */
    private static boolean isReplaced(Topic topic) {
        return topic.compacted() && !topic.equals(Topics.DELIVERY_LOG);
    }

    /** What a newer record of the same key has replaced or taken away is only not compacted yet. */
    private void tellNewest(Topic topic, Search search, Room room, Telling telling) {
        Map<String, ConsumerRecord<String, byte[]>> newest = new LinkedHashMap<>();
        scan.read(topic.name(), partitions(topic, search), record -> {
            newest.remove(record.key());
            if (newest.size() < MOST && isAbout(topic, record, search)) newest.put(record.key(), record);
        });
        newest.values().forEach(record -> tell(record, room, telling));
    }

    private static boolean isAbout(Topic topic, ConsumerRecord<String, byte[]> record, Search search) {
        return record.value() != null && search.finds(topic, record);
    }

    private static void tell(ConsumerRecord<String, byte[]> record, Room room, Telling telling) {
        if (record.value() == null || !room.takes(record.value().length)) return;
        try {
            telling.found(new Found(Instant.ofEpochMilli(record.timestamp()), json(record.value())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is where it can be read, else as the text that it is. */
    private static JsonNode json(byte[] value) {
        try {
            return EventJson.mapper().readTree(value);
        } catch (IOException e) {
            return EventJson.mapper().getNodeFactory().binaryNode(value);
        }
    }

    /** How much may still be told. */
    private static final class Room {
        private int records = MOST;
        private long bytes = MOST_BYTES;
        private boolean enough = true;

        boolean takes(int size) {
            enough = enough && records > 0 && bytes >= size;
            records--;
            bytes -= size;
            return enough;
        }

        boolean isEnough() {
            return enough;
        }
    }
}
