package mx.gob.guanajuato.conectate.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The JSON of every event. Fields that a reader does not know are ignored, absent ones are empty, times are ISO-8601. */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            // What Meta sent is kept digit for digit, so that a better parser can read it again.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private EventJson() {}

    /** The mapper itself, for what only reads or builds JSON trees. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** An event as the bytes of its record. */
    public static byte[] write(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            return writeEscaped(event);
        }
    }

    /** Half of a surrogate pair, which a phone can send and Meta escapes, has no UTF-8 form: it stays an escape. */
    private static byte[] writeEscaped(Object event) {
        try {
            return MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that cannot be written: " + event.getClass(), e);
        }
    }

    /**
     * The event in a record's bytes.
     *
     * @throws InvalidEvent when the bytes are no JSON of that form; the message holds no value of the record
     */
    public static <E> E read(EventType<E> type, byte[] bytes) {
        if (bytes == null) throw new InvalidEvent("value", "missing");
        try {
            E event = MAPPER.readValue(bytes, type.form());
            if (event == null) throw new InvalidEvent("value", "null");
            return event;
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidEvent broken) throw broken;
            throw new InvalidEvent(
                    "value", "not a " + type.name() + ": " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new InvalidEvent("value", "unreadable: " + e.getClass().getSimpleName());
        }
    }

    /** What a stage wrote itself into a store of its own: it cannot be anything else. */
    public static <S> S state(Class<S> form, byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, form);
        } catch (IOException e) {
            throw new IllegalStateException("a state that cannot be read: " + form, e);
        }
    }
}
