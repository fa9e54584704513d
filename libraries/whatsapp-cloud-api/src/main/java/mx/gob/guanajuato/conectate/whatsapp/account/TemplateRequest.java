package mx.gob.guanajuato.conectate.whatsapp.account;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A template that we ask Meta for; what exists keeps Meta's limits.
 *
 * @param name lower-case letters, digits and underscores, at most {@value #MAX_NAME}
 * @param language Meta's code, e.g. {@code es_MX}
 * @param header what stands above the body
 * @param body at most {@value #MAX_BODY} characters; variables {@code {{1}}}, {@code {{2}}} … in this order, none at either end
 * @param examples a value for each variable
 * @param footer at most {@value #MAX_FOOTER} characters
 * @param buttons at most {@value #MAX_BUTTONS}; quick replies stand together
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components">Meta,
 *     template components</a>
 */
public record TemplateRequest(
        String name,
        String language,
        Category category,
        Optional<Header> header,
        String body,
        List<String> examples,
        Optional<String> footer,
        List<Button> buttons) {
    public static final int MAX_NAME = 512;
    public static final int MAX_BODY = 1_024;
    public static final int MAX_FOOTER = 60;
    public static final int MAX_BUTTONS = 10;

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1," + MAX_NAME + "}");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^}]*)}}");

    /** What Meta counts it as, and charges it by. */
    public enum Category {
        UTILITY,
        MARKETING
    }

    /**
     * What stands above the body.
     *
     * @param format IMAGE, VIDEO, DOCUMENT or LOCATION
     * @param handle of a sample; a place has none
     */
    public record Header(String format, Optional<String> handle) {}

    /**
     * What can be tapped.
     *
     * @param text at most {@value #MAX_TEXT} characters
     * @param url where it leads; empty: a quick reply
     */
    public record Button(String text, Optional<String> url) {
        public static final int MAX_TEXT = 25;

        public Button {
            if (text == null || text.isBlank() || text.length() > MAX_TEXT)
                throw new IllegalArgumentException("button.text: not 1 to " + MAX_TEXT + " characters");
        }
    }

    public TemplateRequest {
        examples = List.copyOf(examples);
        buttons = List.copyOf(buttons);
        require(NAME.matcher(name).matches(), "name: not only a to z, 0 to 9 and _");
        require(!body.isBlank() && body.length() <= MAX_BODY, "body: not 1 to " + MAX_BODY + " characters");
        require(footer.isEmpty() || footer.get().length() <= MAX_FOOTER, "footer: longer than " + MAX_FOOTER);
        require(buttons.size() <= MAX_BUTTONS, "buttons: more than " + MAX_BUTTONS);
        requireVariables(body, examples.size());
    }

    private static void requireVariables(String body, int examples) {
        var found = VARIABLE.matcher(body).results().map(one -> one.group(1)).toList();
        var expected =
                IntStream.rangeClosed(1, found.size()).mapToObj(String::valueOf).toList();
        require(found.equals(expected), "body: its variables are not {{1}}, {{2}} … in this order");
        require(!body.strip().startsWith("{{") && !body.strip().endsWith("}}"), "body: begins or ends with a variable");
        require(found.size() == examples, "examples: not one for each variable");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }

    ObjectNode toGraph() {
        var request = JsonNodeFactory.instance.objectNode();
        request.put("name", name).put("language", language).put("category", category.name());
        var components = request.putArray("components");
        header.ifPresent(given -> header(components.addObject().put("type", "HEADER"), given));
        body(components.addObject().put("type", "BODY").put("text", body));
        footer.ifPresent(text -> components.addObject().put("type", "FOOTER").put("text", text));
        if (!buttons.isEmpty())
            buttons(components.addObject().put("type", "BUTTONS").putArray("buttons"));
        return request;
    }

    private static void header(ObjectNode component, Header header) {
        component.put("format", header.format());
        header.handle()
                .ifPresent(handle ->
                        component.putObject("example").putArray("header_handle").add(handle));
    }

    private void body(ObjectNode component) {
        if (examples.isEmpty()) return;
        var values = component.putObject("example").putArray("body_text").addArray();
        examples.forEach(values::add);
    }

    private void buttons(ArrayNode array) {
        buttons.forEach(button -> {
            var node = array.addObject().put("type", button.url().isPresent() ? "URL" : "QUICK_REPLY");
            node.put("text", button.text());
            button.url().ifPresent(url -> node.put("url", url));
        });
    }
}
