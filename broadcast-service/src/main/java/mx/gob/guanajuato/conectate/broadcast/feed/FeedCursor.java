package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.Optional;

/**
 * How far one partition is with one broadcast.
 *
 * @param after the last citizen key that was looked at; empty before the first and, as it may be a phone number, again
 *     after the last
 * @param messages how many were handed over
 * @param finished whether the partition has nobody left
 * @param audience whom it was meant for when the partition began; never fewer than it was handed over to
 */
record FeedCursor(Optional<String> after, int messages, boolean finished, int audience) {
    static FeedCursor before(int audience) {
        return new FeedCursor(Optional.empty(), 0, false, audience);
    }

    /** Whether that citizen was looked at already. */
    boolean isAt(String citizen) {
        return after.filter(citizen::equals).isPresent();
    }

    /** Whether that citizen's turn has not come; keys are in the order of their bytes. */
    boolean isBefore(String citizen) {
        return !finished && after.map(last -> last.compareTo(citizen) < 0).orElse(true);
    }

    /** Who can be reached again since it began, as they wrote, is one more. */
    FeedCursor past(String citizen, boolean handedOver) {
        int all = messages + (handedOver ? 1 : 0);
        return new FeedCursor(Optional.of(citizen), all, false, Math.max(audience, all));
    }

    FeedCursor atTheEnd() {
        return new FeedCursor(Optional.empty(), messages, true, audience);
    }
}
