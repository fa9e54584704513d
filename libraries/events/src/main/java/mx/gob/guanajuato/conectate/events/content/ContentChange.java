package mx.gob.guanajuato.conectate.events.content;

import java.time.Instant;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One revision of one content. Topic {@code content-changes}, key {@link #key()}, newest counts; every revision also
 * stays in {@code content-history}.
 *
 * @param key kind/id, e.g. {@code topic/hospitals} or {@code figure/confirmed-cases/11020/2022-04-06}
 * @param revision 1 for the first, one more with each change
 * @param validFrom from when on the bot may say it
 * @param origin who changed it: {@code file:<name>} or a member of staff
 */
public record ContentChange(
        String key, int revision, Instant validFrom, Instant changedAt, String origin, Content body) {
    public ContentChange {
        if (key == null || key.isBlank()) throw new InvalidEvent("key", "missing");
        if (revision < 1) throw new InvalidEvent("revision", "less than 1");
        if (body == null) throw new InvalidEvent("body", "missing");
    }

    /** kind/id@revision, as answers cite it. */
    public String citation() {
        return key + "@" + revision;
    }
}
