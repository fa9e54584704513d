package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.OptionalLong;

/**
 * How many messages a partition may hand over now: a steady rate, of which at most one second is saved up. What is
 * handed over cannot be taken back by a cancel, so a partition that stood still does not catch up at once.
 */
final class Pace {
    private static final double SAVED_UP_MILLIS = 1_000;

    private final double perMilli;
    private final double mostSaved;
    private double saved;
    private OptionalLong asOf = OptionalLong.empty();

    Pace(double perSecond) {
        this.perMilli = perSecond / 1_000;
        // A slow rate must still reach one whole message.
        this.mostSaved = Math.max(1, perMilli * SAVED_UP_MILLIS);
    }

    int allowance(long nowMillis) {
        saved = Math.min(mostSaved, saved + Math.max(0, nowMillis - asOf.orElse(nowMillis)) * perMilli);
        asOf = OptionalLong.of(nowMillis);
        return (int) saved;
    }

    void spend(int messages) {
        saved -= messages;
    }
}
