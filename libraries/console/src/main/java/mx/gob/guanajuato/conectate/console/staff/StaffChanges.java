package mx.gob.guanajuato.conectate.console.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes to the topic {@code staff}; returns when the directory of this instance holds the change. */
@ApplicationScoped
public class StaffChanges {
    private static final int READ_WITHIN_SECONDS = 5;

    private final ConsoleLog log;
    private final StaffReader reader;

    StaffChanges(ConsoleLog log, StaffReader reader) {
        this.log = log;
        this.reader = reader;
    }

    /** Adds somebody, or changes what is known of them. */
    public void put(StaffMember member) {
        await(log.write(EventRecords.of(Topics.STAFF, member.name(), EventTypes.STAFF_MEMBER, member)));
    }

    /** Takes the access away. */
    public void remove(String name) {
        await(log.write(new ProducerRecord<>(Topics.STAFF.name(), name, null)));
    }

    private void await(long offset) {
        try {
            reader.reach(offset).get(READ_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotWritten("what this instance has read of " + Topics.STAFF.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
