package mx.gob.guanajuato.conectate.simulator.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing to tell the receiver, and how often that was tried. */
final class Update {
    /** The message or status it tells of, to find it again. */
    final String wamid;

    /** {@code entry[].changes[].field}. */
    final String field;

    /** {@code entry[].changes[].value}; null if the body is raw. */
    final ObjectNode value;

    /** A body posted as it is; null otherwise. */
    final byte[] raw;

    final Progress progress;

    /** Updates of one lane are posted one after the other; null stands in no line. */
    String lane;

    int attempts;
    long firstTriedNanos;

    private Update(String wamid, String lane, String field, ObjectNode value, byte[] raw, Progress progress) {
        this.wamid = wamid;
        this.field = field;
        this.lane = lane;
        this.value = value;
        this.raw = raw;
        this.progress = progress;
    }

    static Update of(String wamid, String lane, ObjectNode value, Progress progress) {
        return new Update(wamid, lane, "messages", value, null, progress);
    }

    /** News that belong to no message. */
    static Update account(String field, ObjectNode value) {
        return new Update("", null, field, value, null, Progress.UNWATCHED);
    }

    static Update raw(byte[] body) {
        return new Update("", null, null, null, body, Progress.UNWATCHED);
    }

    boolean isRaw() {
        return raw != null;
    }
}
