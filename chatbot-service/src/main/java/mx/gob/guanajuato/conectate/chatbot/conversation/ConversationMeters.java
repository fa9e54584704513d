package mx.gob.guanajuato.conectate.chatbot.conversation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;

/** What operators see of conversations. A turn that is taken again after a crash is metered again; reports are exact. */
@ApplicationScoped
class ConversationMeters {
    private final Map<Outcome, Counter> turns = new EnumMap<>(Outcome.class);
    private final Counter repeats;
    private final Counter deadLetters;

    ConversationMeters(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            turns.put(outcome, registry.counter("conectate.conversation.turns", "outcome", name));
        }
        repeats = registry.counter("conectate.conversation.repeats");
        deadLetters = registry.counter("conectate.dead.letters", "stage", "conversation");
    }

    void counted(Outcome outcome) {
        turns.get(outcome).increment();
    }

    void repeated() {
        repeats.increment();
    }

    void deadLetter() {
        deadLetters.increment();
    }
}
