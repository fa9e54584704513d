package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Clock;
import java.util.function.Supplier;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.catalog.BroadcastSettings;
import mx.gob.guanajuato.conectate.broadcast.funnel.Room;
import mx.gob.guanajuato.conectate.broadcast.rules.QuietTime;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;

/** The stage outside its service: nothing that was sent holds it back. */
public final class FeedStages {
    public static final String STORE = FeedStage.STORE;

    private static final Room ROOM = new Room() {
        @Override
        public int of(Broadcast broadcast, int partition) {
            return Integer.MAX_VALUE;
        }

        @Override
        public void spend(Broadcast broadcast, int partition, int messages) {
            // There is always more.
        }
    };

    private FeedStages() {}

    public static FeedStage with(
            BroadcastCatalog catalog,
            BroadcastSettings settings,
            Unreached unreached,
            Supplier<QuietTime> quietTime,
            ErasedCitizens erased,
            Clock clock) {
        return new FeedStage(new FeedRules(catalog, settings, ROOM, unreached, quietTime, erased), clock);
    }
}
