package mx.gob.guanajuato.conectate.delivery.limits;

import java.time.Duration;

/**
 * What is said to one message that wants to go out.
 *
 * @param in from now: when it goes, or when to ask again
 */
public record Grant(Kind kind, Duration in) {
    /** Whether it goes, or what it waits for. In the order of the numbers that {@code grant.lua} says
     * them by; it never says the last. */
    public enum Kind {
        /** It goes in so long, at a moment that is its own. */
        GRANTED,
        /** The number has no room, and none either for others of this priority. */
        RATE,
        /** The citizen got too much in too short a time; others go on. */
        PAIR,
        /** The portfolio may write to no further citizen who did not write first; others go on. */
        RECIPIENTS,
        /** No message like it may go for now, for a reason that may last; one of them finds out whether it still does. */
        HELD;

        /** Whether it waits for something of its own, and others go on. */
        public boolean isOfOne() {
            return this == PAIR || this == RECIPIENTS;
        }
    }

    static Grant granted(Duration in) {
        return new Grant(Kind.GRANTED, in);
    }

    static Grant none(Duration askAgainIn) {
        return new Grant(Kind.RATE, askAgainIn);
    }

    static Grant held(Duration askAgainIn) {
        return new Grant(Kind.HELD, askAgainIn);
    }

    /** Whether it goes. */
    public boolean isGranted() {
        return kind == Kind.GRANTED;
    }
}
