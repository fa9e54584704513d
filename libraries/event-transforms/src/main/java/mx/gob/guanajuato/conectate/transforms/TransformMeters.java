package mx.gob.guanajuato.conectate.transforms;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import mx.gob.guanajuato.conectate.operations.meters.ReaderLag;

/** What operators see of transforms; their lag goes by the transform's name, which is its group's. */
@ApplicationScoped
class TransformMeters {
    private final MeterRegistry registry;
    private final ReaderLag lag;

    TransformMeters(MeterRegistry registry, ReaderLag lag) {
        this.registry = registry;
        this.lag = lag;
    }

    void watch(RunningTransform transform) {
        Gauge.builder("conectate.transform.working", transform, one -> one.working() ? 1 : 0)
                .description("1 while the transform has its partitions and works")
                .tag("transform", transform.name())
                .register(registry);
        FunctionCounter.builder("conectate.transform.restarts", transform, RunningTransform::restarts)
                .description("How often the transform failed and was started again")
                .tag("transform", transform.name())
                .register(registry);
        lag.watchGroup(transform.name());
    }
}
