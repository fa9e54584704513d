package mx.gob.guanajuato.conectate.simulator.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;
import mx.gob.guanajuato.conectate.simulator.templates.Template;
import mx.gob.guanajuato.conectate.simulator.templates.Templates;

/** Whether a message fits the template that it names: it is there, approved, and has as many variables. */
@Singleton
class KnownTemplates {
    private static final int DIFFERENT_COUNT = 132000;
    private static final int NOT_THERE = 132001;
    private static final int BROKEN_VALUE = 132012;
    private static final int PAUSED = 132015;
    private static final int DISABLED = 132016;
    private static final Map<String, Integer> REFUSED = Map.of("PAUSED", PAUSED, "DISABLED", DISABLED);
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\d+}}");
    private static final Pattern LINES = Pattern.compile("[\\n\\t]| {5}");

    private final Templates templates;

    KnownTemplates(Templates templates) {
        this.templates = templates;
    }

    void check(JsonNode message) {
        if (!templates.areKept()) return;
        String name = message.path("name").asText();
        String language = message.at("/language/code").asText();
        var template = templates.find(name, language).orElseThrow(() -> notThere(name, language));
        if (REFUSED.containsKey(template.status()))
            throw GraphRefusal.of(REFUSED.get(template.status()), "Template is " + template.status());
        if (!template.status().equals("APPROVED")) throw notThere(name, language);
        checkBody(template, message);
        checkHeader(template, message);
    }

    private static void checkBody(Template template, JsonNode message) {
        var values = parameters(message, "body");
        long expected = VARIABLE.matcher(template.component("BODY").path("text").asText())
                .results()
                .count();
        if (values.size() != expected)
            throw GraphRefusal.of(
                    DIFFERENT_COUNT,
                    "body: number of localizable_params (" + values.size() + ") does not match the expected number of"
                            + " params (" + expected + ")");
        for (var value : values) {
            if (LINES.matcher(value.path("text").asText()).find())
                throw GraphRefusal.of(
                        BROKEN_VALUE,
                        "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
        }
    }

    private static void checkHeader(Template template, JsonNode message) {
        String format = template.component("HEADER").path("format").asText("").toLowerCase(Locale.ROOT);
        boolean needs = !format.isEmpty() && !format.equals("text");
        var given = parameters(message, "header");
        if (needs != !given.isEmpty()
                || needs && !given.path(0).path("type").asText().equals(format))
            throw GraphRefusal.of(
                    BROKEN_VALUE,
                    "header: Format mismatch, expected " + (needs ? format : "none").toUpperCase(Locale.ROOT)
                            + ", received "
                            + given.path(0).path("type").asText("none").toUpperCase(Locale.ROOT));
    }

    private static JsonNode parameters(JsonNode message, String type) {
        for (var component : message.path("components")) {
            if (component.path("type").asText().equalsIgnoreCase(type)) return component.path("parameters");
        }
        return message.path("no such component");
    }

    private static GraphRefusal notThere(String name, String language) {
        return GraphRefusal.of(NOT_THERE, "template name (" + name + ") does not exist in " + language);
    }
}
