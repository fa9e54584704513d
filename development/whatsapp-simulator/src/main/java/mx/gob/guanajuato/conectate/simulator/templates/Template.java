package mx.gob.guanajuato.conectate.simulator.templates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * One template as Meta lists it.
 *
 * @param components in Meta's form, as they were asked for
 * @param reason why it was rejected; {@code NONE} otherwise
 */
public record Template(
        String id,
        String name,
        String language,
        String category,
        String status,
        JsonNode components,
        @JsonProperty("rejected_reason") String reason) {
    /** The same in another state. */
    Template in(String next, String why) {
        return new Template(id, name, language, category, next, components, why);
    }

    /** The component of that type, missing where there is none. */
    public JsonNode component(String type) {
        return StreamSupport.stream(components.spliterator(), false)
                .filter(one ->
                        one.path("type").asText().toUpperCase(Locale.ROOT).equals(type))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** What a message without the citizen's leave must not be (Meta, marketing templates). */
    public boolean isMarketing() {
        return category.equals("MARKETING");
    }
}
