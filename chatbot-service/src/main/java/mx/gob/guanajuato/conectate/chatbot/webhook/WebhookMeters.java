package mx.gob.guanajuato.conectate.chatbot.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.meters.Latency;

/**
 * What the door counts: posts by answer (401: refused signatures, 503: not stored), with how long they took, and updates by
 * kind, stored ones only. All of them are there from the start: a first 503 is then a rise, which an alert can see.
 */
@Startup
@ApplicationScoped
class WebhookMeters {
    private final Map<Answer, Timer> posts = new EnumMap<>(Answer.class);
    private final Map<UpdateRecord.Kind, Counter> updates = new EnumMap<>(UpdateRecord.Kind.class);
    private final Counter deadLetters;

    WebhookMeters(MeterRegistry registry) {
        for (Answer answer : Answer.values()) {
            var timer = Latency.timer("conectate.webhook.posts", "Posts to the webhook, by the answer's status");
            posts.put(answer, timer.tag("answer", answer.label()).register(registry));
        }
        for (UpdateRecord.Kind kind : UpdateRecord.Kind.values())
            updates.put(kind, registry.counter("conectate.webhook.updates", "kind", kind.label()));
        deadLetters = registry.counter("conectate.dead.letters", "stage", "webhook");
    }

    void answered(Answer answer, Duration took) {
        posts.get(answer).record(took);
    }

    void stored(UpdateRecord.Kind kind) {
        updates.get(kind).increment();
        if (kind == UpdateRecord.Kind.DEAD_LETTER) deadLetters.increment();
    }
}
