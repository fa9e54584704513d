package mx.gob.guanajuato.conectate.broadcast;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import mx.gob.guanajuato.conectate.broadcast.schedule.StoppingBroadcasts;
import mx.gob.guanajuato.conectate.delivery.Deliveries;
import mx.gob.guanajuato.conectate.delivery.Sender;
import mx.gob.guanajuato.conectate.delivery.surroundings.LastWord;

/** Sends what the feed hands over: a message in doubt never goes again, for a broadcast is better never than twice. */
@ApplicationScoped
class BroadcastDelivery {
    private static final String GROUP = "broadcast-delivery";

    private final Deliveries deliveries;
    private final StoppingBroadcasts stopping;

    BroadcastDelivery(Deliveries deliveries, StoppingBroadcasts stopping) {
        this.stopping = stopping;
        this.deliveries = deliveries;
    }

    void start(@Observes StartupEvent event) {
        deliveries.start(Sender.broadcasts(GROUP, stopping, LastWord.AS_WRITTEN));
    }
}
