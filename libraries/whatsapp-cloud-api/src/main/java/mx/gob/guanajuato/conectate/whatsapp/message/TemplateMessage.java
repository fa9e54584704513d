package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A template of ours that Meta has approved, filled in. It may go to who has not written for 24 hours.
 *
 * @param name as Meta knows it
 * @param language Meta's code, e.g. {@code es_MX}
 * @param heading what stands above its body, where the template has a place for it
 * @param values of its body's variables, in their order; none may hold a line break, a tab or more than four spaces in a row
 * @param payloads of its quick replies, in their order; each comes back with the tap
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components">Meta,
 *     template components</a>
 */
public record TemplateMessage(
        String name, String language, Optional<Heading> heading, List<String> values, List<String> payloads)
        implements OutgoingMessage {
    /** Meta: the body with its variables filled in has at most 1024 characters, so no variable has more. */
    public static final int MAX_VALUE = 1_024;

    /** Meta: payload of a quick reply, as of a reply button's id. */
    public static final int MAX_PAYLOAD = 256;

    /** What stands above the body: a file, or a place. */
    public record Heading(Optional<Medium> medium, Optional<LocationMessage> place) {
        /** A picture, a video or a document. */
        public static Heading of(Medium medium) {
            return new Heading(Optional.of(medium), Optional.empty());
        }

        /** A point on the map. */
        public static Heading of(LocationMessage place) {
            return new Heading(Optional.empty(), Optional.of(place));
        }

        private ObjectNode parameter() {
            return medium.map(Medium::typed).orElseGet(() -> place.orElseThrow().toGraph());
        }
    }

    public TemplateMessage {
        values = List.copyOf(values);
        payloads = List.copyOf(payloads);
        Bounds.text("template.name", name, Integer.MAX_VALUE);
        Bounds.text("template.language", language, Integer.MAX_VALUE);
        values.forEach(value -> {
            Bounds.text("template.value", value, MAX_VALUE);
            Bounds.oneLine("template.value", value);
        });
        payloads.forEach(payload -> Bounds.text("template.payload", payload, MAX_PAYLOAD));
    }

    @Override
    public ObjectNode toGraph() {
        var message = JsonNodeFactory.instance.objectNode().put("type", "template");
        var template = message.putObject("template").put("name", name);
        template.putObject("language").put("code", language);
        var components = JsonNodeFactory.instance.arrayNode();
        heading.ifPresent(
                given -> component(components, "header").putArray("parameters").add(given.parameter()));
        if (!values.isEmpty()) body(component(components, "body").putArray("parameters"));
        for (int i = 0; i < payloads.size(); i++) button(component(components, "button"), i);
        if (!components.isEmpty()) template.set("components", components);
        return message;
    }

    private void body(ArrayNode parameters) {
        values.forEach(value -> parameters.addObject().put("type", "text").put("text", value));
    }

    private void button(ObjectNode button, int index) {
        button.put("sub_type", "quick_reply").put("index", String.valueOf(index));
        button.putArray("parameters").addObject().put("type", "payload").put("payload", payloads.get(index));
    }

    private static ObjectNode component(ArrayNode components, String type) {
        return components.addObject().put("type", type);
    }
}
