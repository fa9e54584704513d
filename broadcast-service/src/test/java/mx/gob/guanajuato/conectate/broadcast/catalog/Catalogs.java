package mx.gob.guanajuato.conectate.broadcast.catalog;

import io.smallrye.config.SmallRyeConfigBuilder;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/** The catalog outside its service. */
public final class Catalogs {
    private Catalogs() {}

    public static void read(BroadcastCatalog catalog, Broadcast broadcast) {
        catalog.read(broadcast);
    }

    /** The defaults, but for the pace. */
    public static BroadcastSettings settings(int feedPerSecond) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(BroadcastSettings.class)
                .withDefaultValue("conectate.broadcast.feed-per-second", "" + feedPerSecond)
                .build()
                .getConfigMapping(BroadcastSettings.class);
    }
}
