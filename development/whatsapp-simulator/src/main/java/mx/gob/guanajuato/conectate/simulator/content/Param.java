package mx.gob.guanajuato.conectate.simulator.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/** One parameter of a call, which knows where it stands: {@code interactive['action']['buttons'][0]}. */
final class Param {
    private static final int BAD_VALUE = 131009;

    private final Param parent;
    private final String name;
    private final JsonNode value;

    private Param(Param parent, String name, JsonNode value) {
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    static Param of(String name, JsonNode value) {
        return new Param(null, name, value);
    }

    Param at(String field) {
        return new Param(this, field, value.path(field));
    }

    boolean given() {
        return !value.isMissingNode() && !value.isNull();
    }

    JsonNode value() {
        return value;
    }

    Param object() {
        if (!needed().value.isObject()) throw wrong("must be a JSON object.");
        return this;
    }

    /** An object that may have no other fields than these. */
    Param object(Set<String> fields) {
        object().value.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw GraphRefusal.parameter("Unexpected key \"" + field + "\" on param \"" + path() + "\".");
            }
        });
        return this;
    }

    List<Param> list() {
        if (!needed().value.isArray()) throw wrong("must be an array.");
        var items = new ArrayList<Param>(value.size());
        for (int n = 0; n < value.size(); n++) items.add(new Param(this, "[" + n + "]", value.get(n)));
        return items;
    }

    List<Param> list(int least, int most) {
        var items = list();
        if (items.size() < least || items.size() > most) {
            throw invalid("must have " + least + " to " + most + " elements");
        }
        return items;
    }

    String text() {
        if (!needed().value.isTextual()) throw wrong("must be a string.");
        if (value.asText().isBlank()) throw invalid("must not be empty");
        return value.asText();
    }

    /** A text of so many characters, as Java and JavaScript count them. */
    String text(int most) {
        if (text().length() > most) throw invalid("must be 1 to " + most + " characters");
        return value.asText();
    }

    void textIfGiven(int most) {
        if (given()) text(most);
    }

    void booleanIfGiven() {
        if (given() && !value.isBoolean()) throw wrong("must be a boolean.");
    }

    /** Degrees; Meta's examples write them as numbers and as strings. */
    void degrees(double most) {
        needed();
        double degrees = value.isNumber() ? value.asDouble() : parsed();
        if (!(Math.abs(degrees) <= most)) throw invalid("must be between -" + (int) most + " and " + (int) most);
    }

    /** An address that Meta's servers could fetch and a phone could open. */
    void link() {
        if (!text().matches("(?i)https?://[^\\s/?#]+([/?#]\\S*)?")) throw wrong("is not a valid URI.");
    }

    /** One of these words; Meta compares them without regard to case and lists them in capitals. */
    String word(Set<String> words) {
        if (!needed().value.isTextual()) throw wrong("must be a string.");
        var word = value.asText().toLowerCase(Locale.ROOT);
        if (words.contains(word)) return word;
        var allowed = String.join(", ", new TreeSet<>(words)).toUpperCase(Locale.ROOT);
        var got = value.asText().substring(0, Math.min(64, value.asText().length()));
        throw wrong("must be one of {" + allowed + "} - got \"" + got + "\".");
    }

    private double parsed() {
        try {
            return Double.parseDouble(value.asText());
        } catch (NumberFormatException e) {
            throw wrong("must be a number.");
        }
    }

    private Param needed() {
        if (!given()) throw GraphRefusal.required(path());
        return this;
    }

    /** Code 100: the value's form is wrong. */
    GraphRefusal wrong(String what) {
        return GraphRefusal.parameter("Param " + path() + " " + what);
    }

    /** Code 131009: the form is right, the value is not. */
    GraphRefusal invalid(String why) {
        return GraphRefusal.of(BAD_VALUE, "Parameter '" + dotted() + "' " + why);
    }

    private String path() {
        if (parent == null) return name;
        return parent.path() + (name.startsWith("[") ? name : "['" + name + "']");
    }

    private String dotted() {
        if (parent == null) return name;
        return parent.dotted() + (name.startsWith("[") ? name : "." + name);
    }
}
