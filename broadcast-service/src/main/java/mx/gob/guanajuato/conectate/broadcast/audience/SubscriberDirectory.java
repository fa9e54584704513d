package mx.gob.guanajuato.conectate.broadcast.audience;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber;
import mx.gob.guanajuato.conectate.events.broadcast.Subscriber.State;
import mx.gob.guanajuato.conectate.events.broadcast.Traits;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Every citizen who ever subscribed. Some 200 bytes each. */
@ApplicationScoped
public class SubscriberDirectory {
    private static final Logger LOG = Logger.getLogger(SubscriberDirectory.class);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final WholeTopic topic;

    SubscriberDirectory(KafkaClients kafka) {
        this.topic = new WholeTopic(kafka, Topics.SUBSCRIBERS, "subscriber-directory", this::read);
    }

    /** What is held of one citizen. */
    record Entry(State state, Instant since, Instant changedAt, Traits traits) {
        boolean isSubscribed() {
            return state == State.SUBSCRIBED;
        }

        boolean isReached() {
            return isSubscribed() && traits.unreachableSince().isEmpty();
        }
    }

    /** Begins to read; completes when all is known that was written before. */
    public CompletableFuture<Void> start() {
        topic.start();
        return topic.caughtUp();
    }

    boolean isComplete() {
        return topic.caughtUp().isDone();
    }

    /** Whether nothing may go to this citizen any more. Who never subscribed has not left. */
    public boolean hasLeft(CitizenKey citizen) {
        var entry = entries.get(citizen.value());
        return entry != null && entry.state() != State.SUBSCRIBED;
    }

    Stream<Map.Entry<String, Entry>> byCitizen() {
        return entries.entrySet().stream();
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            entries.remove(record.key());
            return;
        }
        try {
            note(record.key(), EventJson.read(EventTypes.SUBSCRIBER, record.value()));
        } catch (InvalidEvent e) {
            LOG.errorf("A subscriber cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    /** Read again from the beginning, an older state comes after a newer one: nobody joins by that. */
    private void note(String citizen, Subscriber told) {
        var entry = new Entry(told.state(), told.since(), told.changedAt(), Known.of(told.traits()));
        entries.merge(citizen, entry, (held, read) -> read.changedAt().isBefore(held.changedAt()) ? held : read);
    }

    @PreDestroy
    void stop() {
        topic.close();
    }
}
