package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around the elements of one {@code messages} change: the post, the entry, the number's metadata and the
 * contacts. Made once for a change, however many elements it has.
 */
final class ChangeEnvelope {
    private static final List<String> CONTACT_IDS = List.of("wa_id", "user_id");
    private static final List<String> ELEMENT_IDS =
            List.of("from", "from_user_id", "recipient_id", "recipient_user_id");

    private final ObjectNode post;
    private final ObjectNode entry;
    private final ObjectNode change;
    private final ObjectNode bareValue;
    private final JsonNode contacts;
    private final Map<String, JsonNode> contactsById = new HashMap<>();

    ChangeEnvelope(ObjectNode post, ObjectNode entry, ObjectNode change, ObjectNode value) {
        this.post = post;
        this.entry = entry;
        this.change = change;
        this.contacts = value.path("contacts");
        this.bareValue = copy(value).remove(List.of("contacts", "messages", "statuses", "errors"));
        for (JsonNode contact : contacts) {
            for (String id : CONTACT_IDS) {
                String given = contact.path(id).asText();
                if (!given.isBlank()) contactsById.putIfAbsent(given, contact);
            }
        }
    }

    Optional<String> businessAccountId() {
        return accountOf(entry);
    }

    static Optional<String> accountOf(JsonNode entry) {
        JsonNode id = entry.path("id");
        return id.isValueNode() && !id.isNull() ? Optional.of(id.asText()) : Optional.empty();
    }

    JsonNode metadata() {
        return bareValue.path("metadata");
    }

    String phoneNumberId() {
        JsonNode id = metadata().path("phone_number_id");
        if (!id.isTextual() || id.textValue().isBlank()) throw new Unreadable("metadata.phone_number_id", "missing");
        return id.textValue();
    }

    /** Whom an element speaks of: found by id, or the only contact where nothing contradicts. */
    Optional<JsonNode> contactOf(JsonNode element) {
        for (String id : ELEMENT_IDS) {
            JsonNode contact = contactsById.get(element.path(id).asText());
            if (contact != null) return Optional.of(contact);
        }
        boolean one = contacts.size() == 1 && contacts.get(0).isObject() && isAboutOneUser();
        return one ? Optional.of(contacts.get(0)) : Optional.empty();
    }

    /** Meta: wa_id and phone number of a user may differ, so the ids alone do not find every contact. */
    private boolean isAboutOneUser() {
        JsonNode value = change.path("value");
        return value.path("messages").size() + value.path("statuses").size() == 1;
    }

    /** The post with this element only. */
    ObjectNode alone(String array, JsonNode element) {
        ObjectNode value = copy(bareValue);
        contactOf(element).ifPresent(contact -> value.set("contacts", only(contact)));
        value.set(array, only(element));
        return alone(post, entry, changed(value));
    }

    /** What belongs to no message: the change with its errors only. */
    AccountNotice errors(JsonNode errors) {
        ObjectNode change = changed(copy(bareValue).set("errors", errors));
        return new AccountNotice(businessAccountId(), "errors", change, alone(post, entry, change));
    }

    private ObjectNode changed(JsonNode value) {
        return with(change, "value", value);
    }

    /** The post with this change only. */
    static ObjectNode alone(ObjectNode post, ObjectNode entry, JsonNode change) {
        return alone(post, with(entry, "changes", only(change)));
    }

    /** The post with this entry only. */
    static ObjectNode alone(ObjectNode post, JsonNode entry) {
        return with(post, "entry", only(entry));
    }

    private static ObjectNode with(ObjectNode original, String field, JsonNode value) {
        return copy(original).set(field, value);
    }

    private static JsonNode only(JsonNode element) {
        return JsonNodeFactory.instance.arrayNode(1).add(element);
    }

    /** Its own fields, the same values: nothing below is copied. */
    private static ObjectNode copy(ObjectNode original) {
        return JsonNodeFactory.instance.objectNode().setAll(original);
    }
}
