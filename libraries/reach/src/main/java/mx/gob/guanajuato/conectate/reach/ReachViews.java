package mx.gob.guanajuato.conectate.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/**
 * Two topics, one set of keys: what our log says of broadcasts' messages, and what Meta reports of them.
 *
 * @param name of both views
 * @param version to be raised when one of them comes to mean something else
 * @param followed for how long after its last news a message's state is kept; how many were in each stays
 */
public record ReachViews(String name, int version, Duration followed) {
    /** Ids of broadcasts' messages begin so; nothing else is followed. */
    private static final String OF_BROADCAST = "b-";

    private static final String FUNNEL = "funnel:";
    private static final String MESSAGE = "message:";

    /** Where it is kept how many of a broadcast's messages are in which state. */
    public static String funnelKey(String broadcastId) {
        return FUNNEL + broadcastId;
    }

    /** Where it is kept in which state a message is. */
    public static String messageKey(String messageId) {
        return MESSAGE + messageId;
    }

    /** The state in what is kept of a message. */
    public static String stateIn(String kept) {
        int end = kept.indexOf('|');
        return end < 0 ? kept : kept.substring(0, end);
    }

    /** Of the log. */
    public View<DeliveryStep> log() {
        var type = new EventType<>("delivery-event", 1, DeliveryStep.class, DeliveryStep::messageId, DeliveryStep::at);
        return View.of(name, version, Topics.DELIVERY_LOG, type, this::changes)
                .onRemoval(messageId -> List.of())
                .asPart("log");
    }

    /** Of what Meta reports. */
    public View<ReportedStatus> statuses() {
        var type = new EventType<>(
                "message-status", 1, ReportedStatus.class, ReportedStatus::status, ReportedStatus::occurredAt);
        return View.of(name, version, Topics.STATUSES, type, this::changes).asPart("statuses");
    }

    private List<Change> changes(DeliveryStep step) {
        return tracked(step.messageId(), step.state(), step.broadcastId(), step.at());
    }

    private List<Change> changes(ReportedStatus status) {
        return status.messageId()
                .map(id -> tracked(id, status.state(), Optional.empty(), status.occurredAt()))
                .orElse(List.of());
    }

    private List<Change> tracked(String messageId, String state, Optional<String> broadcast, Instant at) {
        if (state.isEmpty() || !messageId.startsWith(OF_BROADCAST)) return List.of();
        return List.of(new Change.Track(messageKey(messageId), state, broadcast, FUNNEL, at.plus(followed)));
    }
}
