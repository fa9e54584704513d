package mx.gob.guanajuato.conectate.chatbot.conversation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.operations.meters.Latency;

/** What operators see of conversations. A turn that is taken again after a crash is metered again; reports are exact. */
@Startup
@ApplicationScoped
class ConversationMeters {
    private final Map<Outcome, Counter> turns = new EnumMap<>(Outcome.class);
    private final Timer latency;
    private final Counter repeats;
    private final Counter deadLetters;

    ConversationMeters(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            turns.put(outcome, registry.counter("conectate.conversation.turns", "outcome", name));
        }
        latency = Latency.timer(
                        "conectate.conversation.latency", "From Meta's timestamp, in whole seconds, to the turn")
                .register(registry);
        repeats = registry.counter("conectate.conversation.repeats");
        deadLetters = registry.counter("conectate.dead.letters", "stage", "conversation");
    }

    void counted(Interaction interaction) {
        turns.get(interaction.outcome()).increment();
        latency.record(interaction.latencyMillis(), TimeUnit.MILLISECONDS);
    }

    void repeated() {
        repeats.increment();
    }

    void deadLetter() {
        deadLetters.increment();
    }
}
