package mx.gob.guanajuato.conectate.simulator.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A template message as the phone shows it: the fixed words of the template around what the call filled in. */
public final class Shown {
    private Shown() {}

    /** The content, and beside it {@code shown}: body, footer and buttons. */
    public static JsonNode of(Template template, JsonNode content) {
        ObjectNode both = content.deepCopy();
        var shown = both.putObject("shown");
        shown.put("body", filled(template.component("BODY").path("text").asText(), content));
        shown.put("footer", template.component("FOOTER").path("text").asText());
        var buttons = shown.putArray("buttons");
        for (var button : template.component("BUTTONS").path("buttons")) {
            buttons.addObject()
                    .put("type", button.path("type").asText().toLowerCase(Locale.ROOT))
                    .put("text", button.path("text").asText())
                    .put("url", button.path("url").asText());
        }
        return both;
    }

    private static String filled(String body, JsonNode content) {
        String text = body;
        for (var component : content.path("components")) {
            if (!component.path("type").asText().equalsIgnoreCase("body")) continue;
            var parameters = component.path("parameters");
            for (int i = 0; i < parameters.size(); i++)
                text = text.replace(
                        "{{" + (i + 1) + "}}", parameters.get(i).path("text").asText());
        }
        return text;
    }
}
