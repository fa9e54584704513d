package mx.gob.guanajuato.conectate.chatbot.models;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Tells which model reads messages: the label is its version, and only the one in use is told. */
@ApplicationScoped
class ModelMeters {
    private final MultiGauge inUse;

    ModelMeters(MeterRegistry registry) {
        this.inUse = MultiGauge.builder("conectate.model.in.use")
                .description("1 for the model of understanding that messages are read with")
                .register(registry);
    }

    void start(@Observes StartupEvent start, ModelInUse model) {
        use(model.version());
    }

    void use(String version) {
        inUse.register(List.of(MultiGauge.Row.of(Tags.of("version", version), 1)), true);
    }
}
