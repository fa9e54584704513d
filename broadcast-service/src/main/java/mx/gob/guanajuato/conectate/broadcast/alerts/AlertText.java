package mx.gob.guanajuato.conectate.broadcast.alerts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a rule with the places to be filled in, such as {@code {municipality}}: as a message, and as a template of Meta,
 * whose places have numbers.
 */
record AlertText(String text) {
    /** A value for each place, as Meta's reviewers want to see one. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "municipality", "León",
            "value", "1,237",
            "colour", "amarillo",
            "change", "+37",
            "date", "30 de abril de 2021");

    private static final Pattern PLACE = Pattern.compile("\\{(" + String.join("|", EXAMPLES.keySet()) + ")}");

    /** Meta takes no template that begins with a place. */
    private static final String BEFORE_A_PLACE = "Aviso. ";

    /** The message. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    /** What goes into the template's places, in their order. */
    List<String> values(Map<String, String> values) {
        return PLACE.matcher(text).results().map(found -> value(found, values)).toList();
    }

    /** The body of the template. */
    String template() {
        var number = new AtomicInteger();
        String body = PLACE.matcher(text.strip()).replaceAll(found -> "{{" + number.incrementAndGet() + "}}");
        return (body.startsWith("{{") ? BEFORE_A_PLACE : "") + body + (body.endsWith("}}") ? "." : "");
    }

    List<String> examples() {
        return values(EXAMPLES);
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.get(found.group(1));
    }
}
