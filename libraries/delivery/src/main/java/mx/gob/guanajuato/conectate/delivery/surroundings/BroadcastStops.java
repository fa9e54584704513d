package mx.gob.guanajuato.conectate.delivery.surroundings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphError;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphReaction;
import org.jboss.logging.Logger;

/**
 * Which broadcasts are stopped. An error of the template stops one at once; an error of the request only when {@value
 * #IN_A_ROW} messages in a row have it, for one recipient's own fault must not stop all others.
 */
public final class BroadcastStops {
    private static final Logger LOG = Logger.getLogger(BroadcastStops.class);
    private static final int IN_A_ROW = 3;

    private final BroadcastControl control;
    private final Map<String, Integer> inARow = new HashMap<>();
    private final Map<String, String> stopped = new ConcurrentHashMap<>();

    public BroadcastStops(BroadcastControl control) {
        this.control = control;
    }

    /** Why it goes on no more. */
    public Optional<String> whyStopped(Optional<String> broadcastId) {
        return broadcastId.flatMap(id -> Optional.ofNullable(stopped.get(id)).or(() -> control.whyStopped(id)));
    }

    /** Why a message of it goes to that citizen no more: for the broadcast's own reason, or for the citizen's. */
    public Optional<String> whyNot(Optional<String> broadcastId, Optional<OutboundMessage> message) {
        return whyStopped(broadcastId).or(() -> message.filter(one -> broadcastId.isPresent())
                .map(OutboundMessage::citizen)
                .flatMap(control::whyNotTo));
    }

    /** Whether its messages wait for now. */
    public boolean isHeld(Optional<String> broadcastId) {
        return broadcastId.map(control::isHeld).orElse(false);
    }

    /** Meta took a message of it. */
    public void accepted(Optional<String> broadcastId) {
        broadcastId.ifPresent(inARow::remove);
    }

    /** Meta refused one, at once or later. */
    public void refused(Optional<String> broadcastId, GraphError error) {
        if (broadcastId.isEmpty() || error.reaction() != GraphReaction.STOP_BROADCAST) return;
        String id = broadcastId.get();
        if (error.isOfTemplate() || inARow.merge(id, 1, Integer::sum) >= IN_A_ROW) stop(id, error);
    }

    private void stop(String id, GraphError error) {
        String reason = "code " + error.code() + ": " + error.details();
        if (stopped.putIfAbsent(id, reason) != null) return;
        LOG.errorf("Broadcast stopped, Meta takes no message of it: broadcast=%s %s", id, reason);
        control.stop(id, error.code(), reason);
    }

    /** By broadcast id, why. May be asked from any thread. */
    public Map<String, String> stopped() {
        return Map.copyOf(stopped);
    }
}
