package mx.gob.guanajuato.conectate.broadcast.alerts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.wording.Wording;

/**
 * The words of a rule with the places to be filled in, such as {@code {municipality}}: as a message, and as a template of Meta,
 * whose places have numbers.
 */
record AlertText(String text) {
    private static final Wording WORDS = Wording.OF_CITIZENS;
    private static final Pattern PLACE = Pattern.compile("\\{(municipality|value|colour|change|date)}");

    /** The message. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    /** What goes into the template's places, in their order. */
    List<String> values(Map<String, String> values) {
        return PLACE.matcher(text).results().map(found -> value(found, values)).toList();
    }

    /** The body of the template, which Meta does not take if it begins or ends with a place. */
    String template() {
        var number = new AtomicInteger();
        String body = PLACE.matcher(text.strip()).replaceAll(found -> "{{" + number.incrementAndGet() + "}}");
        return (body.startsWith("{{") ? WORDS.beforeAValue() : "") + body + (body.endsWith("}}") ? "." : "");
    }

    /** A value for each place, as Meta's reviewers want to see one. */
    List<String> examples() {
        return values(WORDS.examples());
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.get(found.group(1));
    }
}
