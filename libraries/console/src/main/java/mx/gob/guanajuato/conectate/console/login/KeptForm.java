package mx.gob.guanajuato.conectate.console.login;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.gob.guanajuato.conectate.console.access.ConsolePaths;

/**
 * What somebody was saving when the session had ended: it travels through the login as hidden fields, so nothing is typed
 * twice, nothing is stored, and it works without script.
 *
 * @param action where it was to be sent
 */
public record KeptForm(String action, List<Field> fields) {
    static final String ACTION = "guardar-en";
    static final String PREFIX = "guardado.";

    /** One field of it. */
    public record Field(String name, String value) {}

    /** Fields that are not written into any page: passwords. */
    private static final Set<String> NOT_KEPT = Set.of("clave", "actual", "nueva", "otra-vez");

    /** Nothing was being saved. */
    static final KeptForm NONE = new KeptForm("", List.of());

    /** As the request that came too late bears it. */
    public static KeptForm of(String action, Iterable<Map.Entry<String, String>> attributes) {
        var fields = new ArrayList<Field>();
        attributes.forEach(field -> {
            if (!NOT_KEPT.contains(field.getKey())) fields.add(new Field(field.getKey(), field.getValue()));
        });
        return fields.isEmpty() ? NONE : new KeptForm(action, fields);
    }

    /** As the form of the login bears it. */
    static KeptForm in(MultivaluedMap<String, String> form) {
        String action = form.getFirst(ACTION);
        if (action == null || action.isEmpty() || !ConsolePaths.local(action).equals(action)) return NONE;
        var fields = new ArrayList<Field>();
        form.forEach((name, values) -> {
            if (name.startsWith(PREFIX))
                values.forEach(value -> fields.add(new Field(name.substring(PREFIX.length()), value)));
        });
        return new KeptForm(action, fields);
    }

    /** Whether there is anything to send. */
    public boolean isThere() {
        return !action.isEmpty();
    }
}
