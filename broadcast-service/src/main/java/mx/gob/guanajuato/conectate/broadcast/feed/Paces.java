package mx.gob.guanajuato.conectate.broadcast.feed;

import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** How fast one partition hands over: the operator's pace for all together, and each broadcast's own where it is spread. */
final class Paces {
    private static final double UNLIMITED = 1_000_000;
    private static final int SECONDS = 60;

    private final Pace all;
    private final Map<String, Pace> spread = new HashMap<>();

    Paces(BroadcastSettings settings) {
        double perSecond = settings.feedPerSecond() > 0 ? (double) settings.feedPerSecond() / Topics.PARTITIONS : 0;
        this.all = new Pace(perSecond > 0 ? perSecond : UNLIMITED);
    }

    int allowance(long nowMillis) {
        return all.allowance(nowMillis);
    }

    int allowance(Broadcast broadcast, int audience, long nowMillis) {
        var minutes = broadcast.goes().spreadMinutes();
        if (minutes.isEmpty()) return Integer.MAX_VALUE;
        double perSecond = Math.max(1, audience) / (double) (minutes.get() * SECONDS);
        return spread.computeIfAbsent(broadcast.id(), id -> new Pace(perSecond)).allowance(nowMillis);
    }

    void spend(Broadcast broadcast, int messages) {
        all.spend(messages);
        var own = spread.get(broadcast.id());
        if (own != null) own.spend(messages);
    }

    void forget(Broadcast broadcast) {
        spread.remove(broadcast.id());
    }
}
