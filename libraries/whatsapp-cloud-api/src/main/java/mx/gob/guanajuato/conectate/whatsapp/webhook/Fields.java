package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.whatsapp.recipient.InvalidRecipient;
import mx.gob.guanajuato.conectate.whatsapp.recipient.Recipient;

/** The fields of one element, read strictly: a field that is there in another form is as bad as a missing one. */
record Fields(JsonNode element) {
    /** The end of the year 9999: later than any time that means something, and still written in ISO-8601. */
    private static final long LAST_SECOND = 253_402_300_799L;

    Fields {
        if (!element.isObject()) throw new Unreadable("element", "not an object");
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> new Unreadable(field, "missing"));
    }

    Optional<String> optionalText(String field) {
        JsonNode value = element.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw new Unreadable(field, "not a string");
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    /** Meta writes epoch seconds as a string in messages and statuses, and as a number in other places. */
    Instant epochSeconds(String field) {
        JsonNode value = element.path(field);
        if (value.isMissingNode() || value.isNull()) throw new Unreadable(field, "missing");
        if (!value.isTextual() && !value.isIntegralNumber()) throw new Unreadable(field, "not epoch seconds");
        try {
            long seconds = Long.parseLong(value.asText());
            if (seconds <= 0 || seconds > LAST_SECOND) throw new Unreadable(field, "out of range");
            return Instant.ofEpochSecond(seconds);
        } catch (NumberFormatException e) {
            throw new Unreadable(field, "not epoch seconds");
        }
    }

    /** The fields of an object inside; empty where there is none. */
    Optional<Fields> inside(String field) {
        return Optional.of(element.path(field)).filter(JsonNode::isObject).map(Fields::new);
    }

    /** The user in a field; empty where there is none, or something else such as a group. */
    Optional<Recipient> recipient(String field, Function<String, Recipient> form) {
        try {
            return optionalText(field).map(form);
        } catch (InvalidRecipient | Unreadable notAUser) {
            return Optional.empty();
        }
    }
}
