package mx.gob.guanajuato.conectate.simulator.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/**
 * The request for a template, checked as Meta does.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components">template
 *     components</a>
 */
public final class TemplateDefinition {
    private static final Set<String> FIELDS =
            Set.of("name", "language", "category", "components", "allow_category_change", "parameter_format");
    private static final Set<String> CATEGORIES = Set.of("utility", "marketing", "authentication");
    private static final Set<String> FORMATS = Set.of("text", "image", "video", "document", "location");
    private static final Set<String> BUTTONS = Set.of("quick_reply", "url", "phone_number", "copy_code");

    /** "Body text, maximum 1024 characters", footer and header 60, button 25, address 2000 (Meta, components). */
    private static final int MOST_BODY = 1_024;

    private static final int MOST_EDGE = 60;
    private static final int MOST_BUTTON = 25;
    private static final int MOST_ADDRESS = 2_000;
    private static final int MOST_BUTTONS = 10;
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]*)}}");

    private static final Map<String, Consumer<Param>> COMPONENTS = Map.of(
            "header", TemplateDefinition::header,
            "body", TemplateDefinition::body,
            "footer", footer -> footer.at("text").text(MOST_EDGE),
            "buttons", TemplateDefinition::buttons);

    private TemplateDefinition() {}

    /** @throws GraphRefusal as Meta would refuse it */
    public static void check(JsonNode request) {
        FIELDS.stream()
                .filter(field ->
                        Set.of("name", "language", "category", "components").contains(field))
                .filter(field -> !request.hasNonNull(field))
                .findFirst()
                .ifPresent(field -> {
                    throw GraphRefusal.required(field);
                });
        if (!request.path("name").asText().matches("[a-z0-9_]{1,512}"))
            throw GraphRefusal.parameter("Param name must be lower-case letters, digits and underscores.");
        Param.of("category", request.path("category")).word(CATEGORIES);
        var kinds = new TreeSet<String>();
        for (var component : Param.of("components", request.path("components")).list()) {
            String kind = component.object().at("type").word(COMPONENTS.keySet());
            if (!kinds.add(kind)) throw component.invalid("stands there twice");
            COMPONENTS.get(kind).accept(component);
        }
        if (!kinds.contains("body")) throw GraphRefusal.required("components['body']");
    }

    private static void header(Param header) {
        String format = header.at("format").word(FORMATS);
        if (format.equals("text")) header.at("text").text(MOST_EDGE);
        else if (!format.equals("location"))
            header.at("example").object().at("header_handle").list(1, 1);
    }

    private static void body(Param body) {
        String text = body.at("text").text(MOST_BODY).strip();
        var variables =
                VARIABLE.matcher(text).results().map(found -> found.group(1)).toList();
        if (variables.isEmpty()) return;
        if (text.startsWith("{{") || text.endsWith("}}"))
            throw body.invalid("Variables can't be at the start or end of the template");
        for (int i = 0; i < variables.size(); i++) {
            if (!variables.get(i).equals(String.valueOf(i + 1)))
                throw body.invalid("Variables must be {{1}}, {{2}} and so on");
        }
        var examples = body.at("example").object().at("body_text").list(1, 1);
        examples.get(0).list(variables.size(), variables.size());
    }

    private static void buttons(Param buttons) {
        for (var button : buttons.at("buttons").list(1, MOST_BUTTONS)) {
            String kind = button.object().at("type").word(BUTTONS);
            button.at("text").text(MOST_BUTTON);
            if (kind.equals("url")) button.at("url").text(MOST_ADDRESS);
        }
    }
}
