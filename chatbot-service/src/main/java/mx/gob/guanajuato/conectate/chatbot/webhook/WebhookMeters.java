package mx.gob.guanajuato.conectate.chatbot.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * What the door counts: {@code webhook.posts} by answer (401: refused signatures, 503: not stored), with how long they
 * took, and {@code webhook.updates} by kind, stored ones only.
 */
@ApplicationScoped
class WebhookMeters {
    private final MeterRegistry registry;

    WebhookMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void answered(Answer answer, Duration took) {
        registry.timer("webhook.posts", "answer", answer.label()).record(took);
    }

    void stored(UpdateRecord.Kind kind) {
        registry.counter("webhook.updates", "kind", kind.label()).increment();
    }
}
