package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One post of Meta's, read: entries, their changes, their messages and statuses, in the order in which they stand there.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview">Meta,
 *     webhooks overview</a>
 */
public final class WebhookPayload {
    /** Meta's deepest documented payloads nest a dozen levels; a hundred leaves room, a thousand is an attack. */
    private static final int DEEPEST = 100;

    /** Meta's longest numbers are timestamps in milliseconds. */
    private static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What Meta sent is kept digit for digit.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final List<WebhookUpdate> updates = new ArrayList<>();

    private WebhookPayload() {}

    /**
     * The updates in a body, at least one: JSON of a form that is not Meta's is one {@link Malformed}.
     *
     * @throws NotJson when it is none
     */
    public static List<WebhookUpdate> read(byte[] body) throws NotJson {
        JsonNode root;
        try {
            root = MAPPER.readTree(body);
        } catch (IOException e) {
            throw new NotJson(e);
        }
        if (root.isMissingNode()) throw new NotJson(new IOException("empty"));
        var payload = new WebhookPayload();
        payload.post(root);
        return List.copyOf(payload.updates);
    }

    private void post(JsonNode root) {
        if (!(root instanceof ObjectNode post)) malformed("post", "not an object", root);
        else if (!"whatsapp_business_account".equals(post.path("object").asText()))
            malformed("object", "not whatsapp_business_account", post);
        else if (lacks(post, "entry")) malformed("entry", "missing, empty or not an array", post);
        else post.path("entry").forEach(entry -> entry(post, entry));
    }

    private void entry(ObjectNode post, JsonNode element) {
        ObjectNode alone = ChangeEnvelope.alone(post, element);
        if (!(element instanceof ObjectNode entry)) malformed("entry", "not an object", alone);
        else if (lacks(entry, "changes")) malformed("changes", "missing, empty or not an array", alone);
        else entry.path("changes").forEach(change -> change(post, entry, change));
    }

    private void change(ObjectNode post, ObjectNode entry, JsonNode element) {
        ObjectNode alone = ChangeEnvelope.alone(post, entry, element);
        String field = element.path("field").asText();
        if (!(element instanceof ObjectNode change)) malformed("change", "not an object", alone);
        else if (field.isBlank()) malformed("field", "missing", alone);
        else if (!"messages".equals(field))
            updates.add(new AccountNotice(ChangeEnvelope.accountOf(entry), field, change, alone));
        else if (!(change.path("value") instanceof ObjectNode value)) malformed("value", "not an object", alone);
        else if (lacks(value, "messages") && lacks(value, "statuses") && lacks(value, "errors"))
            malformed("value", "no array of messages, statuses or errors", alone);
        else value(value, new ChangeEnvelope(post, entry, change, value));
    }

    private void value(ObjectNode value, ChangeEnvelope envelope) {
        each(value, "messages", envelope, ReceivedMessage::of);
        each(value, "statuses", envelope, ReceivedStatus::of);
        if (!value.path("errors").isEmpty()) updates.add(envelope.errors(value.get("errors")));
    }

    private void each(
            ObjectNode value,
            String array,
            ChangeEnvelope envelope,
            BiFunction<ChangeEnvelope, JsonNode, WebhookUpdate> form) {
        JsonNode elements = value.path(array);
        if (elements.isMissingNode() || elements.isNull()) return;
        // Something else in the array's place is kept as its only element.
        Iterable<JsonNode> found = elements.isArray() ? elements : List.of(elements);
        for (JsonNode element : found) {
            try {
                updates.add(form.apply(envelope, element));
            } catch (Unreadable e) {
                updates.add(new Malformed(e.getMessage(), envelope.alone(array, element)));
            }
        }
    }

    private void malformed(String field, String reason, JsonNode alone) {
        updates.add(new Malformed(field + ": " + reason, alone));
    }

    private static boolean lacks(ObjectNode object, String array) {
        JsonNode value = object.path(array);
        return !value.isArray() || value.isEmpty();
    }
}
