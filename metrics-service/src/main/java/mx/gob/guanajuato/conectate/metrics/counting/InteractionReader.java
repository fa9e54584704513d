package mx.gob.guanajuato.conectate.metrics.counting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Digest;

/**
 * Reads an interaction field by field, without making what counting does not need: a third of the time that the whole
 * record takes, and most of what counting costs is reading. A test holds it to the record's own golden files and bounds.
 */
final class InteractionReader {
    private static final JsonFactory JSON = EventJson.mapper().getFactory();
    private static final Map<String, Outcome> OUTCOMES = byJsonName(Outcome.values());
    private static final Map<String, Understood> WAYS = byJsonName(Understood.values());

    private Digest id;
    private Digest pseudonym;
    private String phoneNumberId;
    private LocalDate day;
    private int hour;
    private Optional<String> intent = Optional.empty();
    private Optional<String> municipality = Optional.empty();
    private Understood understood = Understood.UNKNOWN;
    private Outcome outcome;
    private long latencyMillis;
    private boolean generated;

    private InteractionReader() {}

    /** The interaction in a record's bytes; throws {@link InvalidEvent}, whose message holds no value of the record. */
    static CountedInteraction read(byte[] bytes) {
        if (bytes == null) throw new InvalidEvent("value", "missing");
        try (JsonParser in = JSON.createParser(bytes)) {
            var reader = new InteractionReader();
            reader.readObject(in);
            return reader.interaction();
        } catch (JsonProcessingException | DateTimeException e) {
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
            case "id" -> id = digest("id", in);
            case "pseudonym" -> pseudonym = digest("pseudonym", in);
            case "phoneNumberId" -> phoneNumberId = in.getText();
            case "day" -> day = day(in.getText());
            case "hour" -> hour = in.getIntValue();
            case "intent" -> intent = Optional.of(in.getText());
            case "municipality" -> municipality = Optional.of(in.getText());
            case "understood" -> understood = WAYS.getOrDefault(in.getText(), Understood.UNKNOWN);
            case "outcome" -> outcome = OUTCOMES.getOrDefault(in.getText(), Outcome.UNKNOWN);
            case "latencyMillis" -> latencyMillis = in.getLongValue();
            case "generatedBy" -> generated = true;
            default -> {
                // no figure needs it
            }
        }
    }

    /** As {@link LocalDate#parse}, which takes a third of the whole reading. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return LocalDate.parse(text);
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw new DateTimeException("no digit");
            number = 10 * number + digit;
        }
        return number;
    }

    /** From the parser's own characters: two texts a record would be made only to be thrown away. */
    private static Digest digest(String field, JsonParser in) throws IOException {
        char[] text = in.getTextCharacters();
        int from = in.getTextOffset();
        int length = in.getTextLength();
        boolean mayBeBlank = length == 0 || Character.isWhitespace(text[from]);
        if (mayBeBlank && in.getText().isBlank()) throw new InvalidEvent(field, "missing");
        return Digest.of(text, from, length);
    }

    private CountedInteraction interaction() {
        if (id == null) throw new InvalidEvent("id", "missing");
        if (pseudonym == null) throw new InvalidEvent("pseudonym", "missing");
        if (day == null) throw new InvalidEvent("day", "missing");
        if (hour < 0 || hour > 23) throw new InvalidEvent("hour", "not 0 to 23");
        if (outcome == null) throw new InvalidEvent("outcome", "missing");
        return new CountedInteraction(
                id,
                pseudonym,
                phoneNumberId == null ? "" : phoneNumberId,
                day,
                hour,
                intent,
                municipality,
                understood,
                outcome,
                latencyMillis,
                generated);
    }

    private static <T extends Enum<T>> Map<String, T> byJsonName(T[] values) {
        var names = new HashMap<String, T>();
        for (T value : values) names.put(EventJson.mapper().convertValue(value, String.class), value);
        return names;
    }
}
