package mx.gob.guanajuato.conectate.broadcast.subscribers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** The stage outside its service. */
public final class SubscriberStages {
    private SubscriberStages() {}

    public static SubscriberStage with(Clock clock) {
        return new SubscriberStage(new SubscriberCount(new SimpleMeterRegistry()), clock);
    }
}
