package mx.gob.guanajuato.conectate.delivery;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;

/** Makes the one {@link GraphClient} of a service: for its senders, and for read marks. */
final class GraphAccess {
    /** Read marks take their connections beside the senders', or a burst of questions would hold up the answers. */
    private static final int FOR_READ_MARKS = 50;

    private GraphAccess() {}

    @Produces
    @Singleton
    static GraphClient client(Vertx vertx, WhatsAppSettings whatsapp, DeliverySettings delivery) {
        return new GraphClient(
                vertx,
                new GraphSettings(
                        whatsapp.graphUrl(),
                        whatsapp.graphVersion(),
                        whatsapp.accessToken(),
                        delivery.inFlight() + FOR_READ_MARKS,
                        delivery.connectTimeout(),
                        delivery.requestTimeout(),
                        delivery.keepAlive()));
    }

    static void close(@Disposes GraphClient client) {
        client.close();
    }
}
