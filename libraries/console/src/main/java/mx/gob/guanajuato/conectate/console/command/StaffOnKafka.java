package mx.gob.guanajuato.conectate.console.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.command.TopicReading;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The staff as it lies on Kafka, read and written without any service. */
final class StaffOnKafka {
    private static final int PATIENCE_MILLIS = 10_000;

    private final String kafka;

    StaffOnKafka(String kafka) {
        this.kafka = kafka;
    }

    /** The first user is added before any service has run. */
    void makeTopics() {
        try (var admin = Admin.create(settings())) {
            for (Topic topic : List.of(Topics.STAFF, Topics.AUDIT)) make(admin, topic);
        }
    }

    private static void make(Admin admin, Topic topic) {
        try {
            var asNew = new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                    .configs(topic.settings());
            admin.createTopics(List.of(asNew)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException))
                throw new KafkaException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Everybody, by user name. */
    Map<String, StaffMember> all() {
        var members = new TreeMap<String, StaffMember>();
        try (var topic = new TopicReading(kafka, Topics.STAFF)) {
            topic.toTheEnd(record -> {
                if (record.value() == null) members.remove(record.key());
                else members.put(record.key(), EventJson.read(EventTypes.STAFF_MEMBER, record.value()));
            });
        }
        return members;
    }

    void put(StaffMember member, AuditEntry entry) {
        write(EventRecords.of(Topics.STAFF, member.name(), EventTypes.STAFF_MEMBER, member), entry);
    }

    void remove(String name, AuditEntry entry) {
        write(new ProducerRecord<>(Topics.STAFF.name(), name, null), entry);
    }

    /** The change and what the audit says of it, both or neither. */
    private void write(ProducerRecord<String, byte[]> change, AuditEntry entry) {
        var settings = settings();
        settings.put("transactional.id", "users-command-" + UUID.randomUUID());
        settings.put("max.block.ms", PATIENCE_MILLIS);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(EventRecords.of(Topics.AUDIT, entry.actor(), EventTypes.AUDIT_ENTRY, entry));
            producer.send(change);
            producer.commitTransaction();
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", kafka);
        settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
        settings.put("request.timeout.ms", PATIENCE_MILLIS / 2);
        return settings;
    }
}
