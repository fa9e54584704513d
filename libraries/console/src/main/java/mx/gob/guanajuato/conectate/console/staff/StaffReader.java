package mx.gob.guanajuato.conectate.console.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaClients;
import mx.gob.guanajuato.conectate.operations.kafka.KafkaTopics;
import mx.gob.guanajuato.conectate.operations.kafka.WholeTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads the topic {@code staff} into the directory, all of it at the start and what comes from then on. */
@ApplicationScoped
public class StaffReader {
    private static final Logger LOG = Logger.getLogger(StaffReader.class);

    private final StaffDirectory directory;
    private final WholeTopic staff;

    StaffReader(KafkaClients kafka, StaffDirectory directory) {
        this.directory = directory;
        this.staff = new WholeTopic(kafka, Topics.STAFF, "staff-reader", this::read);
    }

    void start(@Observes StartupEvent event, KafkaTopics topics) {
        topics.present().thenRun(staff::start);
    }

    /** Completes when the directory holds everybody who was there at the start. */
    public CompletableFuture<Void> caughtUp() {
        return staff.caughtUp();
    }

    /** Completes when the directory holds the change at that offset. */
    CompletableFuture<Void> reach(long offset) {
        return staff.reach(0, offset);
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        try {
            var value = Optional.ofNullable(record.value());
            directory.apply(record.key(), value.map(bytes -> EventJson.read(EventTypes.STAFF_MEMBER, bytes)));
        } catch (InvalidEvent e) {
            // Whoever was written there before keeps what they had: a record that nobody can read takes nobody's access
            // away.
            LOG.errorf("A staff record cannot be read: offset=%d cause=%s", record.offset(), e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        staff.close();
    }
}
