package mx.gob.guanajuato.conectate.systemtests.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One message that came to the phone, as it shows it.
 *
 * @param wamid Meta's id
 * @param type Meta's type
 * @param text its words, those of a template filled in; empty for one without
 * @param buttons what can be tapped right below it: the id of each by its title
 * @param rows what can be tapped on the list that it opens: the id of each by its title
 * @param asksForLocation whether its button sends the citizen's location
 * @param pin the place that it is
 */
public record Received(
        String wamid,
        String type,
        String text,
        Map<String, String> buttons,
        Map<String, String> rows,
        boolean asksForLocation,
        Optional<Pin> pin) {
    /** A place on the map, in degrees. */
    public record Pin(String name, double latitude, double longitude) {}

    static Received of(JsonNode line) {
        var content = line.path("content");
        var type = line.path("type").asText();
        var action = content.path("action");
        return new Received(
                line.path("wamid").asText(),
                type,
                words(type.equals("template") ? content.at("/shown/body") : content.path("body")),
                buttons(action),
                rows(action),
                content.path("type").asText().equals("location_request_message"),
                type.equals("location") ? Optional.of(pin(content)) : Optional.empty());
    }

    /** The id of the button or row of that title. */
    public Optional<String> offer(String title) {
        return Optional.ofNullable(buttons.get(title)).or(() -> Optional.ofNullable(rows.get(title)));
    }

    /** Whether it leads on: an answer's last message does. */
    public boolean canBeTapped() {
        return asksForLocation || !buttons.isEmpty() || !rows.isEmpty();
    }

    /** A text bears its words itself; a message with something to tap one step below. */
    private static String words(JsonNode body) {
        return body.isObject() ? body.path("text").asText() : body.asText();
    }

    private static Map<String, String> buttons(JsonNode action) {
        var buttons = new LinkedHashMap<String, String>();
        action.path("buttons").forEach(button -> add(buttons, button.path("reply")));
        return buttons;
    }

    private static Map<String, String> rows(JsonNode action) {
        var rows = new LinkedHashMap<String, String>();
        action.path("sections").forEach(section -> section.path("rows").forEach(row -> add(rows, row)));
        return rows;
    }

    private static void add(Map<String, String> offers, JsonNode offer) {
        offers.put(offer.path("title").asText(), offer.path("id").asText());
    }

    private static Pin pin(JsonNode content) {
        return new Pin(
                content.path("name").asText(),
                content.path("latitude").asDouble(),
                content.path("longitude").asDouble());
    }
}
