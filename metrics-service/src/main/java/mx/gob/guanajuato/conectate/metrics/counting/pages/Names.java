package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;

/** The names under which numbers stand in a {@link Tally} and cells in a {@link CellPage}. */
public final class Names {
    public static final String OUTCOME = "outcome:";
    public static final String HOUR = "hour:";
    public static final String UNDERSTOOD = "understood:";
    public static final String NUMBER = "number:";
    public static final String GENERATED = "generated";

    /** Stands for a municipality or a topic that nobody named. */
    public static final String NONE = "-";

    private static final Map<Outcome, String> OUTCOMES = named(Outcome.class, OUTCOME);
    private static final Map<Understood, String> WAYS = named(Understood.class, UNDERSTOOD);
    private static final String[] HOURS =
            IntStream.range(0, 24).mapToObj(hour -> HOUR + hour).toArray(String[]::new);

    /** The cells that most interactions share, each named once. Threads may write over each other: none ever changes. */
    private static final NamedCell[] CELLS = new NamedCell[4_096];

    private Names() {}

    private record NamedCell(Optional<String> municipality, Optional<String> intent, String name) {}

    public static String of(Outcome outcome) {
        return OUTCOMES.get(outcome);
    }

    public static String of(Understood understood) {
        return WAYS.get(understood);
    }

    public static String ofHour(int hour) {
        return HOURS[hour];
    }

    /** Numbers are Meta's ids; one that would not fit into a line is none of ours. */
    public static String ofNumber(String phoneNumberId) {
        return NUMBER + clean(Optional.of(phoneNumberId));
    }

    /** Intents are names of content, but a name may hold anything: what separates lines and parts is left out. */
    public static String cell(Optional<String> municipality, Optional<String> intent) {
        int hash = 31 * municipality.hashCode() + intent.hashCode();
        int place = (hash ^ hash >>> 16) & CELLS.length - 1;
        var known = CELLS[place];
        if (known != null && known.intent.equals(intent) && known.municipality.equals(municipality)) return known.name;
        String name = clean(municipality) + "/" + clean(intent);
        CELLS[place] = new NamedCell(municipality, intent, name);
        return name;
    }

    private static String clean(Optional<String> name) {
        if (name.isEmpty() || name.get().isBlank()) return NONE;
        String text = name.get();
        for (int i = 0; i < text.length(); i++)
            if ("/=:\n".indexOf(text.charAt(i)) >= 0) return text.replaceAll("[/=:\n]", "_");
        return text;
    }

    private static <T extends Enum<T>> Map<T, String> named(Class<T> type, String prefix) {
        var names = new EnumMap<T, String>(type);
        Arrays.stream(type.getEnumConstants())
                .forEach(one -> names.put(
                        one, prefix + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return names;
    }
}
