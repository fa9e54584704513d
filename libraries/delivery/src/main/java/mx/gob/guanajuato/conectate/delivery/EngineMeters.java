package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import mx.gob.guanajuato.conectate.operations.meters.ReaderLag;

/** What operators see of a sender as a whole; its lag goes by its group's name. */
record EngineMeters(MeterRegistry registry, ReaderLag lag) {
    void watch(DeliveryEngine engine) {
        gauge(engine, "working", "1 while the sender has its partitions", one -> one.isSending() ? 1 : 0);
        gauge(engine, "graph.up", "0 while the Graph API answers no call; 1 before the first one", EngineMeters::graph);
        gauge(engine, "stopped.broadcasts", "Broadcasts that Meta takes no message of", EngineMeters::stopped);
        lag.watchGroup(engine.sender().group());
    }

    private static double graph(DeliveryEngine engine) {
        return engine.reach().silentSince().isEmpty() ? 1 : 0;
    }

    private static double stopped(DeliveryEngine engine) {
        return engine.stoppedBroadcasts().size();
    }

    private void gauge(DeliveryEngine engine, String name, String description, ToDoubleFunction<DeliveryEngine> value) {
        Gauge.builder("conectate.delivery." + name, engine, value)
                .description(description)
                .tag("topic", engine.sender().outbound().name())
                .register(registry);
    }
}
