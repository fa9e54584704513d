package mx.gob.guanajuato.conectate.whatsapp.message;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Meta's bounds on the fields of a message. Lengths are counted in UTF-16 units: an emoji as two, rather too few than refused. */
final class Bounds {
    /** Meta, templates: the address of a button, "Maximum 2000 characters". */
    private static final int LONGEST_LINK = 2_000;

    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s/?#]+([/?#]\\S*)?");

    /** Meta refuses a template's variable with these (error 132018). */
    private static final Pattern BROKEN = Pattern.compile("[\\n\\r\\t]| {5}");

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

    static void link(String field, String url) {
        text(field, url, LONGEST_LINK);
        if (!LINK.matcher(url).matches()) throw new InvalidMessage(field, "no http:// or https:// address");
    }

    static void oneLine(String field, String value) {
        if (BROKEN.matcher(value).find())
            throw new InvalidMessage(field, "holds a line break, a tab or more than four spaces in a row");
    }
}
