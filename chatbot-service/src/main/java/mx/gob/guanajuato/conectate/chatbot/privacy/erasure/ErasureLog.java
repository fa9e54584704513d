package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.console.staff.ConsoleLog;
import mx.gob.guanajuato.conectate.events.CitizenKey;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.operations.erasure.ErasureReading;
import mx.gob.guanajuato.conectate.operations.kafka.EventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What an erasure writes; every record is on Kafka when the call returns. */
@ApplicationScoped
class ErasureLog {
    private static final int KNOWN_WITHIN_SECONDS = 5;

    private final ConsoleLog log;
    private final ErasureReading reading;
    private final Clock clock;

    ErasureLog(ConsoleLog log, ErasureReading reading, Clock clock) {
        this.log = log;
        this.reading = reading;
        this.clock = clock;
    }

    /** In the partition of the citizen, where it meets all else of that citizen; known here when it returns. */
    void order(CitizenKey citizen, ErasureEvent.Ordered order) {
        write(citizen.value(), order);
    }

    /** Known here when it returns, too. */
    void carried(ErasureEvent.Ordered order, Part part, int touched) {
        write(
                order.citizen(),
                new ErasureEvent.Carried(order.folio(), order.citizen(), part.code(), touched, clock.instant()));
    }

    private void write(String beside, ErasureEvent event) {
        int partition = EventRecords.partitionOf(beside, Topics.ERASURES.partitions());
        long offset = log.write(
                EventRecords.of(Topics.ERASURES, partition, event.citizen(), EventTypes.ERASURE_EVENT, event));
        reading.reach(partition, offset)
                .orTimeout(KNOWN_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** The citizen has no other key that anybody knows of. */
    void forgetLink(CitizenKey former) {
        log.write(new ProducerRecord<>(Topics.IDENTITY_LINKS.name(), former.value(), null));
    }

    /** Takes a record out of a compacted topic. */
    void remove(Topic topic, int partition, String key) {
        log.write(new ProducerRecord<>(topic.name(), partition, key, null));
    }

    /** What was counted, as it is to be counted from now on. */
    void replace(int partition, String key, byte[] interaction) {
        var headers = EventRecords.headers(EventTypes.INTERACTION, EventJson.read(EventTypes.INTERACTION, interaction));
        log.write(new ProducerRecord<>(Topics.INTERACTIONS.name(), partition, null, key, interaction, headers));
    }
}
