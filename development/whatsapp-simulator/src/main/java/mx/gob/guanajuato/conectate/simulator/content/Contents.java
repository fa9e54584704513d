package mx.gob.guanajuato.conectate.simulator.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/** Checks the object that stands under a type's name, whatever the type. */
@Singleton
public class Contents {
    private static final int MISSING = 131008;

    private final Map<String, Consumer<Param>> checks;

    Contents(MediaContent media, InteractiveContent interactive, TemplateContent template) {
        checks = Map.ofEntries(
                Map.entry("text", TextContent::check),
                Map.entry("image", media::image),
                Map.entry("video", media::video),
                Map.entry("audio", media::audio),
                Map.entry("document", media::document),
                Map.entry("sticker", media::sticker),
                Map.entry("location", LocationContent::check),
                Map.entry("contacts", ContactsContent::check),
                Map.entry("reaction", ReactionContent::check),
                Map.entry("interactive", interactive::check),
                Map.entry("template", template::check));
    }

    /** The types that Meta's send call knows. */
    public Set<String> types() {
        return checks.keySet();
    }

    /**
     * The content, if Meta would take it.
     *
     * @param type one of {@link #types()}
     * @throws GraphRefusal as Meta would refuse it
     */
    public JsonNode checked(String type, JsonNode content) {
        var param = Param.of(type, content);
        if (!param.given()) {
            throw GraphRefusal.of(MISSING, "Parameter '" + type + "' is mandatory for type '" + type + "'");
        }
        checks.get(type).accept(param);
        return content;
    }
}
