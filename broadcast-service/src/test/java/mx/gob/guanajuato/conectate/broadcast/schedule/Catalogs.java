package mx.gob.guanajuato.conectate.broadcast.schedule;

import java.time.Duration;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** The catalog outside its service. */
public final class Catalogs {
    private Catalogs() {}

    public static void read(BroadcastCatalog catalog, Broadcast broadcast) {
        catalog.read(broadcast);
    }

    public static BroadcastSettings settings(int feedPerSecond) {
        return new BroadcastSettings() {
            @Override
            public int feedPerSecond() {
                return feedPerSecond;
            }

            @Override
            public Duration settle() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration deliverWithin() {
                return Duration.ofHours(12);
            }
        };
    }
}
