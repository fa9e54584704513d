package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Instant;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.funnel.Room;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;

/** What every partition of the feed goes by. */
record FeedRules(
        BroadcastCatalog catalog,
        BroadcastSettings settings,
        Room room,
        Unreached unreached,
        Supplier<QuietTime> quietTime,
        ErasedCitizens erased) {

    boolean isQuiet(Broadcast broadcast, Instant now) {
        return !broadcast.goes().atAnyHour() && quietTime.get().holds(now);
    }
}
