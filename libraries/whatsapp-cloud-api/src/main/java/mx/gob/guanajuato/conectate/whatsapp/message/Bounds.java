package mx.gob.guanajuato.conectate.whatsapp.message;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;

/** Meta's bounds on the fields of a message. Lengths are counted in UTF-16 units: an emoji as two, rather too few than refused. */
final class Bounds {
    private Bounds() {}

    static void text(String field, String value, int longest) {
        if (value == null || value.isBlank()) throw new InvalidMessage(field, "missing");
        if (value.length() > longest) throw new InvalidMessage(field, "longer than " + longest + " characters");
    }

    static void count(String field, Collection<?> values, int most) {
        if (values.isEmpty()) throw new InvalidMessage(field, "none");
        if (values.size() > most) throw new InvalidMessage(field, "more than " + most);
    }

    static <T> void unique(String field, Collection<T> values, Function<T, String> of) {
        var seen = new HashSet<String>();
        for (T value : values) {
            if (!seen.add(of.apply(value))) throw new InvalidMessage(field, "not unique");
        }
    }
}
