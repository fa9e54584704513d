package mx.gob.guanajuato.conectate.delivery.progress;

import java.util.Optional;

/**
 * What is remembered of a message that has its end.
 *
 * @param logFrom nothing on the log that speaks of it lies before
 * @param offset where it lies in its outbound partition
 * @param attempts how many calls went out for it
 * @param taken fingerprint of the wamid that Meta took it under; 0 where it did not
 * @param unconfirmed whether it ended without anybody knowing if Meta took it
 */
public record Ended(
        long logFrom, long offset, int attempts, int taken, Optional<String> broadcastId, boolean unconfirmed) {
    /** Of a message that ended so. */
    public static Ended of(
            long logFrom,
            long offset,
            int attempts,
            Optional<String> wamid,
            Optional<String> broadcastId,
            boolean unconfirmed) {
        // One id for thousands of messages.
        return new Ended(
                logFrom,
                offset,
                attempts,
                wamid.map(Ended::fingerprint).orElse(0),
                broadcastId.map(String::intern),
                unconfirmed);
    }

    /** The log speaks of it from there on. */
    public Ended since(long earlier) {
        return new Ended(Math.min(logFrom, earlier), offset, attempts, taken, broadcastId, unconfirmed);
    }

    /** Whether Meta took it as the message of that wamid: else what is said of it was said of an earlier call. */
    public boolean wasTakenAs(String wamid) {
        return taken == fingerprint(wamid);
    }

    private static int fingerprint(String wamid) {
        int hash = wamid.hashCode();
        return hash == 0 ? 1 : hash;
    }
}
