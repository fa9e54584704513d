package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One message of a citizen, as it is to reach our system. Without further words: once, now, under a new wamid. */
public final class Writing {
    private final Map<String, Object> fields = new HashMap<>();

    private Writing(Map<String, ?> content) {
        fields.putAll(content);
    }

    /** A text message. */
    public static Writing text(String text) {
        return new Writing(Map.of("text", text));
    }

    /** A message of that type of Meta's, with the object under the type's name. */
    public static Writing of(String type, Map<String, ?> content) {
        return new Writing(Map.of("type", type, "message", content));
    }

    /** A tap on the button or row of that id; the simulator refuses one that the message does not have. */
    static Writing tap(String wamid, String id) {
        return action("reply", Map.of("wamid", wamid, "id", id));
    }

    static Writing location(double latitude, double longitude) {
        return action("location", Map.of("latitude", latitude, "longitude", longitude));
    }

    static Writing reaction(String wamid, String emoji) {
        return action("reaction", Map.of("wamid", wamid, "emoji", emoji));
    }

    private static Writing action(String name, Map<String, ?> fields) {
        return new Writing(Map.of("action", Map.of(name, fields)));
    }

    /** Meta delivers it so many times, spread over that time; zero: side by side. */
    public Writing delivered(int times, Duration within) {
        fields.put("copies", times);
        fields.put("copyGapMillis", within.toMillis());
        return this;
    }

    /** The same message as one before: the id says so. */
    public Writing again(String wamid) {
        fields.put("wamid", wamid);
        return this;
    }

    /** When the phone sent it. */
    public Writing sentAt(Instant moment) {
        fields.put("timestamp", moment.getEpochSecond());
        return this;
    }

    Map<String, Object> to(BusinessNumber number) {
        var all = new HashMap<>(fields);
        all.put("to", number.nameInSimulator());
        return all;
    }
}
