package mx.gob.guanajuato.conectate.broadcast.feed;

import java.time.Clock;
import mx.gob.guanajuato.conectate.broadcast.funnel.FeedProgress;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastCatalog;
import mx.gob.guanajuato.conectate.broadcast.schedule.BroadcastSettings;

/** The stage outside its service. */
public final class FeedStages {
    public static final String STORE = FeedStage.STORE;

    private FeedStages() {}

    public static FeedStage with(BroadcastCatalog catalog, BroadcastSettings settings, Clock clock) {
        return new FeedStage(catalog, settings, new FeedProgress(), clock);
    }
}
