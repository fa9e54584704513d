package mx.gob.guanajuato.conectate.metrics.counting.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;

/**
 * Reads an interaction field by field, without making what counting does not need: most of what counting costs is reading.
 * A test holds it to the record's own golden files and bounds.
 */
public final class InteractionReader {
    private static final JsonFactory JSON = EventJson.mapper().getFactory();

    private final InteractionParts parts = new InteractionParts();

    private InteractionReader() {}

    /** The interaction in a record's bytes; throws {@link InvalidEvent}, whose message holds no value of the record. */
    public static CountedInteraction read(byte[] bytes) {
        if (bytes == null) throw new InvalidEvent("value", "missing");
        try {
            return PlainInteraction.read(bytes).orElseGet(() -> parsed(bytes));
        } catch (DateTimeException e) {
            throw new InvalidEvent("value", "not a interaction: DateTimeException");
        }
    }

    static CountedInteraction parsed(byte[] bytes) {
        try (JsonParser in = JSON.createParser(bytes)) {
            var reader = new InteractionReader();
            reader.readObject(in);
            return reader.parts.together();
        } catch (JsonProcessingException e) {
            throw new InvalidEvent("value", "not a interaction: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new InvalidEvent("value", "unreadable: " + e.getClass().getSimpleName());
        }
    }

    private void readObject(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new InvalidEvent("value", "no object");
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            JsonToken value = in.nextToken();
            if (value == JsonToken.VALUE_NULL) continue;
            if (value.isStructStart()) in.skipChildren();
            else take(field, in);
        }
        if (in.currentToken() != JsonToken.END_OBJECT) throw new InvalidEvent("value", "cut off");
    }

    private void take(String field, JsonParser in) throws IOException {
        switch (field) {
            case "id" -> parts.id = digest("id", in.getText());
            case "pseudonym" -> parts.pseudonym = digest("pseudonym", in.getText());
            case "phoneNumberId" -> parts.phoneNumberId = in.getText();
            case "day" -> parts.day = LocalDate.parse(in.getText());
            case "hour" -> parts.hour = in.getIntValue();
            case "intent" -> parts.intent = Optional.of(in.getText());
            case "municipality" -> parts.municipality = Optional.of(in.getText());
            case "understood" -> parts.understood = JsonNames.understood(in.getText());
            case "outcome" -> parts.outcome = JsonNames.outcome(in.getText());
            case "latencyMillis" -> parts.latencyMillis = in.getLongValue();
            case "generatedBy" -> parts.generated = true;
            default -> {
                // no figure needs it
            }
        }
    }

    private static Digest digest(String field, String name) {
        if (name.isBlank()) throw new InvalidEvent(field, "missing");
        return Digest.of(name);
    }
}
