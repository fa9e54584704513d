package mx.gob.guanajuato.conectate.broadcast.subscribers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.setaside.SetAsideSettings;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;

/** The stage outside its service. */
public final class SubscriberStages {
    private SubscriberStages() {}

    public static SubscriberStage with(ErasedCitizens erased, Clock clock) {
        var rule = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SetAsideSettings.class)
                .build()
                .getConfigMapping(SetAsideSettings.class);
        return new SubscriberStage(new SubscriberCount(new SimpleMeterRegistry()), erased, rule, clock);
    }
}
