package mx.gob.guanajuato.conectate.events.broadcast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * A template of ours, filled in. Its heading is the content's attachment, its buttons are the content's.
 *
 * @param name as Meta knows it
 * @param language Meta's code, e.g. {@code es_MX}
 * @param values of the variables of its body, in their order
 */
public record TemplateUse(
        String name, String language, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> values) {
    public TemplateUse {
        if (name == null || name.isBlank()) throw new InvalidEvent("template.name", "missing");
        if (language == null || language.isBlank()) throw new InvalidEvent("template.language", "missing");
        values = values == null ? List.of() : List.copyOf(values);
    }
}
