package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;

/** The names that stand in a record for what came of a message; one that a later version added is unknown. */
final class JsonNames {
    private static final Map<String, Outcome> OUTCOMES = byName(Outcome.values());
    private static final Map<String, Understood> WAYS = byName(Understood.values());

    private JsonNames() {}

    static Outcome outcome(String name) {
        return OUTCOMES.getOrDefault(name, Outcome.UNKNOWN);
    }

    static Understood understood(String name) {
        return WAYS.getOrDefault(name, Understood.UNKNOWN);
    }

    private static <T extends Enum<T>> Map<String, T> byName(T[] values) {
        var names = new HashMap<String, T>();
        for (T value : values) names.put(EventJson.mapper().convertValue(value, String.class), value);
        return names;
    }
}
