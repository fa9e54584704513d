package mx.gob.guanajuato.conectate.console.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.ConsoleLog;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the audit. Call it before the act: what is not on Kafka must not happen. */
@ApplicationScoped
public class Audit {
    private final ConsoleLog log;
    private final Clock clock;
    private final String service;

    Audit(ConsoleLog log, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.log = log;
        this.clock = clock;
        this.service = service;
    }

    /** Somebody did something that has no before and after. */
    public void tell(Actor actor, Action action, String subject) {
        tell(actor, action, subject, Optional.empty(), Optional.empty());
    }

    /**
     * Somebody changed something.
     *
     * @throws mx.gob.guanajuato.conectate.console.staff.NotWritten when it is not on Kafka
     */
    public void tell(Actor actor, Action action, String subject, Optional<String> before, Optional<String> after) {
        log.write(record(entry(actor, action, subject, before, after)));
    }

    /** An entry to be written by whoever writes the change itself, in one transaction with it. */
    public AuditEntry entry(
            Actor actor, Action action, String subject, Optional<String> before, Optional<String> after) {
        return new AuditEntry(
                UUID.randomUUID().toString(),
                clock.instant(),
                actor.name(),
                actor.fullName(),
                actor.roles(),
                action,
                subject,
                before,
                after,
                service);
    }

    /** The record of an entry. */
    public static ProducerRecord<String, byte[]> record(AuditEntry entry) {
        return EventRecords.of(Topics.AUDIT, entry.actor(), EventTypes.AUDIT_ENTRY, entry);
    }
}
