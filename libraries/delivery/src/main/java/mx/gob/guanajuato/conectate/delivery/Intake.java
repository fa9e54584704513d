package mx.gob.guanajuato.conectate.delivery;

import java.time.Clock;
import java.util.Optional;
import mx.gob.guanajuato.conectate.delivery.queue.OutboundPartition;
import mx.gob.guanajuato.conectate.delivery.sending.Deliverer;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Hands what was read to the deliverer. What cannot be read goes to the dead letters, and its partition goes on. */
final class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final String STAGE = "delivery";
    private static final byte[] NOTHING = {};

    private final Deliverer deliverer;
    private final Clock clock;

    Intake(Deliverer deliverer, Clock clock) {
        this.deliverer = deliverer;
        this.clock = clock;
    }

    void take(OutboundPartition home, ConsumerRecord<String, byte[]> record) {
        boolean isStatus = record.topic().equals(Topics.STATUSES.name());
        try {
            if (isStatus) takeStatus(home, record);
            else takeMessage(home, record);
        } catch (InvalidEvent e) {
            if (isStatus) buryStatus(home, record, e.getMessage());
            else buryMessage(home, record, e.getMessage());
        }
    }

    private void takeMessage(OutboundPartition home, ConsumerRecord<String, byte[]> record) {
        deliverer.take(home, EventJson.read(EventTypes.OUTBOUND_MESSAGE, record.value()), record.offset());
    }

    private void takeStatus(OutboundPartition home, ConsumerRecord<String, byte[]> record) {
        deliverer.doubts().hear(home, EventJson.read(EventTypes.MESSAGE_STATUS, record.value()), record.offset());
    }

    private void buryMessage(OutboundPartition home, ConsumerRecord<String, byte[]> record, String cause) {
        home.offsets().open(record.offset());
        deliverer.bury(letter(record, cause), () -> home.offsets().finish(record.offset()));
    }

    private void buryStatus(OutboundPartition home, ConsumerRecord<String, byte[]> record, String cause) {
        home.statuses().hold(record.offset());
        deliverer.bury(letter(record, cause), () -> home.statuses().release(record.offset()));
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> record, String cause) {
        LOG.errorf(
                "Unreadable record goes to the dead letters: topic=%s partition=%d offset=%d cause=%s",
                record.topic(), record.partition(), record.offset(), cause);
        var origin = new DeadLetter.Origin(
                record.topic(), record.partition(), record.offset(), Optional.ofNullable(record.key()));
        byte[] raw = record.value() == null ? NOTHING : record.value();
        return DeadLetter.ofRecord(STAGE, cause, origin, raw, clock.instant());
    }
}
