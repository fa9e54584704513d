package mx.gob.guanajuato.conectate.broadcast.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import mx.gob.guanajuato.conectate.reach.DeliveryStep;
import mx.gob.guanajuato.conectate.reach.ReachViews;
import mx.gob.guanajuato.conectate.reach.ReportedStatus;
import mx.gob.guanajuato.conectate.views.View;

/** What this service keeps of its messages. Who read a content weeks later is counted by metrics-service. */
@ApplicationScoped
class FunnelViews {
    /** Longer than a broadcast can be repeated after its end. */
    static final Duration FOLLOWED = Duration.ofDays(4);

    private static final ReachViews REACH = new ReachViews("broadcast-reach", 2, FOLLOWED);

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
}
