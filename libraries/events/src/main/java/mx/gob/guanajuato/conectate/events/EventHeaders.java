package mx.gob.guanajuato.conectate.events;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every record bears. Plain UTF-8 strings, so that any tool can read them. */
public final class EventHeaders {
    public static final String TYPE = "type";
    public static final String VERSION = "version";
    public static final String ID = "id";
    public static final String OCCURRED_AT = "occurred-at";

    private EventHeaders() {}

    /** The headers of one event, in their order. */
    public static <E> Map<String, byte[]> of(EventType<E> type, E event) {
        var headers = new LinkedHashMap<String, byte[]>();
        headers.put(TYPE, bytes(type.name()));
        headers.put(VERSION, bytes("" + type.version()));
        headers.put(ID, bytes(type.id().apply(event)));
        headers.put(OCCURRED_AT, bytes(type.occurredAt().apply(event).toString()));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
