package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.OptionalLong;

/**
 * Whether a partition still works off intents that were written some time ago, as after an outage. Until it has, who
 * left in between would still count as a subscriber. All times are the broker's and the machine's, in milliseconds; the
 * service's own clock, which may be set, has no part in it.
 */
final class Backlog {
    /** A partition's first records arrive within this time if there are any. */
    private static final long FIRST_LOOK = 1_500;

    /** A record younger than this is no backlog; nothing read for this long means that nothing is left. */
    private static final long FRESH = 1_500;

    private OptionalLong firstLookAt = OptionalLong.empty();
    private long readAt;
    private long writtenAt;

    void read(long writtenAtMillis, long nowMillis) {
        writtenAt = writtenAtMillis;
        readAt = nowMillis;
    }

    boolean workedOff(long nowMillis) {
        if (firstLookAt.isEmpty()) firstLookAt = OptionalLong.of(nowMillis);
        if (nowMillis - firstLookAt.getAsLong() < FIRST_LOOK) return false;
        return readAt - writtenAt < FRESH || nowMillis - readAt > FRESH;
    }
}
