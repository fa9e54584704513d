package mx.gob.guanajuato.conectate.whatsapp.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A template as Meta has it.
 *
 * @param status Meta's word: APPROVED, PENDING, REJECTED, PAUSED, DISABLED, or one that does not exist yet
 * @param category Meta's word: UTILITY, MARKETING, AUTHENTICATION
 * @param header Meta's word for what stands above the body: IMAGE, VIDEO, DOCUMENT, LOCATION, TEXT; empty: nothing
 * @param reason why Meta rejected it, in Meta's word
 */
public record MessageTemplate(
        String id,
        String name,
        String language,
        String status,
        String category,
        Optional<String> header,
        String body,
        Optional<String> footer,
        List<Button> buttons,
        Optional<String> reason) {
    /** The fields to ask for. */
    static final String FIELDS = "id,name,language,status,category,components,rejected_reason";

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*\\d+\\s*}}");

    /**
     * What can be tapped below it.
     *
     * @param type Meta's word: QUICK_REPLY, URL, PHONE_NUMBER
     * @param url where it leads; empty of another type
     */
    public record Button(String type, String text, Optional<String> url) {
        /** Whether a tap comes back to us. */
        public boolean isReply() {
            return type.equals("QUICK_REPLY");
        }
    }

    static MessageTemplate of(JsonNode node) {
        var components = StreamSupport.stream(node.path("components").spliterator(), false)
                .toList();
        return new MessageTemplate(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("language").asText(),
                word(node.path("status")),
                word(node.path("category")),
                find(components, "HEADER").map(header -> word(header.path("format"))),
                find(components, "BODY").map(body -> body.path("text").asText()).orElse(""),
                find(components, "FOOTER").map(footer -> footer.path("text").asText()),
                find(components, "BUTTONS").map(MessageTemplate::buttons).orElse(List.of()),
                Optional.of(word(node.path("rejected_reason")))
                        .filter(reason -> !reason.isEmpty() && !reason.equals("NONE")));
    }

    /** Whether messages may use it. */
    public boolean isApproved() {
        return status.equals("APPROVED");
    }

    /** How many variables its body has. */
    public int variables() {
        return (int) VARIABLE.matcher(body)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    /** The body with its variables filled in, in their order. */
    public String filled(List<String> values) {
        String text = body;
        for (int i = 0; i < values.size(); i++) text = text.replace("{{" + (i + 1) + "}}", values.get(i));
        return text;
    }

    private static List<Button> buttons(JsonNode component) {
        var buttons = new ArrayList<Button>();
        component
                .path("buttons")
                .forEach(button -> buttons.add(new Button(
                        word(button.path("type")),
                        button.path("text").asText(),
                        Optional.of(button.path("url").asText("")).filter(url -> !url.isEmpty()))));
        return List.copyOf(buttons);
    }

    private static Optional<JsonNode> find(List<JsonNode> components, String type) {
        return components.stream()
                .filter(component -> word(component.path("type")).equals(type))
                .findFirst();
    }

    private static String word(JsonNode node) {
        return node.asText("").toUpperCase(Locale.ROOT);
    }
}
