package mx.gob.guanajuato.conectate.metrics.broadcasts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/** Three topics, one set of keys: contents, what our log says of their messages, and what Meta reports of them. */
@ApplicationScoped
class FunnelViews {
    /** To be raised when one of them comes to mean something else. */
    private static final int VERSION = 1;

    static final String NAME = "broadcasts";
    static final String CONTENTS = "contents";
    static final String FUNNEL = "funnel:";

    /** Ids of broadcasts' messages begin so; nothing else is followed. */
    private static final String OF_BROADCAST = "b-";

    /** As long as the delivery-log is kept: the id of a message is made of its citizen's number. */
    private static final Duration FOLLOWED = Duration.ofDays(8);

    @Produces
    @Singleton
    View<DeliveryStep> log() {
        var type = new EventType<>("delivery-event", 1, DeliveryStep.class, DeliveryStep::messageId, DeliveryStep::at);
        return View.of(NAME, VERSION, Topics.DELIVERY_LOG, type, FunnelViews::changes)
                .onRemoval(messageId -> List.of())
                .asPart("log");
    }

    @Produces
    @Singleton
    View<ReportedStatus> statuses() {
        var type = new EventType<>(
                "message-status", 1, ReportedStatus.class, ReportedStatus::status, ReportedStatus::occurredAt);
        return View.of(NAME, VERSION, Topics.STATUSES, type, FunnelViews::changes)
                .asPart("statuses");
    }

    @Produces
    @Singleton
    View<Content> contents() {
        var type = new EventType<>("broadcast", 1, Content.class, Content::id, Content::sendAt);
        return View.of(NAME, VERSION, Topics.BROADCASTS, type, FunnelViews::changes)
                .onRemoval(id -> List.of(new Change.RemoveField(CONTENTS, id)))
                .asPart("contents");
    }

    private static List<Change> changes(DeliveryStep step) {
        return tracked(step.messageId(), step.state(), step.broadcastId(), step.at());
    }

    private static List<Change> changes(ReportedStatus status) {
        return status.messageId()
                .map(id -> tracked(id, status.state(), Optional.empty(), status.occurredAt()))
                .orElse(List.of());
    }

    private static List<Change> tracked(String messageId, String state, Optional<String> broadcast, Instant at) {
        if (state.isEmpty() || !messageId.startsWith(OF_BROADCAST)) return List.of();
        return List.of(new Change.Track("message:" + messageId, state, broadcast, FUNNEL, at.plus(FOLLOWED)));
    }

    private static List<Change> changes(Content content) {
        var json = new String(EventJson.write(content), StandardCharsets.UTF_8);
        return List.of(new Change.PutField(CONTENTS, content.id(), json));
    }
}
