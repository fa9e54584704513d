package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastSettings;
import mx.gob.guanajuato.conectate.operations.erasure.ErasedCitizens;

/** The stage outside its service. */
public final class FeedStages {
    public static final String STORE = FeedStage.STORE;

    private FeedStages() {}

    public static FeedStage with(
            BroadcastCatalog catalog, BroadcastSettings settings, ErasedCitizens erased, Clock clock) {
        return new FeedStage(catalog, settings, new FeedProgress(), erased, clock);
    }
}
