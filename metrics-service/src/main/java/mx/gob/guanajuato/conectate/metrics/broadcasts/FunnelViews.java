package mx.gob.guanajuato.conectate.metrics.broadcasts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.EventType;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.reach.DeliveryStep;
import mx.gob.guanajuato.conectate.reach.ReachViews;
import mx.gob.guanajuato.conectate.reach.ReportedStatus;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;

/** Three topics, one set of keys: contents, what our log says of their messages, and what Meta reports of them. */
@ApplicationScoped
class FunnelViews {
    /** To be raised when one of them comes to mean something else. */
    private static final int VERSION = 2;

    static final String CONTENTS = "contents";

    /** Followed as long as the delivery-log is kept: the id of a message is made of its citizen's number. */
    private static final ReachViews REACH = new ReachViews("broadcasts", VERSION, Duration.ofDays(8));

    @Produces
    @Singleton
    View<DeliveryStep> log() {
        return REACH.log();
    }

    @Produces
    @Singleton
    View<ReportedStatus> statuses() {
        return REACH.statuses();
    }

    @Produces
    @Singleton
    View<Content> contents() {
        var type = new EventType<>("broadcast", 1, Content.class, Content::id, Content::sendAt);
        return View.of(REACH.name(), VERSION, Topics.BROADCASTS, type, FunnelViews::changes)
                .onRemoval(id -> List.of(new Change.RemoveField(CONTENTS, id)))
                .asPart("contents");
    }

    private static List<Change> changes(Content content) {
        var json = new String(EventJson.write(content), StandardCharsets.UTF_8);
        return List.of(new Change.PutField(CONTENTS, content.id(), json));
    }
}
