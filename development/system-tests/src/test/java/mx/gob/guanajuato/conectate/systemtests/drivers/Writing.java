package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One message of a citizen, as it is to reach our system. Without further words: once, now, under a new wamid. */
public final class Writing {
    private final Map<String, Object> fields = new HashMap<>();

    private Writing(String text) {
        fields.put("text", text);
    }

    /** A text message. */
    public static Writing text(String text) {
        return new Writing(text);
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
