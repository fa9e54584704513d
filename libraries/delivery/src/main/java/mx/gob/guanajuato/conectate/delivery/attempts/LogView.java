package mx.gob.guanajuato.conectate.delivery.attempts;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.delivery.progress.LastKnown;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.delivery.DeliveryEvent;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.jboss.logging.Logger;

/** What one partition of the delivery-log says of the messages of one outbound topic. */
public final class LogView {
    private static final Logger LOG = Logger.getLogger(LogView.class);

    private final String origins;
    private final Map<String, LastKnown> messages = new LinkedHashMap<>();
    private long end;

    /** Of this topic's messages only: both senders write to one log. */
    LogView(String outboundTopic, long end) {
        this.origins = outboundTopic + "/";
        this.end = end;
    }

    void add(long logOffset, byte[] value) {
        end = Math.max(end, logOffset + 1);
        // A tombstone would be an erasure: the message is known no more.
        if (value == null) return;
        try {
            var event = EventJson.read(EventTypes.DELIVERY_EVENT, value);
            if (event.origin() != null && event.origin().startsWith(origins)) add(logOffset, event);
        } catch (InvalidEvent e) {
            LOG.errorf("Unreadable record on the delivery-log: offset=%d cause=%s", logOffset, e.getMessage());
        }
    }

    private void add(long logOffset, DeliveryEvent event) {
        LogReading.of(event, logOffset).ifPresent(known -> messages.merge(event.messageId(), known, LastKnown::then));
    }

    /** By message id, in the order of their first record. */
    public Map<String, LastKnown> messages() {
        return messages;
    }

    /** The first offset that it has not seen. */
    public long end() {
        return end;
    }
}
